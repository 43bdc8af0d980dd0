import type { CheckpointStore } from '../checkpoint-store.port';
import type { Clock } from '../clock.port';
import type { RetryPolicy } from '../flow/retry-policy';
import type { RunObserver } from '../run/run-event';

export interface EngineOptions {
  store: CheckpointStore;
  /** Who this process is to the others; unique to it, also across restarts. */
  owner: string;
  /** How long a run stays with a process that no longer answers. Renewed every third of it. Default 30,000. */
  lease_ms?: number;
  /** How often in a row a run is taken up whose process dies each time; it fails instead of being taken up once more. Default 5. */
  max_take_ups?: number;
  /** Sees the events of every run. */
  observer?: RunObserver;
  /** Hears what a throwing observer threw; by default it becomes an uncaught exception. */
  observerFailed?(error: unknown): void;
  /** The system's by default, as are `ids` and `random`. */
  clock?: Clock;
  ids?: () => string;
  /** 0 up to 1, like `Math.random`. */
  random?: () => number;
  /** How a store that fails is tried again. Default: 5 attempts over about 1.5 seconds. */
  store_retry?: RetryPolicy;
}
