import { Checkpoint, CHECKPOINT_FORMAT, RunStatus } from '../checkpoint-store.port';
import type { FlowState } from '../flow/any-flow';
import { encodeDelta, encodeSnapshot } from './checkpoint-body';
import { Journal, type JournalOwner } from './journal';
import type { LogEntry } from './log-entry';
import { Outbox } from './outbox';
import { advance, Position } from './position';
import type { RestoredRun } from './replay';
import type { RunHost } from './run-host';

/** A snapshot is written instead of a delta once the log since the last one is longer than this, and than this many times that snapshot. */
const SNAPSHOT_AFTER_BYTES = 64 * 1024;
const SNAPSHOT_AFTER_FACTOR = 4;

export interface NumberedEvent {
  index: number;
  node: string;
  event: unknown;
}

/** How much of what an entry says was told already, and whether the rest of it, or that it came to it, is chance. */
export interface Telling {
  heard: number;
  isChance: boolean;
}

/** Said by a node that runs alone and will say the same again, so that it was heard at once. */
export const HEARD: Telling = { heard: Infinity, isChance: false };

/** Whose log it is. */
export interface LogOwner {
  /** It is time to tell this. */
  tell(event: NumberedEvent): void;
  /** How the run stands at `position` unless it was stopped there. */
  standingAt(position: Position): RunStatus;
  /** Nothing more can be written. */
  logBroke(): void;
}

/** What a run has done, where that has led it, and what may be told of it. */
export class RunLog implements JournalOwner {
  position: Position;
  seq: number;
  private log_bytes: number;
  private snapshot_bytes: number;
  private readonly journal: Journal;
  private readonly outbox: Outbox<NumberedEvent>;

  constructor(
    private readonly run_id: string,
    private readonly host: Pick<RunHost, 'store' | 'clock'>,
    restored: RestoredRun,
    private readonly owner: LogOwner,
  ) {
    this.position = restored.position;
    this.seq = restored.seq;
    this.log_bytes = restored.log_bytes;
    this.snapshot_bytes = restored.snapshot_bytes;
    this.outbox = new Outbox(restored.seq, owner);
    this.journal = new Journal(host.store, run_id, this);
  }

  /** An event of a node that runs alone, the `nth` (from 0) since its last checkpoint. */
  say(node: string, event: unknown, nth: number): void {
    this.outbox.say({ index: this.position.events + nth, node, event });
  }

  /**
   * Moves the run on, and writes that down behind its back. What is chance (the order in which parallel nodes end, what a node reports,
   * an attempt that fails) keeps back all that is told after it until it is durable; with it the entry's events but for the first
   * `heard`, which are numbered here. Returns the checkpoint. Throws, and moves nothing, when something is not JSON.
   */
  record(entry: LogEntry, { heard, isChance }: Telling, state?: FlowState): Checkpoint {
    const first = this.position.events;
    const position = advance(this.position, entry, state);
    const checkpoint = this.checkpoint(entry, position);
    this.position = position;
    this.seq = checkpoint.seq;
    this.journal.push(checkpoint);
    if (isChance) this.outbox.keep(numbered(entry, first).slice(heard), this.seq);
    return checkpoint;
  }

  /** Resolves when all that was recorded is durable, and told. */
  flush(): Promise<void> {
    return this.journal.flush();
  }

  breakOff(failure: unknown): void {
    this.journal.breakOff(failure);
  }

  stored(seq: number): void {
    this.outbox.release(seq);
  }

  broken(): void {
    this.owner.logBroke();
  }

  private checkpoint(entry: LogEntry, position: Position): Checkpoint {
    const kind = this.isSnapshotDue(entry) ? 'snapshot' : 'delta';
    const body = kind === 'delta' ? encodeDelta(entry) : encodeSnapshot(position, entry);
    this.log_bytes = kind === 'delta' ? this.log_bytes + body.length : 0;
    if (kind === 'snapshot') this.snapshot_bytes = body.length;
    const status = entry.type === 'stopped' ? entry.status : this.owner.standingAt(position);
    const at = this.host.clock.now();
    const { run_id, seq } = this;
    const node = entry.type === 'answered' ? undefined : entry.node;
    return node === undefined
      ? { format: CHECKPOINT_FORMAT, run_id, seq: seq + 1, kind, status, at, body }
      : { format: CHECKPOINT_FORMAT, run_id, seq: seq + 1, kind, status, at, body, node };
  }

  /** How a run was stopped is only in a delta. */
  private isSnapshotDue({ type }: LogEntry): boolean {
    return (
      type !== 'stopped' && this.log_bytes > Math.max(SNAPSHOT_AFTER_BYTES, SNAPSHOT_AFTER_FACTOR * this.snapshot_bytes)
    );
  }
}

function numbered(entry: LogEntry, first: number): NumberedEvent[] {
  if (entry.type === 'answered') return [];
  const { node = '', events } = entry;
  return events.map((event, nth) => ({ index: first + nth, node, event }));
}
