import type { Checkpoint } from '@talknshop/workflow';
import type { Item } from '../dynamo/dynamo-table';
import type { StoredBody } from './body-store';

/** `expires_at` of a checkpoint lies behind any its run can have, so that a living run never loses one. */
export function toCheckpointItem(checkpoint: Checkpoint, body: StoredBody, expires_at: number): Item {
  const { format, kind, node, status, at } = checkpoint;
  return { format, kind, ...(node !== undefined && { node }), checkpoint_status: status, at, ...body, expires_at };
}

export function toCheckpoint(item: Item, body: string): Checkpoint {
  const { format, run_id, seq, kind, node, checkpoint_status, at } = item as unknown as CheckpointItem;
  return { format, run_id, seq, kind, ...(node !== undefined && { node }), status: checkpoint_status, at, body };
}

/** As `toCheckpointItem` writes it, with its key. */
type CheckpointItem = Omit<Checkpoint, 'status' | 'body'> & { checkpoint_status: Checkpoint['status'] };
