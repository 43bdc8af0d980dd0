import type { Checkpoint, CheckpointStore } from '../checkpoint-store.port';

export interface JournalOwner {
  /** All checkpoints up to `seq` are durable. */
  stored(seq: number): void;
  /** Nothing more is written. */
  broken(): void;
}

/**
 * Writes a run's checkpoints in order behind its back. What is pushed in one turn of the event loop, or while a write is under way,
 * goes into one write: nodes that only compute cost one together.
 */
export class Journal {
  private queue: Checkpoint[] = [];
  private soon?: NodeJS.Immediate;
  private writing?: Promise<void>;
  private failure?: unknown;

  constructor(
    private readonly store: CheckpointStore,
    private readonly run_id: string,
    private readonly owner: JournalOwner,
  ) {}

  push(checkpoint: Checkpoint): void {
    if (this.failure !== undefined) return;
    this.queue.push(checkpoint);
    if (!this.writing) this.soon ??= setImmediate(() => this.begin());
  }

  /** Resolves when everything pushed so far is durable; rejects with what broke the journal. */
  async flush(): Promise<void> {
    this.begin();
    if (this.writing) await this.writing;
    if (this.failure !== undefined) throw this.failure;
  }

  /** Writes nothing more; every flush from now on rejects with `failure`. */
  breakOff(failure: unknown): void {
    if (this.failure !== undefined) return;
    this.failure = failure;
    this.queue = [];
    this.owner.broken();
  }

  private begin(): void {
    if (this.soon) clearImmediate(this.soon);
    this.soon = undefined;
    if (this.queue.length) this.writing ??= this.write();
  }

  private async write(): Promise<void> {
    try {
      while (this.queue.length) {
        const batch = this.queue;
        this.queue = [];
        await this.store.append(this.run_id, batch);
        if (this.failure === undefined) this.owner.stored(batch[batch.length - 1]!.seq);
      }
    } catch (error) {
      this.breakOff(error);
    }
    this.writing = undefined;
  }
}
