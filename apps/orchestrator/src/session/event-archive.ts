import type { SessionRepository, StoredSession, StoredTurn } from '@talknshop/aws';
import { encodeEvent } from './encode-event';
import { runOf } from './record/turns';
import type { EncodedEvent } from './session-hub.port';
import type { PastRun } from './turn-runner.port';

/** A session's events as far as they are durable, from whichever process. */
export class EventArchive {
  constructor(
    private readonly sessions: Pick<SessionRepository, 'get'>,
    private readonly past: (run_id: string) => Promise<PastRun | undefined>,
  ) {}

  /** The events after the first number and before the second, in order; those that have expired are missing. */
  async between(session_id: string, after_seq: number, before_seq: number): Promise<EncodedEvent[]> {
    const session = await this.sessions.get(session_id);
    const runs = session ? runsOf(session).filter((run) => run.first_seq < before_seq && run.last_seq > after_seq) : [];
    const events = await Promise.all(runs.map((run) => this.eventsOf(session_id, run)));
    return events.flat().filter(({ seq }) => seq > after_seq && seq < before_seq);
  }

  private async eventsOf(session_id: string, { run_id, first_seq }: RunSpan): Promise<EncodedEvent[]> {
    const { events = [] } = (await this.past(run_id)) ?? {};
    const first = events[0]?.first_seq ?? first_seq;
    return events.map((event, index) => encodeEvent(session_id, run_id, first + index + (event.skips ?? 0), event));
  }
}

interface RunSpan {
  run_id: string;
  first_seq: number;
  /** Infinite while it is not known to have ended. */
  last_seq: number;
}

/** The turns of a session by the runs they are part of, oldest first. */
function runsOf({ turns }: StoredSession): RunSpan[] {
  const runs = new Map<string, RunSpan>();
  for (const turn of turns) {
    const run_id = runOf(turn);
    const first_seq = runs.get(run_id)?.first_seq ?? turn.first_seq;
    runs.set(run_id, { run_id, first_seq, last_seq: lastOf(turn) });
  }
  return [...runs.values()];
}

/** A question may be under way to its answer in another process. */
function lastOf({ status, last_seq = Infinity }: StoredTurn): number {
  return status === 'running' || status === 'paused' ? Infinity : last_seq;
}
