import { CHECKPOINT_FORMAT, StoredRun } from '../checkpoint-store.port';
import { HistoryUnreadable, RunNotFound } from '../errors';
import type { AnyFlow } from '../flow/any-flow';
import { Announcer, RunIdentity } from '../run/announcer';
import { encodeDelta } from '../run/checkpoint-body';
import { failureOf } from '../run/failure';
import { replay, RestoredRun } from '../run/replay';
import type { EngineHost } from './engine-host';

/**
 * Takes a stored run's lease and reads where the run was. A run that this flow can never go on with is failed for good, so that it is
 * not taken up again and again. Throws `RunNotFound`, `RunHeld`, `HistoryUnreadable`, `HistoryTooNew`.
 */
export async function takeOver(
  run_id: string,
  flow: AnyFlow,
  host: EngineHost,
  options?: { all: boolean },
): Promise<{ identity: RunIdentity; restored: RestoredRun }> {
  await host.held.take(run_id);
  let stored: StoredRun | undefined;
  try {
    stored = await host.store.load(run_id, options);
    const restored = restore(ofFlow(stored, run_id, flow), flow);
    return { identity: { run_id, flow: flow.name, group: stored?.run.group }, restored };
  } catch (error) {
    if (stored && error instanceof HistoryUnreadable) await failForGood(stored, error, host);
    else await host.held.giveBack(run_id, stored?.checkpoints.at(-1)?.status ?? 'running');
    throw error;
  }
}

/** Throws `RunNotFound`, also when the run is one of another flow. */
export function ofFlow(stored: StoredRun | undefined, run_id: string, flow: AnyFlow): StoredRun {
  if (stored?.run.flow !== flow.name) throw new RunNotFound(run_id);
  return stored;
}

function restore(stored: StoredRun, flow: AnyFlow): RestoredRun {
  const restored = replay(stored);
  const { due, paused } = restored.position;
  const missing = [...due, ...paused].find((node) => !flow.graph.targets.has(node));
  if (missing === undefined) return restored;
  throw new HistoryUnreadable(stored.run.run_id, `flow ${flow.name} has no node ${missing} any more`);
}

async function failForGood({ run, checkpoints }: StoredRun, error: HistoryUnreadable, host: EngineHost): Promise<void> {
  const { run_id, flow, group } = run;
  const failure = failureOf(error);
  const body = encodeDelta({ type: 'stopped', status: 'failed', events: [], failure });
  const { format, seq } = checkpoints.at(-1) ?? { format: CHECKPOINT_FORMAT, seq: -1 };
  const last = { format, run_id, seq: seq + 1, kind: 'delta', status: 'failed', at: host.clock.now(), body } as const;
  try {
    await host.store.append(run_id, [last]);
  } finally {
    await host.held.giveBack(run_id, 'failed');
  }
  new Announcer({ run_id, flow, group }, host).announce({ type: 'run.failed', failure });
}
