import { CheckpointConflict } from '../checkpoint-store.port';
import { RunHeld } from '../errors';
import { encodeDelta } from '../run/checkpoint-body';
import type { EngineHost } from './engine-host';

/** How often the run may get ahead of us before we give up. */
const ATTEMPTS = 10;

/**
 * Cancels a run that is not in this process by writing its next checkpoint: its process, if it has one, stops at the conflict.
 * Throws `RunHeld` when the run moves too fast.
 */
export async function cancelElsewhere(run_id: string, host: EngineHost): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const last = (await host.store.load(run_id))?.checkpoints.at(-1);
    if (!last || (last.status !== 'running' && last.status !== 'paused')) return false;
    if (await isWritten(run_id, last.seq + 1, last.format, host)) return true;
  }
  throw new RunHeld(run_id);
}

async function isWritten(run_id: string, seq: number, format: number, host: EngineHost): Promise<boolean> {
  const body = encodeDelta({ type: 'stopped', status: 'cancelled', events: [] });
  const cancelled = { format, run_id, seq, kind: 'delta', status: 'cancelled', at: host.clock.now(), body } as const;
  try {
    await host.store.append(run_id, [cancelled]);
  } catch (error) {
    if (error instanceof CheckpointConflict) return false;
    throw error;
  }
  if (!host.held.has(run_id)) await recordIfFree(run_id, host);
  return true;
}

/** While its process lives, recording how the run stands is left to it. */
async function recordIfFree(run_id: string, host: EngineHost): Promise<void> {
  try {
    await host.held.take(run_id);
  } catch (error) {
    if (error instanceof RunHeld) return;
    throw error;
  }
  await host.held.giveBack(run_id, 'cancelled');
}
