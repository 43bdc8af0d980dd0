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
export function replay(stored: StoredRun, until = Infinity): RestoredRun {
  const steps = [...replaySteps(stored, until)];
  return { ...steps[steps.length - 1]!, events: steps.flatMap(({ events }) => events) };
}

/** Where the run was after each checkpoint, with the events of that checkpoint only; at least one. */
export function* replaySteps({ run, checkpoints }: StoredRun, until = Infinity): Generator<RestoredRun> {
  let restored: RestoredRun | undefined;
  for (const checkpoint of checkpoints) {
    if (checkpoint.seq > until) break;
    yield (restored = step(readable(checkpoint), restored));
  }
  if (!restored) throw new HistoryUnreadable(run.run_id, 'it is empty');
}

function step(checkpoint: Checkpoint, before: RestoredRun | undefined): RestoredRun {
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
    events: entry.type === 'answered' ? [] : recorded(checkpoint, entry.events),
    failure: entry.type === 'stopped' ? entry.failure : undefined,
  };
}

function recorded({ node = '' }: Checkpoint, events: readonly unknown[]): RecordedEvent[] {
  return events.map((event) => ({ node, event }));
}

function readable(checkpoint: Checkpoint): Checkpoint {
  if (checkpoint.format <= CHECKPOINT_FORMAT) return checkpoint;
  throw new HistoryTooNew(checkpoint.run_id, checkpoint.format);
}
