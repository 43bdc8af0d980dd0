/** How a call that runs a flow ends. Only `drained` and `lost` leave the run going on, in another process. */
export type RunResult<State> =
  | { status: 'completed'; run_id: string; state: State }
  | { status: 'paused'; run_id: string; state: State; node: string }
  | { status: 'failed'; run_id: string; state: State; failure: RunFailure }
  | { status: 'cancelled'; run_id: string; state: State }
  | { status: 'drained'; run_id: string; state: State }
  | { status: 'lost'; run_id: string; state: State };

/** Why a run failed, as its log keeps it. */
export interface RunFailure {
  code: string;
  message: string;
  retriable: boolean;
  /** Absent when no node was at fault. */
  node?: string;
  /** The error itself; only in the process it happened in. */
  cause?: unknown;
}
