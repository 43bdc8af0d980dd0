import { Checkpoint, CheckpointStore, Lease, RunRecord, RunStatus, StoredRun } from '../checkpoint-store.port';

/** What one process can do to a store while it lives; from its death on, nothing it asks for happens or is answered. */
export class MortalStore extends CheckpointStore {
  readonly died: Promise<void>;
  isDead = false;
  operations = 0;
  die!: () => void;

  /** The process dies when its `lives`th operation has been carried out, before it hears the answer. */
  constructor(
    private readonly store: CheckpointStore,
    private readonly lives = Infinity,
  ) {
    super();
    this.died = new Promise((resolve) => {
      this.die = () => {
        this.isDead = true;
        resolve();
      };
    });
  }

  create(run: RunRecord, first: Checkpoint): Promise<boolean> {
    return this.operate(() => this.store.create(run, first));
  }

  append(run_id: string, checkpoints: readonly Checkpoint[]): Promise<void> {
    return this.operate(() => this.store.append(run_id, checkpoints));
  }

  load(run_id: string, options?: { all?: boolean }): Promise<StoredRun | undefined> {
    return this.operate(() => this.store.load(run_id, options));
  }

  acquire(run_id: string, lease: Lease, now: number): Promise<boolean> {
    return this.operate(() => this.store.acquire(run_id, lease, now));
  }

  renew(run_id: string, lease: Lease): Promise<boolean> {
    return this.operate(() => this.store.renew(run_id, lease));
  }

  release(run_id: string, owner: string, status: RunStatus): Promise<void> {
    return this.operate(() => this.store.release(run_id, owner, status));
  }

  orphans(flows: readonly string[], now: number, limit: number): Promise<RunRecord[]> {
    return this.operate(() => this.store.orphans(flows, now, limit));
  }

  private async operate<T>(operation: () => Promise<T>): Promise<T> {
    await turn();
    if (this.isDead) return silence();
    const answer = await operation();
    if (++this.operations >= this.lives) this.die();
    await turn();
    return this.isDead ? silence() : answer;
  }
}

/** A store takes its time, so that nodes get ahead of it. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function silence(): Promise<never> {
  return new Promise(() => {});
}
