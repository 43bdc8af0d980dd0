import { Checkpoint, CHECKPOINT_FORMAT } from '../checkpoint-store.port';
import type { FlowGraph } from '../flow/flow-graph';
import { encodeSnapshot } from './checkpoint-body';
import type { Position } from './position';
import { standing } from './startable';

/** A run's input, or what a new run inherits from an old one. */
export function firstCheckpoint(run_id: string, position: Position, graph: FlowGraph, at: number): Checkpoint {
  const status = standing(position, [], graph);
  return { format: CHECKPOINT_FORMAT, run_id, seq: 0, kind: 'snapshot', status, at, body: encodeSnapshot(position) };
}
