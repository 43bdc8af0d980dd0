import type { CheckpointStore, Lease, RunStatus } from '../checkpoint-store.port';
import type { Clock } from '../clock.port';
import { RunHeld, RunNotFound } from '../errors';
import type { Run } from '../run/run';

interface Hold {
  expires_at: number;
  /** Absent while the run is being stored or read. */
  run?: Run;
  isBegun: boolean;
}

/** The runs this process has the lease of; renews the leases of those that last. */
export class HeldRuns {
  private readonly holds = new Map<string, Hold>();
  private readonly waiters: (() => void)[] = [];
  private stopBeat?: () => void;

  constructor(
    private readonly store: CheckpointStore,
    private readonly clock: Clock,
    private readonly owner: string,
    private readonly lease_ms: number,
  ) {}

  has(run_id: string): boolean {
    return this.holds.has(run_id);
  }

  get(run_id: string): Run | undefined {
    return this.holds.get(run_id)?.run;
  }

  all(): Run[] {
    return [...this.holds.values()].flatMap(({ run }) => run ?? []);
  }

  /** The run, when it waits here to be begun. Throws `RunHeld` when it is under way. */
  waiting(run_id: string): Run | undefined {
    const hold = this.holds.get(run_id);
    if (hold && (hold.isBegun || !hold.run)) throw new RunHeld(run_id);
    return hold?.run;
  }

  begin(run: Run): void {
    const hold = this.holds.get(run.run_id);
    if (hold) hold.isBegun = true;
  }

  /** The lease for a run that is about to be created. Throws `RunHeld` when this process has it already. */
  claim(run_id: string): Lease {
    if (this.holds.has(run_id)) throw new RunHeld(run_id);
    const lease = this.lease();
    this.holds.set(run_id, { expires_at: lease.expires_at, run: undefined, isBegun: false });
    this.stopBeat ??= this.clock.every(this.lease_ms / 3, () => this.beat());
    return lease;
  }

  /** Takes the lease of a stored run. Throws `RunHeld`, `RunNotFound`. */
  async take(run_id: string): Promise<void> {
    const lease = this.claim(run_id);
    try {
      if (await this.store.acquire(run_id, lease, this.clock.now())) return;
      throw (await this.store.load(run_id)) ? new RunHeld(run_id) : new RunNotFound(run_id);
    } catch (error) {
      this.drop(run_id);
      throw error;
    }
  }

  attach(run: Run): void {
    const hold = this.holds.get(run.run_id);
    if (hold) hold.run = run;
  }

  async giveBack(run_id: string, status: RunStatus): Promise<void> {
    try {
      await this.store.release(run_id, this.owner, status);
    } finally {
      this.drop(run_id);
    }
  }

  drop(run_id: string): void {
    const hold = this.holds.get(run_id);
    if (hold) hold.run = undefined; // what the map outgrew stays linked to it until a full collection, and would keep the run
    this.holds.delete(run_id);
    if (this.holds.size) return;
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  /** Resolves when no run is held. */
  async none(): Promise<void> {
    if (this.holds.size) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  private lease(): Lease {
    return { owner: this.owner, expires_at: this.clock.now() + this.lease_ms };
  }

  /** Renews what has been held for a third of its lease or longer: a run that is done by then costs no renewal. */
  private beat(): void {
    const soon = this.clock.now() + (this.lease_ms * 2) / 3;
    for (const [run_id, hold] of this.holds) if (hold.expires_at <= soon) void this.renew(run_id, hold);
    if (this.holds.size) return;
    this.stopBeat?.();
    this.stopBeat = undefined;
  }

  private async renew(run_id: string, hold: Hold): Promise<void> {
    const lease = this.lease();
    try {
      if (await this.store.renew(run_id, lease)) hold.expires_at = lease.expires_at;
      else hold.run?.lose();
    } catch {
      if (hold.expires_at <= this.clock.now()) hold.run?.lose(); // until then the store may be back
    }
  }
}
