import type { Clock } from '@talknshop/workflow';
import type { LiveSession } from './live-session';
import { settled } from './settled';
import type { TurnRunner } from './turn-runner.port';

export interface DismissalParts {
  runner: Pick<TurnRunner, 'cancel'>;
  clock: Clock;
  onFault: (error: unknown, about: { session_id?: string }) => void;
}

/** Ends what this process knows of a session that is gone: its turns are cancelled, running or not, then whoever listens is told. Never rejects. */
export async function dismissSession(live: LiveSession, parts: DismissalParts): Promise<void> {
  if (live.isGone) return;
  live.isGone = true;
  await live.door; // what was let in before belongs to what is cancelled
  const { active, queue, paused, elsewhere } = live;
  const runs = [...active.keys(), ...queue.splice(0), paused, elsewhere].filter((run_id) => run_id !== undefined);
  await Promise.all(runs.map((run_id) => cancel(live, run_id, parts)));
  await settled(Promise.all(active.values()), parts.clock);
  live.end();
}

async function cancel({ session_id }: LiveSession, run_id: string, { runner, onFault }: DismissalParts): Promise<void> {
  try {
    await runner.cancel(session_id, run_id);
  } catch (error) {
    onFault(error, { session_id });
  }
}
