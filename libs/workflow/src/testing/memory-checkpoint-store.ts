import {
  Checkpoint,
  CheckpointConflict,
  CheckpointStore,
  Lease,
  RunRecord,
  RunStatus,
  StoredRun,
} from '../checkpoint-store.port';

/** Keeps runs in this process, for tests, benchmarks and tools; what it holds dies with it. */
export class MemoryCheckpointStore extends CheckpointStore {
  private runs = new Map<string, StoredRun>();

  create(run: RunRecord, first: Checkpoint): Promise<boolean> {
    if (this.runs.has(run.run_id)) return Promise.resolve(false);
    this.runs.set(run.run_id, { run: { ...run }, checkpoints: [first] });
    return Promise.resolve(true);
  }

  append(run_id: string, checkpoints: readonly Checkpoint[]): Promise<void> {
    const log = this.runs.get(run_id)?.checkpoints ?? [];
    for (const checkpoint of checkpoints) {
      if (checkpoint.seq !== log.length) return Promise.reject(new CheckpointConflict(run_id, checkpoint.seq));
      log.push(checkpoint);
    }
    return Promise.resolve();
  }

  load(run_id: string, { all = false } = {}): Promise<StoredRun | undefined> {
    const stored = this.runs.get(run_id);
    if (!stored) return Promise.resolve(undefined);
    const from = all ? 0 : stored.checkpoints.findLastIndex(({ kind }) => kind === 'snapshot');
    return Promise.resolve({ run: { ...stored.run }, checkpoints: stored.checkpoints.slice(from) });
  }

  acquire(run_id: string, lease: Lease, now: number): Promise<boolean> {
    const run = this.runs.get(run_id)?.run;
    if (!run || (run.lease && run.lease.expires_at > now && run.lease.owner !== lease.owner))
      return Promise.resolve(false);
    run.lease = { ...lease };
    run.status = 'running';
    run.takes = (run.takes ?? 0) + 1;
    return Promise.resolve(true);
  }

  renew(run_id: string, lease: Lease): Promise<boolean> {
    const run = this.heldBy(run_id, lease.owner);
    if (run) run.lease = { ...lease };
    return Promise.resolve(run !== undefined);
  }

  release(run_id: string, owner: string, status: RunStatus): Promise<void> {
    const run = this.heldBy(run_id, owner);
    if (run) {
      run.status = status;
      run.lease = undefined; // not deleted, which would make a slow object of it
      run.takes = undefined;
    }
    return Promise.resolve();
  }

  orphans(flows: readonly string[], now: number, limit: number): Promise<RunRecord[]> {
    const orphaned = [...this.runs.values()]
      .map(({ run }) => run)
      .filter(({ flow, status }) => flows.includes(flow) && status === 'running')
      .filter(({ lease }) => !lease || lease.expires_at <= now)
      .sort((one, other) => one.created_at - other.created_at);
    return Promise.resolve(orphaned.slice(0, limit).map((run) => ({ ...run })));
  }

  /** Forgets every run. */
  clear(): void {
    this.runs = new Map(); // `clear` would chain the old table to the new one, and keep what it held until a full collection
  }

  private heldBy(run_id: string, owner: string): RunRecord | undefined {
    const run = this.runs.get(run_id)?.run;
    return run?.lease?.owner === owner ? run : undefined;
  }
}
