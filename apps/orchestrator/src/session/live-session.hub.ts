import type { SessionRepository, StoredSession } from '@talknshop/aws';
import { SessionGone } from '../flows/conversations.errors';
import type { TurnEvent } from '../flows/turn-event';
import { dismissSession } from './dismiss-session';
import { EventArchive } from './event-archive';
import { isTellable } from './is-tellable';
import type { LiveSession } from './live-session';
import { newSession } from './new-session';
import { openedSession } from './opened-session';
import { repeat } from './repeat';
import { SessionForbidden } from './session.errors';
import {
  type EncodedEvent,
  type OpenedSession,
  type OpenSession,
  SessionHub,
  type SubmitOutcome,
  type Subscription,
  type TurnInput,
} from './session-hub.port';
import { SESSION_GONE } from './session-gone';
import { SessionShelf } from './session-shelf';
import { turnIdOf } from './turn-id';
import { TurnQueue, type TurnQueueParts } from './turn-queue';
import type { TurnEnd, TurnRunner, TurnWatcher } from './turn-runner.port';

export interface LiveSessionHubParts extends TurnQueueParts {
  runner: TurnRunner;
  sessions: SessionRepository;
  /** Hears what went wrong where nobody waits for an answer. */
  onFault: (error: unknown, about: { session_id?: string }) => void;
  /** How often runs of dead processes are looked for; 1000 by default. */
  take_up_ms?: number;
  /** After how long of silence a session's events are no longer held here; 60,000 by default. */
  idle_ms?: number;
}

/** Conversations in this process: what is said in them is numbered, and handed to everybody who listens. */
export class LiveSessionHub extends SessionHub implements TurnWatcher {
  private readonly shelf: SessionShelf;
  private readonly archive: EventArchive;
  private readonly queue: TurnQueue;
  private readonly stopping = new AbortController();

  constructor(private readonly parts: LiveSessionHubParts) {
    super();
    const { runner, sessions, onFault } = parts;
    const archive = (this.archive = new EventArchive(sessions, (run_id) => runner.past(run_id)));
    this.shelf = new SessionShelf({
      sessions,
      past: (session_id, after_seq, before_seq) => archive.between(session_id, after_seq, before_seq),
      onFault: (error) => onFault(error, {}),
    });
    this.queue = new TurnQueue(parts);
    runner.watch(this);
  }

  /** Begins to look after what other processes left behind. */
  start(): void {
    const { take_up_ms = 1000, idle_ms = 60_000, clock, onFault } = this.parts;
    const how = { clock, signal: this.stopping.signal, onFault: (error: unknown) => onFault(error, {}) };
    void repeat(() => this.tick(), { ...how, pause_ms: take_up_ms });
    void repeat(() => this.sweep(), { ...how, pause_ms: idle_ms });
  }

  /** Leaves every turn where another process can go on with it. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.parts.runner.drain();
  }

  /** Goes on with the runs of dead processes, and tells listeners what other processes did. */
  async tick(): Promise<void> {
    await this.parts.runner.takeUp();
    const foreign = [...this.shelf].filter((live) => live.elsewhere !== undefined && live.hasListeners);
    await Promise.all(foreign.map((live) => this.follow(live)));
  }

  /** Frees what was not asked for since the last sweep and can be read again. */
  sweep(): void {
    this.shelf.sweep();
  }

  override async open(request: OpenSession): Promise<OpenedSession> {
    const { user_id, session_id = `sess_${this.parts.newId()}`, source } = request;
    const seen = this.shelf.seen(session_id);
    if (seen) await this.queue.untilStored(seen);
    const { stored, resumed } = await this.findOrCreate({ user_id, session_id, source });
    if (stored.user_id !== user_id || stored.source !== source) throw new SessionForbidden(session_id);
    return openedSession(stored, this.shelf.bring(stored), resumed);
  }

  override async knows(session_id: string, client_msg_id: string): Promise<boolean> {
    if (!this.shelf.seen(session_id)?.user_id) {
      const stored = await this.parts.sessions.get(session_id);
      if (!stored) return false;
      this.shelf.bring(stored);
    }
    const turn_id = turnIdOf(session_id, client_msg_id, this.parts.newId);
    return this.shelf.seen(session_id)?.isKnown(turn_id) ?? false;
  }

  override async remembers(session_id: string, turn_id: string): Promise<boolean> {
    const { sessions, runner } = this.parts;
    const live = await this.shelf.take(session_id);
    return isTellable(turn_id, live, await sessions.get(session_id), (run_id) => runner.past(run_id));
  }

  override async submit(session_id: string, input: TurnInput): Promise<SubmitOutcome> {
    return this.queue.submit(await this.shelf.take(session_id), input);
  }

  override async cancel(session_id: string): Promise<boolean> {
    const live = await this.shelf.take(session_id);
    await this.queue.untilStored(live);
    const run_id = live.active.keys().next().value ?? live.paused ?? live.elsewhere;
    if (run_id === undefined || !(await this.parts.runner.cancel(session_id, run_id))) return false;
    if (!live.active.has(run_id)) await this.follow(live);
    return true;
  }

  override async listen(
    session_id: string,
    after_seq: number,
    sink: (events: readonly EncodedEvent[]) => void,
    onGone?: () => void,
  ): Promise<Subscription> {
    const live = await this.shelf.take(session_id);
    if (live.elsewhere !== undefined) await this.follow(live);
    if (live.isGone) throw new SessionGone(session_id);
    return live.listen(after_seq, sink, onGone);
  }

  /** A session was deleted: its turns are cancelled, here or elsewhere, and whoever listens here is told. Never rejects. */
  async dismiss(deleted: StoredSession): Promise<void> {
    await this.end(this.shelf.bring(deleted));
  }

  said(session_id: string, run_id: string, index: number | undefined, event: TurnEvent): number {
    const live = this.shelf.at(session_id);
    const seq = live.say(run_id, index, event);
    if (event.type === 'error' && event.data.code === SESSION_GONE.code) void this.endIfGone(live);
    return seq;
  }

  onWaiting(session_id: string, notice: () => void): () => void {
    return this.shelf.at(session_id).onWaiting(notice);
  }

  takenUp(session_id: string, run_id: string, end: Promise<TurnEnd>): void {
    const live = this.shelf.at(session_id);
    live.latest ??= run_id;
    this.queue.track(live, run_id, end);
  }

  private async findOrCreate(owner: Required<OpenSession>): Promise<{ stored: StoredSession; resumed: boolean }> {
    const { sessions, clock } = this.parts;
    const known = await sessions.get(owner.session_id);
    if (known) return { stored: known, resumed: true };
    const created = await sessions.create(newSession(owner, clock.now()));
    if (!created) return this.findOrCreate(owner);
    this.shelf.seen(owner.session_id)?.end(); // an earlier session of that name is gone, and its numbers with it
    this.shelf.drop(owner.session_id);
    return { stored: created, resumed: false };
  }

  private async end(live: LiveSession): Promise<void> {
    await dismissSession(live, this.parts);
    if (this.shelf.seen(live.session_id) === live) this.shelf.drop(live.session_id);
  }

  /** A turn has found its session gone; another one may have begun under that name. */
  private async endIfGone(live: LiveSession): Promise<void> {
    const { session_id } = live;
    try {
      if (!(await this.parts.sessions.get(session_id))) await this.end(live);
    } catch (error) {
      this.parts.onFault(error, { session_id });
    }
  }

  /** Tells listeners what is durable of the turns of other processes, and takes notice of their end. */
  private async follow(live: LiveSession): Promise<void> {
    const events = await this.archive.between(live.session_id, live.last_seq, Infinity);
    for (const event of events) live.publish(event);
    const stored = await this.parts.sessions.get(live.session_id);
    if (stored) live.refresh(stored);
    else await this.end(live);
  }
}
