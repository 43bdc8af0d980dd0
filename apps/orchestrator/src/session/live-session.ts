import type { StoredSession } from '@talknshop/aws';
import { endsTurn } from '@talknshop/contracts';
import type { TurnEvent } from '../flows/turn-event';
import { encodeEvent } from './encode-event';
import { EventRing } from './event-ring';
import { type EventSink, Listener } from './listener';
import { RecentIds } from './recent-ids';
import { pausedRunOf, runOf } from './record/turns';
import type { EncodedEvent } from './session-hub.port';

export interface LiveSessionParts {
  /** The session's durable events between two numbers, both excluded. */
  past: (after_seq: number, before_seq: number) => Promise<EncodedEvent[]>;
  onFault: (error: unknown) => void;
}

/** Enough for whoever drops out for a moment; older events are read from their runs. */
const KEPT_EVENTS = 256;
const KNOWN_TURNS = 100;

/** A session as this process sees it: its numbers, its latest events, and who listens. What is lost with it is stored elsewhere. */
export class LiveSession {
  last_seq = 0;
  /** Whose it is; empty until the stored session was seen. */
  user_id = '';
  /** The run whose question waits for an answer. */
  paused?: string;
  /** The answer under way here, and the run whose question it answers. */
  answering?: { run_id: string; turn_id: string };
  /** A run that another process has, or had until it died. */
  elsewhere?: string;
  /** The run accepted last, as far as is known here, while it may not have ended. */
  latest?: string;
  /** The run whose turn has told its end, though it may not be stored yet. */
  ended_run?: string;
  /** It was deleted, or has expired. */
  isGone = false;
  /** Resolves when the messages that came so far were taken or refused: they are taken one after the other. */
  door: Promise<unknown> = Promise.resolve();
  /** Runs under way here, each with the promise that resolves when this process is done with it. */
  readonly active = new Map<string, Promise<void>>();
  /** Accepted runs that wait for their turn. */
  readonly queue: string[] = [];
  private readonly ring = new EventRing();
  private readonly listeners = new Set<Listener>();
  private readonly waits = new Set<() => void>();
  private readonly first_seqs = new Map<string, number>();
  private readonly known = new RecentIds(KNOWN_TURNS);

  constructor(
    readonly session_id: string,
    private readonly parts: LiveSessionParts,
  ) {}

  get isBusy(): boolean {
    return this.active.size > 0 || this.queue.length > 0;
  }

  get hasListeners(): boolean {
    return this.listeners.size > 0;
  }

  get first_seq(): number | undefined {
    return this.ring.first_seq;
  }

  /** How many accepted messages are not being answered yet. */
  get waiting(): number {
    return this.queue.length + Math.max(0, this.active.size - 1);
  }

  /** A message has been accepted, and waits. */
  enqueue(run_id: string): void {
    this.queue.push(run_id);
    for (const notice of [...this.waits]) notice();
  }

  /** Calls `notice` when a message begins to wait, at once when one waits already. Returns how to stop. */
  onWaiting(notice: () => void): () => void {
    this.waits.add(notice);
    if (this.queue.length > 0) notice();
    return () => this.waits.delete(notice);
  }

  isKnown(turn_id: string): boolean {
    return this.known.has(turn_id);
  }

  /** Remembers a turn, so that it is known when it is sent again. */
  know(turn_id: string): void {
    this.known.add(turn_id);
  }

  /** Brings what is known here up to the stored session, which other processes may have changed. */
  refresh({ user_id, last_seq, turns }: StoredSession): void {
    this.user_id = user_id;
    for (const { turn_id } of turns) this.know(turn_id);
    if (this.isBusy) return;
    if (last_seq > this.last_seq) {
      this.last_seq = last_seq;
      this.ring.trim(0);
    }
    const newest = turns.at(-1);
    const run_id = newest && runOf(newest);
    this.paused = pausedRunOf({ turns });
    this.elsewhere = newest?.status === 'running' ? run_id : undefined;
    const first = turns.find((turn) => turn.turn_id === run_id);
    if (run_id && first) this.first_seqs.set(run_id, first.first_seq);
  }

  /** Numbers an event of a run and hands it to everybody who has not heard it. Returns its number. */
  say(run_id: string, index: number | undefined, event: TurnEvent): number {
    const seq = this.numberOf(run_id, index, event.first_seq) + (event.skips ?? 0);
    if (event.turn_id !== undefined) this.know(event.turn_id);
    this.ended_run = endsTurn(event.type) ? run_id : undefined;
    this.publish(encodeEvent(this.session_id, run_id, seq, event));
    return seq;
  }

  publish(event: EncodedEvent): void {
    this.ring.push(event);
    if (event.seq > this.last_seq) this.last_seq = event.seq;
    for (const listener of this.listeners) listener.hear(event, this.parts.onFault);
  }

  async listen(after_seq: number, sink: EventSink, onGone?: () => void): Promise<Listener> {
    const listener = new Listener(this, after_seq, sink, (left) => this.listeners.delete(left), onGone);
    this.listeners.add(listener);
    await listener.catchUp();
    return listener;
  }

  /** Tells everybody who listens that the session is gone. */
  end(): void {
    this.isGone = true;
    for (const listener of [...this.listeners]) listener.end();
  }

  after(seq: number): EncodedEvent[] | undefined {
    return this.ring.after(seq);
  }

  past(after_seq: number, before_seq: number): Promise<EncodedEvent[]> {
    return this.parts.past(after_seq, before_seq);
  }

  /** This process is done with a run; what it said is durable now. */
  forget(run_id: string, isPaused: boolean): void {
    this.active.delete(run_id);
    if (!isPaused) this.first_seqs.delete(run_id);
    if (this.ended_run === run_id) this.ended_run = undefined;
    if (this.answering?.run_id === run_id) this.answering = undefined;
    if (this.isBusy) return;
    this.latest = undefined;
    this.ring.trim(KEPT_EVENTS);
  }

  /** Frees what can be read again. Returns whether nothing is left that anybody could miss. */
  rest(): boolean {
    if (this.isBusy) return false;
    this.ring.trim(0);
    return !this.hasListeners;
  }

  /** The first event of a run knows its number, and so do all that follow. */
  private numberOf(run_id: string, index: number | undefined, told_first?: number): number {
    if (index === undefined) return this.last_seq + 1;
    const first = told_first ?? this.first_seqs.get(run_id) ?? this.last_seq + 1 - index;
    this.first_seqs.set(run_id, first);
    return first + index;
  }
}
