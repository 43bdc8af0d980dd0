import { SessionConflict, type SessionRepository, type StoredSession } from '@talknshop/aws';
import { SessionGone, TurnMustWait } from '../flows/conversations.errors';
import { Conversations, type TurnOpening, type TurnRecord, type TurnStart } from '../flows/conversations.port';
import { type EndedRun, withEnding } from './record/ended-run';
import { withRecord } from './record/kept-turn';
import { openingOf, withStart } from './record/started-turn';
import { isOpen, runOf } from './record/turns';
import type { PastRun } from './turn-runner.port';

export interface StoredConversationsParts {
  sessions: SessionRepository;
  /** What is durable of a run. */
  past: (run_id: string) => Promise<PastRun | undefined>;
  /** Whether a run is known to have ended, with everything it said being durable. */
  hasEnded: (run_id: string) => boolean;
  /** The place the next event of a run will have among its events. */
  nextIndex: (run_id: string) => number;
  /** As `Conversations.onWaiting`. */
  onWaiting: (session_id: string, notice: () => void) => () => void;
}

/** How often a session may change under our hands before we give up. */
const ATTEMPTS = 10;

/** The conversations as sessions keep them: every change is one write, made anew when the session has changed meanwhile. */
export class StoredConversations extends Conversations {
  constructor(private readonly parts: StoredConversationsParts) {
    super();
  }

  override async begin(turn: TurnStart): Promise<TurnOpening> {
    const stored = await this.read(turn.session_id);
    const isSettled = await this.settleEarlier(stored, turn);
    const known = isSettled ? undefined : stored;
    const session = await this.change(turn.session_id, (now) => withStart(now, turn), known);
    return openingOf(session, turn.turn_id);
  }

  override async keep(record: TurnRecord): Promise<void> {
    const last_seq = record.first_seq + this.parts.nextIndex(record.run_id);
    await this.change(record.session_id, (stored) => withRecord(stored, record, last_seq));
  }

  override onWaiting(session_id: string, notice: () => void): () => void {
    return this.parts.onWaiting(session_id, notice);
  }

  /** Records the end of a run whose flow could not do it itself. A session that is gone has nothing to record. */
  async settle(ended: EndedRun): Promise<void> {
    try {
      await this.change(ended.session_id, (stored) => withEnding(stored, ended));
    } catch (error) {
      if (!(error instanceof SessionGone)) throw error;
    }
  }

  /** Nothing accepted before a turn may still have something to say when it begins; what ended unrecorded is recorded now. */
  private async settleEarlier(session: StoredSession, { run_id, after }: TurnStart): Promise<boolean> {
    const earlier = new Set([...session.turns.filter(isOpen), ...session.turns.slice(-1)].map(runOf));
    if (after !== undefined) earlier.add(after);
    earlier.delete(run_id);
    const uncertain = [...earlier].filter((other) => !this.parts.hasEnded(other));
    const settled = await Promise.all(uncertain.map((other) => this.settleOrWait(session, run_id, other)));
    return settled.includes(true);
  }

  private async settleOrWait({ session_id, turns }: StoredSession, run_id: string, earlier: string): Promise<boolean> {
    const past = await this.parts.past(earlier);
    if (past?.status === 'running') throw new TurnMustWait(run_id, earlier);
    const turn = turns.findLast((candidate) => runOf(candidate) === earlier);
    if (!turn || !isOpen(turn) || past?.status === 'paused') return false;
    const status = past?.status === 'cancelled' ? 'cancelled' : 'failed';
    const first_seq = past?.events[0]?.first_seq ?? turn.first_seq;
    const ending = past?.events.at(-1);
    const last_seq = first_seq + Math.max(1, past?.events.length ?? 0) - 1 + (ending?.skips ?? 0);
    const turn_id = ending ? (ending.turn_id ?? earlier) : turn.turn_id;
    await this.settle({ session_id, run_id: earlier, turn_id, status, last_seq });
    return true;
  }

  private async read(session_id: string): Promise<StoredSession> {
    const session = await this.parts.sessions.get(session_id);
    if (!session) throw new SessionGone(session_id);
    return session;
  }

  /** `changed` returns the session itself when there is nothing to change; `known` saves the first reading. */
  private async change(
    session_id: string,
    changed: (stored: StoredSession) => StoredSession,
    known?: StoredSession,
  ): Promise<StoredSession> {
    for (let attempt = 1, stored = known; ; attempt++, stored = undefined) {
      stored ??= await this.read(session_id);
      const next = changed(stored);
      if (next === stored) return stored;
      try {
        return await this.parts.sessions.update(next);
      } catch (error) {
        if (!(error instanceof SessionConflict) || attempt >= ATTEMPTS) throw error;
      }
    }
  }
}
