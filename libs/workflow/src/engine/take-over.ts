import { Checkpoint, CHECKPOINT_FORMAT, CheckpointConflict, StoredRun } from '../checkpoint-store.port';
import { HistoryUnreadable, RunHeld, RunNotFound, TakenUpTooOften } from '../errors';
import type { AnyFlow } from '../flow/any-flow';
import { Announcer, RunIdentity } from '../run/announcer';
import { encodeDelta } from '../run/checkpoint-body';
import { failureOf } from '../run/failure';
import { replay, RestoredRun } from '../run/replay';
import type { RunFailure } from '../run/run-result';
import type { EngineHost } from './engine-host';

/**
 * Takes a stored run's lease and reads where the run was. A run that this flow can never go on with is failed for good, so that it is
 * not taken up again and again; so is one that was taken up too often, which comes back as failed. Throws `RunNotFound`, `RunHeld`, `HistoryUnreadable`, `HistoryTooNew`.
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
    const found = ofFlow(stored, run_id, flow);
    const restored = restore(isHopeless(found, host) ? await failed(found, host) : found, flow);
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

/** Whatever kills the processes that run it shall not kill all there are, one after the other. */
function isHopeless({ run, checkpoints }: StoredRun, host: EngineHost): boolean {
  return (run.takes ?? 0) > host.max_take_ups && checkpoints.at(-1)?.status === 'running';
}

async function failed(stored: StoredRun, host: EngineHost): Promise<StoredRun> {
  const { run, checkpoints } = stored;
  const { run_id } = run;
  const failure = failureOf(new TakenUpTooOften(run_id, host.max_take_ups));
  try {
    return { run, checkpoints: [...checkpoints, await writeFailure(stored, failure, host)] };
  } catch (error) {
    throw error instanceof CheckpointConflict ? new RunHeld(run_id) : error;
  }
}

async function failForGood(stored: StoredRun, error: HistoryUnreadable, host: EngineHost): Promise<void> {
  const { run_id, flow, group } = stored.run;
  const failure = failureOf(error);
  try {
    await writeFailure(stored, failure, host);
  } finally {
    await host.held.giveBack(run_id, 'failed');
  }
  new Announcer({ run_id, flow, group }, host).announce({ type: 'run.failed', failure });
}

async function writeFailure(
  { run, checkpoints }: StoredRun,
  failure: RunFailure,
  host: EngineHost,
): Promise<Checkpoint> {
  const { run_id } = run;
  const body = encodeDelta({ type: 'stopped', status: 'failed', events: [], failure });
  const { format, seq } = checkpoints.at(-1) ?? { format: CHECKPOINT_FORMAT, seq: -1 };
  const last = { format, run_id, seq: seq + 1, kind: 'delta', status: 'failed', at: host.clock.now(), body } as const;
  await host.store.append(run_id, [last]);
  return last;
}
