import type { RunFailure } from './run-result';

/** What happens to a run, for logs, metrics and whoever watches. */
export type RunEvent<Event = unknown> = { run_id: string; flow: string; group?: string; at: number } & Happening<Event>;

export type Happening<Event> =
  | { type: 'run.started' }
  /** The answer to a pause has been stored. */
  | { type: 'run.resumed'; node: string }
  /** This process goes on with a run that another one left. */
  | { type: 'run.taken_up' }
  | { type: 'node.started'; node: string; visit: number }
  /** `bytes`: the size of its checkpoint's body. */
  | { type: 'node.completed'; node: string; visit: number; duration_ms: number; bytes: number }
  | { type: 'node.retried'; node: string; visit: number; attempt: number; error: unknown; wait_ms: number }
  /** The node used up its attempts; when it has a `recover`, the run goes on. */
  | { type: 'node.failed'; node: string; visit: number; error: unknown; recovered: boolean }
  | Emitted<Event>
  | { type: 'run.paused'; node: string }
  | { type: 'run.completed' }
  | { type: 'run.failed'; failure: RunFailure }
  | { type: 'run.cancelled' }
  | { type: 'run.drained' }
  /** Another process has the run now. */
  | { type: 'run.lost' }
  /** Everything is stored, but the lease could not be given back; it will expire. */
  | { type: 'run.release_failed'; error: unknown };

/**
 * An event of a node. `index` is its position among all events of the run, counted from 0 without gaps, and belongs to this event
 * for good: a node that runs again after a crash emits it again under the same index, and a run that is taken up tells its watchers
 * everything from the beginning (`replayed`). Who keeps the highest index it has seen sees every event once, in order.
 *
 * A node that runs alone is heard at once. The events of nodes that run side by side are numbered in the order the nodes end, and
 * heard when that order is durable.
 */
export interface Emitted<Event> {
  type: 'emitted';
  index: number;
  event: Event;
  node: string;
  replayed?: true;
}

/** Called synchronously, in order. One that throws does not disturb the run; its error goes to the engine's `observerFailed`. */
export type RunObserver<Event = unknown> = (event: RunEvent<Event>) => void;
