import { Checkpoint, CHECKPOINT_FORMAT, RunStatus, StoredRun } from '../checkpoint-store.port';
import { HistoryTooNew, HistoryUnreadable } from '../errors';
import { decodeDelta, decodeSnapshot } from './checkpoint-body';
import { advance, Position } from './position';
import type { RunFailure } from './run-result';

/** A run read back from its log. */
export interface RestoredRun {
  position: Position;
  status: RunStatus;
  seq: number;
  /** The log since the newest snapshot, and that snapshot. */
  log_bytes: number;
  snapshot_bytes: number;
  /** Those of the checkpoints read, in order; the last of them has the index `position.events - 1`. */
  events: readonly RecordedEvent[];
  failure?: RunFailure;
}

export interface RecordedEvent {
  node: string;
  event: unknown;
}

/** Reads a log up to its end, or up to checkpoint `until`. Throws `HistoryUnreadable`. */
export function replay({ run, checkpoints }: StoredRun, until = Infinity): RestoredRun {
  const [first, ...rest] = checkpoints.filter(({ seq }) => seq <= until);
  if (first?.kind !== 'snapshot') throw new HistoryUnreadable(run.run_id, 'it does not begin with a snapshot');
  return rest.reduce(step, fromSnapshot(first));
}

function step(restored: RestoredRun, checkpoint: Checkpoint): RestoredRun {
  if (checkpoint.seq !== restored.seq + 1) {
    throw new HistoryUnreadable(checkpoint.run_id, `checkpoint ${restored.seq + 1} is missing`);
  }
  if (checkpoint.kind === 'snapshot') return fromSnapshot(checkpoint, restored.events);
  const entry = decodeDelta(readable(checkpoint));
  return {
    position: advance(restored.position, entry),
    status: checkpoint.status,
    seq: checkpoint.seq,
    log_bytes: restored.log_bytes + checkpoint.body.length,
    snapshot_bytes: restored.snapshot_bytes,
    events: 'events' in entry ? restored.events.concat(recorded(checkpoint, entry.events)) : restored.events,
    failure: entry.type === 'stopped' ? entry.failure : undefined,
  };
}

function fromSnapshot(checkpoint: Checkpoint, earlier: readonly RecordedEvent[] = []): RestoredRun {
  const { position, events } = decodeSnapshot(readable(checkpoint));
  const { status, seq, body } = checkpoint;
  return {
    position,
    status,
    seq,
    log_bytes: 0,
    snapshot_bytes: body.length,
    events: earlier.concat(recorded(checkpoint, events)),
  };
}

function recorded({ node = '' }: Checkpoint, events: readonly unknown[]): RecordedEvent[] {
  return events.map((event) => ({ node, event }));
}

function readable(checkpoint: Checkpoint): Checkpoint {
  if (checkpoint.format <= CHECKPOINT_FORMAT) return checkpoint;
  throw new HistoryTooNew(checkpoint.run_id, checkpoint.format);
}
