import type { ServerEventBody, SessionState } from '@talknshop/contracts';
import { SessionGone } from '../../flows/conversations.errors';
import {
  type EncodedEvent,
  type OpenSession,
  type OpenedSession,
  SessionHub,
  type SubmitOutcome,
  type Subscription,
  type TurnInput,
} from '../../session/session-hub.port';

type Sink = (events: readonly EncodedEvent[]) => void;

/** Conversations whose every event the test decides; it remembers what it was asked. */
export class ScriptedSessionHub extends SessionHub {
  readonly submitted: { session_id: string; input: TurnInput }[] = [];
  readonly cancelled: string[] = [];
  /** Turns whose events nobody has any more. */
  readonly expired = new Set<string>();
  private readonly owners = new Map<string, string>();
  private readonly logs = new Map<string, EncodedEvent[]>();
  private readonly gone = new Set<string>();
  private readonly onGone = new Map<Sink, () => void>();
  private readonly sinks = new Map<string, Set<Sink>>();
  /** What the next message gets as its outcome or error; accepted by default. */
  nextOutcome?: SubmitOutcome | Error;
  /** Whether sessions are opened in the middle of a turn. */
  under_way = false;
  onSubmit: (session_id: string, turn_id: string, input: TurnInput) => void = () => {};

  override async open({ user_id, session_id = 'sess_new', source }: OpenSession): Promise<OpenedSession> {
    const owner = this.owners.get(session_id);
    if (owner && owner !== user_id) throw Object.assign(new Error('not yours'), { code: 'foreign_session' });
    this.owners.set(session_id, user_id);
    return {
      session: aSession({ session_id, user_id, source }),
      last_seq: this.log(session_id).length,
      resumed: owner !== undefined,
      under_way: this.under_way,
    };
  }

  override async knows(session_id: string, client_msg_id: string): Promise<boolean> {
    return this.submitted.some(
      (taken) => taken.session_id === session_id && taken.input.client_msg_id === client_msg_id,
    );
  }

  override async remembers(_session_id: string, turn_id: string): Promise<boolean> {
    return !this.expired.has(turn_id);
  }

  override async submit(session_id: string, input: TurnInput): Promise<SubmitOutcome> {
    this.submitted.push({ session_id, input });
    const outcome = this.nextOutcome ?? {
      kind: 'accepted',
      turn_id: `turn_${this.submitted.length}`,
      duplicate: false,
    };
    this.nextOutcome = undefined;
    if (outcome instanceof Error) throw outcome;
    if (outcome.kind === 'accepted') queueMicrotask(() => this.onSubmit(session_id, outcome.turn_id, input));
    return outcome;
  }

  override async cancel(session_id: string): Promise<boolean> {
    this.cancelled.push(session_id);
    return this.submitted.length > 0;
  }

  override async listen(
    session_id: string,
    after_seq: number,
    sink: Sink,
    onGone: () => void = () => {},
  ): Promise<Subscription> {
    if (this.gone.has(session_id)) throw new SessionGone(session_id);
    const missed = this.log(session_id).filter(({ seq }) => seq > after_seq);
    if (missed.length > 0) sink(missed);
    const sinks = this.sinks.get(session_id) ?? new Set();
    this.sinks.set(session_id, sinks.add(sink));
    this.onGone.set(sink, onGone);
    return { close: () => sinks.delete(sink) };
  }

  /** Lets something happen in a conversation. */
  emit(session_id: string, ...bodies: ServerEventBody[]): void {
    const log = this.log(session_id);
    const events = bodies.map((body) => encode(body, session_id, log.length + 1 + bodies.indexOf(body)));
    log.push(...events);
    for (const sink of [...(this.sinks.get(session_id) ?? [])]) sink(events);
  }

  /** Lets a conversation be deleted. */
  end(session_id: string): void {
    const sinks = this.sinks.get(session_id) ?? new Set();
    this.gone.add(session_id);
    for (const sink of sinks) this.onGone.get(sink)?.();
  }

  listenersOf(session_id: string): number {
    return this.sinks.get(session_id)?.size ?? 0;
  }

  private log(session_id: string): EncodedEvent[] {
    const log = this.logs.get(session_id) ?? [];
    this.logs.set(session_id, log);
    return log;
  }
}

function encode(body: ServerEventBody, session_id: string, seq: number): EncodedEvent {
  const turn_id = 'turn_1';
  const json = JSON.stringify({ ...body, timestamp: '2026-01-01T00:00:00.000Z', session_id, turn_id, seq });
  return { seq, type: body.type, turn_id, json };
}

function aSession(set: Pick<SessionState, 'session_id' | 'user_id' | 'source'>): SessionState {
  return {
    workflow_stage: 'initial',
    request_type: 'chat',
    clarification_count: 0,
    last_media: [],
    turn_history: [],
    created_at: '2026-01-01T00:00:00.000Z',
    updated_at: '2026-01-01T00:00:00.000Z',
    metadata: {},
    ...set,
  };
}
