import type { FlowState } from '../flow/any-flow';
import type { RunFailure } from './run-result';

/** One thing that happened to a run; each is kept as one checkpoint. */
export type LogEntry = NodeEnded | NodeSpoke | PauseAnswered | RunStopped;

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

/** What a node under way has said so far keeps its numbers, whether it is tried again or run anew in another process. */
export interface NodeSpoke {
  type: 'spoke';
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
