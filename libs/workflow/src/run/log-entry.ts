import type { FlowState } from '../flow/any-flow';
import type { RunFailure } from './run-result';

/** One thing that happened to a run; each is kept as one checkpoint. */
export type LogEntry = NodeEnded | AttemptRetried | PauseAnswered | RunStopped;

export interface NodeEnded {
  type: 'ended';
  node: string;
  /** What it changed; `undefined` for a field it removed. */
  delta: FlowState;
  events: readonly unknown[];
  /** Empty when the node pauses: what follows is chosen from the answer. */
  next: readonly string[];
  pauses: boolean;
}

/** An attempt failed after others had heard its events, so they keep their numbers; the node is tried again. */
export interface AttemptRetried {
  type: 'retried';
  node: string;
  events: readonly unknown[];
}

export interface PauseAnswered {
  type: 'answered';
  node: string;
  delta: FlowState;
  next: readonly string[];
}

export interface RunStopped {
  type: 'stopped';
  status: 'failed' | 'cancelled';
  node?: string;
  events: readonly unknown[];
  failure?: RunFailure;
}
