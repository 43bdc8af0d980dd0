/** The newest format a checkpoint is written in; every older one stays readable. */
export const CHECKPOINT_FORMAT = 1;

export type RunStatus = 'running' | 'paused' | 'completed' | 'failed' | 'cancelled';

/** A run as its store knows it, without its checkpoints. */
export interface RunRecord {
  run_id: string;
  flow: string;
  status: RunStatus;
  /** What the caller filed the run under, e.g. a session; never read by the engine. */
  group?: string;
  /** Epoch milliseconds. */
  created_at: number;
  /** Who runs it, and until when nobody else may; absent when nobody does. */
  lease?: Lease;
  /** How often its lease was taken since it was last given back: grows while every process that has the run dies. Absent: never. */
  takes?: number;
}

export interface Lease {
  owner: string;
  /** Epoch milliseconds. */
  expires_at: number;
}

/**
 * One step of a run's log. `body` is the JSON of what changed (or, in a snapshot, of the whole state), so a store keeps and
 * returns text and cannot share an object with a running flow by accident.
 */
export interface Checkpoint {
  format: number;
  run_id: string;
  /** 0 is the input; grows by one with each checkpoint, without gaps. */
  seq: number;
  kind: 'snapshot' | 'delta';
  /** The node that ended; absent in the input. */
  node?: string;
  status: RunStatus;
  /** Epoch milliseconds. */
  at: number;
  body: string;
}

/**
 * Where runs live. What every store promises:
 * - `append` is refused with `CheckpointConflict` when that seq exists, so two processes can never both continue one run;
 * - a run with a lease that has not expired belongs to its owner; an expired one may be taken by anybody, once;
 * - what was acknowledged survives the process.
 */
export abstract class CheckpointStore {
  /** Stores a new run with its first checkpoint in one step. `false` when the run exists already; nothing changes then. */
  abstract create(run: RunRecord, first: Checkpoint): Promise<boolean>;

  /** Adds checkpoints in order; throws `CheckpointConflict` at the first whose seq is taken. */
  abstract append(run_id: string, checkpoints: readonly Checkpoint[]): Promise<void>;

  /**
   * A run with its checkpoints by ascending seq, from the newest snapshot on (from the input with `all`). `undefined`: no such run, or
   * expired.
   */
  abstract load(run_id: string, options?: { all?: boolean }): Promise<StoredRun | undefined>;

  /**
   * Takes the lease when it is free, expired at `now`, or already `lease.owner`'s; from then until its release the run stands at `running`,
   * so that a resumed run whose process dies is an orphan too. Counted in `takes`. `false`: somebody else has it, or the run is gone.
   */
  abstract acquire(run_id: string, lease: Lease, now: number): Promise<boolean>;

  /** Prolongs the lease its owner holds. `false`: it was lost. */
  abstract renew(run_id: string, lease: Lease): Promise<boolean>;

  /** Gives the lease back, records how the run stands, and forgets `takes`; nothing happens when `owner` does not hold it. */
  abstract release(run_id: string, owner: string, status: RunStatus): Promise<void>;

  /** Runs of these flows that stand at `running` and whose lease has expired at `now` (or is absent): the `limit` oldest, oldest first. */
  abstract orphans(flows: readonly string[], now: number, limit: number): Promise<RunRecord[]>;
}

export interface StoredRun {
  run: RunRecord;
  checkpoints: Checkpoint[];
}

/** Another process has written this run's next checkpoint: whoever sees this must stop working on the run. */
export class CheckpointConflict extends Error {
  readonly code = 'checkpoint_conflict';

  constructor(
    readonly run_id: string,
    readonly seq: number,
  ) {
    super(`checkpoint ${seq} of run ${run_id} was written by another process`);
    this.name = 'CheckpointConflict';
  }
}
