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

/** Reads a log up to its end, or up to checkpoint `until`. Throws `HistoryUnreadable`, `HistoryTooNew`. */
export function replay({ run, checkpoints }: StoredRun, until = Infinity): RestoredRun {
  const events: RecordedEvent[] = [];
  let restored: RestoredRun | undefined;
  for (const checkpoint of checkpoints) {
    if (checkpoint.seq > until) break;
    restored = step(checkpoint, restored);
    for (const event of restored.events) events.push(event);
  }
  if (!restored) throw new HistoryUnreadable(run.run_id, 'it is empty');
  return { ...restored, events };
}

/** Where the run was after each checkpoint, with the events of that checkpoint only; at least one. Throws as `replay`. */
export function replaySteps({ run, checkpoints }: StoredRun): RestoredRun[] {
  const steps: RestoredRun[] = [];
  for (const checkpoint of checkpoints) steps.push(step(checkpoint, steps.at(-1)));
  if (steps.length === 0) throw new HistoryUnreadable(run.run_id, 'it is empty');
  return steps;
}

function step(checkpoint: Checkpoint, before: RestoredRun | undefined): RestoredRun {
  if (checkpoint.format > CHECKPOINT_FORMAT) throw new HistoryTooNew(checkpoint.run_id, checkpoint.format);
  if (before && checkpoint.seq !== before.seq + 1) {
    throw new HistoryUnreadable(checkpoint.run_id, `checkpoint ${before.seq + 1} is missing`);
  }
  if (checkpoint.kind === 'snapshot') return fromSnapshot(checkpoint);
  if (!before) throw new HistoryUnreadable(checkpoint.run_id, 'it does not begin with a snapshot');
  return fromDelta(checkpoint, before);
}

function fromSnapshot(checkpoint: Checkpoint): RestoredRun {
  const { position, events } = decodeSnapshot(checkpoint);
  const { status, seq, body } = checkpoint;
  return { position, status, seq, log_bytes: 0, snapshot_bytes: body.length, events: recorded(checkpoint, events) };
}

function fromDelta(checkpoint: Checkpoint, { position, log_bytes, snapshot_bytes }: RestoredRun): RestoredRun {
  const entry = decodeDelta(checkpoint);
  return {
    position: advance(position, entry),
    status: checkpoint.status,
    seq: checkpoint.seq,
    log_bytes: log_bytes + checkpoint.body.length,
    snapshot_bytes,
    events: entry.type === 'answered' ? NONE : recorded(checkpoint, entry.events),
    failure: entry.type === 'stopped' ? entry.failure : undefined,
  };
}

const NONE: readonly RecordedEvent[] = [];

function recorded({ node = '' }: Checkpoint, events: readonly unknown[]): readonly RecordedEvent[] {
  return events.length ? events.map((event) => ({ node, event })) : NONE;
}
