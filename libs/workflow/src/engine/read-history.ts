import type { CheckpointStore, RunStatus } from '../checkpoint-store.port';
import { RunNotFound } from '../errors';
import type { FlowState } from '../flow/any-flow';
import { replaySteps } from '../run/replay';
import type { RunFailure } from '../run/run-result';

/** A run as it was after one of its checkpoints. */
export interface HistoryEntry {
  seq: number;
  /** The node that ended; absent for the input, an answer and a cancel. */
  node?: string;
  status: RunStatus;
  /** Epoch milliseconds. */
  at: number;
  state: FlowState;
  /** With their indexes, which go on from one checkpoint to the next. */
  events: readonly { index: number; event: unknown }[];
  /** Why the run failed here. */
  failure?: RunFailure;
}

/** All a run has been through, from its input on: what to show, and where to resume from. Throws `RunNotFound`, `HistoryUnreadable`. */
export async function readHistory(store: CheckpointStore, run_id: string): Promise<HistoryEntry[]> {
  const stored = await store.load(run_id, { all: true });
  if (!stored) throw new RunNotFound(run_id);
  return replaySteps(stored).map(({ position, events, failure }, nth) => {
    const { seq, node, status, at } = stored.checkpoints[nth]!;
    const first = position.events - events.length;
    const numbered = events.map(({ event }, place) => ({ index: first + place, event }));
    return { seq, node, status, at, state: position.state, events: numbered, failure };
  });
}
