import {
  Checkpoint,
  CheckpointConflict,
  CheckpointStore,
  Lease,
  RunRecord,
  RunStatus,
  StoredRun,
} from '../checkpoint-store.port';
import type { Clock } from '../clock.port';
import { CheckpointsUnavailable } from '../errors';
import { backoff, RetryPolicy } from '../flow/retry-policy';

/**
 * Tries a store that fails again, and knows its own writes: what was stored although the answer was lost is no conflict when it is tried
 * again. Throws `CheckpointsUnavailable` when the attempts are used up.
 */
export class RetryingCheckpointStore extends CheckpointStore {
  constructor(
    private readonly store: CheckpointStore,
    private readonly policy: RetryPolicy,
    private readonly clock: Clock,
    private readonly random: () => number,
  ) {
    super();
  }

  create(run: RunRecord, first: Checkpoint): Promise<boolean> {
    return this.store.create(run, first).catch((error: unknown) =>
      this.tryAgain(run.run_id, error, async () => {
        if (await this.store.create(run, first)) return true;
        return (await this.unstored(run.run_id, [first])).length === 0;
      }),
    );
  }

  append(run_id: string, checkpoints: readonly Checkpoint[]): Promise<void> {
    return this.store.append(run_id, checkpoints).catch((error: unknown) =>
      this.tryAgain(run_id, error, async () => {
        const missing = await this.unstored(run_id, checkpoints);
        if (missing.length) await this.store.append(run_id, missing);
      }),
    );
  }

  load(run_id: string, options?: { all?: boolean }): Promise<StoredRun | undefined> {
    return this.store
      .load(run_id, options)
      .catch((error: unknown) => this.tryAgain(run_id, error, () => this.store.load(run_id, options)));
  }

  acquire(run_id: string, lease: Lease, now: number): Promise<boolean> {
    return this.store
      .acquire(run_id, lease, now)
      .catch((error: unknown) => this.tryAgain(run_id, error, () => this.store.acquire(run_id, lease, now)));
  }

  renew(run_id: string, lease: Lease): Promise<boolean> {
    return this.store
      .renew(run_id, lease)
      .catch((error: unknown) => this.tryAgain(run_id, error, () => this.store.renew(run_id, lease)));
  }

  release(run_id: string, owner: string, status: RunStatus): Promise<void> {
    return this.store
      .release(run_id, owner, status)
      .catch((error: unknown) => this.tryAgain(run_id, error, () => this.store.release(run_id, owner, status)));
  }

  orphans(flows: readonly string[], now: number, limit: number): Promise<RunRecord[]> {
    return this.store
      .orphans(flows, now, limit)
      .catch((error: unknown) => this.tryAgain('', error, () => this.store.orphans(flows, now, limit)));
  }

  private async tryAgain<T>(run_id: string, error: unknown, again: () => Promise<T>): Promise<T> {
    for (let attempt = 1; attempt < this.policy.attempts; attempt++) {
      if (error instanceof CheckpointConflict) throw error;
      await this.clock.sleep(backoff(this.policy, attempt, this.random));
      try {
        return await again();
      } catch (next) {
        error = next;
      }
    }
    throw error instanceof CheckpointConflict ? error : new CheckpointsUnavailable(run_id, error);
  }

  /** Those of `checkpoints` that an earlier attempt has not stored. One that differs from ours is left in, to be refused. */
  private async unstored(run_id: string, checkpoints: readonly Checkpoint[]): Promise<Checkpoint[]> {
    const stored = await this.store.load(run_id, { all: true });
    const bodies = new Map(stored?.checkpoints.map(({ seq, at, body }) => [seq, `${at} ${body}`]));
    return checkpoints.filter(({ seq, at, body }) => bodies.get(seq) !== `${at} ${body}`);
  }
}
