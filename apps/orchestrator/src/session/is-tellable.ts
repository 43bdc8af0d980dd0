import type { StoredSession } from '@talknshop/aws';
import type { LiveSession } from './live-session';
import { runOf } from './record/turns';
import type { PastRun } from './turn-runner.port';

/** Whether a turn is under way or waits, here or elsewhere, or has ended and its events are still stored. */
export async function isTellable(
  turn_id: string,
  { active, queue, answering, elsewhere, paused }: LiveSession,
  stored: StoredSession | undefined,
  past: (run_id: string) => Promise<PastRun | undefined>,
): Promise<boolean> {
  if (active.has(turn_id) || queue.includes(turn_id) || answering?.turn_id === turn_id) return true;
  const known = stored?.turns.find((turn) => turn.turn_id === turn_id);
  if (known) return (await past(runOf(known))) !== undefined;
  const open = [turn_id, elsewhere, paused].filter((run_id) => run_id !== undefined);
  const runs = await Promise.all(open.map(past));
  return runs.some((run) => run?.status === 'running' && run.turn_id === turn_id);
}
