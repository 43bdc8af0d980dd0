import type { RunHost } from '../run/run-host';
import type { HeldRuns } from './held-runs';

/** What the flows of one engine share. */
export interface EngineHost extends RunHost {
  readonly held: HeldRuns;
  readonly ids: () => string;
  readonly max_take_ups: number;
}
