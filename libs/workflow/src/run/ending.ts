import { CheckpointConflict, CheckpointStore, RunStatus } from '../checkpoint-store.port';
import { CheckpointsUnavailable } from '../errors';
import type { FlowState } from '../flow/any-flow';
import { failureOf } from './failure';
import type { Position } from './position';
import type { RestoredRun } from './replay';
import type { Happening } from './run-event';
import type { RunResult } from './run-result';

/** How this process is done with a run. */
export type Ending = Extract<Happening<unknown>, { type: `run.${RunResult<never>['status']}` }>;

export function resultOf(ending: Ending, run_id: string, state: FlowState): RunResult<FlowState> {
  switch (ending.type) {
    case 'run.completed':
      return { status: 'completed', run_id, state };
    case 'run.paused':
      return { status: 'paused', run_id, state, node: ending.node };
    case 'run.failed':
      return { status: 'failed', run_id, state, failure: ending.failure };
    case 'run.cancelled':
      return { status: 'cancelled', run_id, state };
    case 'run.drained':
      return { status: 'drained', run_id, state };
    case 'run.lost':
      return { status: 'lost', run_id, state };
  }
}

/** How the run stands in its store after that: whether anybody is to go on with it. */
export function statusAfter(ending: Ending): RunStatus {
  switch (ending.type) {
    case 'run.completed':
      return 'completed';
    case 'run.paused':
      return 'paused';
    case 'run.cancelled':
      return 'cancelled';
    case 'run.failed':
      return ending.failure.cause instanceof CheckpointsUnavailable ? 'running' : 'failed'; // nobody could write that down
    case 'run.drained':
    case 'run.lost':
      return 'running';
  }
}

/** How a run stands whose nodes have all come to rest. */
export function restingEnding({ paused }: Position): Ending {
  return paused[0] === undefined ? { type: 'run.completed' } : { type: 'run.paused', node: paused[0] };
}

/** How a run had ended, or paused, before it was read back; `undefined` when it is to go on. */
export function recordedEnding({ status, position, failure }: RestoredRun): Ending | undefined {
  switch (status) {
    case 'running':
      return undefined;
    case 'cancelled':
      return { type: 'run.cancelled' };
    case 'failed':
      return { type: 'run.failed', failure: failure ?? failureOf(new Error('the reason was not recorded')) };
    case 'paused':
    case 'completed':
      return restingEnding(position);
  }
}

/** What it means for a run that its journal has broken with `error`. */
export async function brokenEnding(error: unknown, run_id: string, store: CheckpointStore): Promise<Ending> {
  if (!(error instanceof CheckpointConflict)) return { type: 'run.failed', failure: failureOf(error) };
  const stored = await store.load(run_id).catch(() => undefined); // unreadable: it is another's now in any case
  const isCancelled = stored?.checkpoints.at(-1)?.status === 'cancelled';
  return { type: isCancelled ? 'run.cancelled' : 'run.lost' };
}
