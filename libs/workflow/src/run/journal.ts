import type { Checkpoint, CheckpointStore } from '../checkpoint-store.port';

/** Writes a run's checkpoints in order behind its back: those that come while a write is under way go together in the next. */
export class Journal {
  private queue: Checkpoint[] = [];
  private writing?: Promise<void>;
  private failure?: unknown;

  constructor(
    private readonly store: CheckpointStore,
    private readonly run_id: string,
    private readonly listener: { stored(seq: number): void; broken(): void },
  ) {}

  push(checkpoint: Checkpoint): void {
    if (this.failure !== undefined) return;
    this.queue.push(checkpoint);
    this.writing ??= this.write();
  }

  /** Resolves when everything pushed so far is durable; rejects with what broke the journal. */
  async flush(): Promise<void> {
    await this.writing;
    if (this.failure !== undefined) throw this.failure;
  }

  /** Writes nothing more; every flush from now on rejects with `failure`. */
  breakOff(failure: unknown): void {
    if (this.failure !== undefined) return;
    this.failure = failure;
    this.queue = [];
    this.listener.broken();
  }

  private async write(): Promise<void> {
    try {
      while (this.queue.length) {
        const batch = this.queue;
        this.queue = [];
        await this.store.append(this.run_id, batch);
        if (this.failure === undefined) this.listener.stored(batch[batch.length - 1]!.seq);
      }
    } catch (error) {
      this.breakOff(error);
    }
    this.writing = undefined;
  }
}
