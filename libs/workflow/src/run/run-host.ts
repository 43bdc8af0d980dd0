import type { CheckpointStore, RunStatus } from '../checkpoint-store.port';
import type { Clock } from '../clock.port';

/** What a run needs of its engine. */
export interface RunHost {
  readonly store: CheckpointStore;
  readonly clock: Clock;
  readonly random: () => number;
  /** Aborts when runs are to stop at their next node boundary. */
  readonly draining: AbortSignal;
  /** Gives the run's lease back and records how the run stands. */
  release(run_id: string, status: RunStatus): Promise<void>;
}
