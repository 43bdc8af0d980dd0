import type { CheckpointStore, RunStatus } from '../checkpoint-store.port';
import type { Clock } from '../clock.port';
import type { RunObserver } from './run-event';

/** What a run needs of its engine. */
export interface RunHost {
  readonly store: CheckpointStore;
  readonly clock: Clock;
  readonly random: () => number;
  /** Sees the events of every run. */
  readonly observer?: RunObserver;
  observerFailed(error: unknown): void;
  /** Aborts when runs are to stop at their next node boundary. */
  readonly draining: AbortSignal;
  /** Gives the run's lease back and records how the run stands. */
  release(run_id: string, status: RunStatus): Promise<void>;
}
