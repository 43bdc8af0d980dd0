import type { Lease, RunRecord, RunStatus } from '@talknshop/workflow';
import { crc32 } from 'node:zlib';
import type { Item } from '../dynamo/dynamo-table';
import { toSeconds } from '../dynamo/expiry';
import type { Change, Expression } from '../dynamo/expressions';

/** The index of running runs is spread over so many partitions: one takes a thousand writes a second. */
export const RUNNING_SHARDS = ['0', '1', '2', '3'] as const;

/** The attributes of a run in its item 0, beside its input. */
export function toRunAttributes({ run_id, flow, status, group, created_at, lease }: RunRecord): Item {
  return {
    flow,
    created_at,
    run_status: status,
    ...(group !== undefined && { run_group: group }),
    ...(lease && leaseAttributes(lease)),
    ...(status === 'running' && { running_shard: shardOf(run_id) }),
  };
}

export function toRun(item: Item): RunRecord {
  const { run_id, flow, run_status, run_group, created_at, lease_owner, lease_expires_at, takes } =
    item as unknown as RunItem;
  return {
    run_id,
    flow,
    status: run_status,
    ...(run_group !== undefined && { group: run_group }),
    created_at,
    ...(lease_owner !== undefined && { lease: { owner: lease_owner, expires_at: lease_expires_at ?? 0 } }),
    ...(takes !== undefined && { takes }),
  };
}

/** Whoever takes the lease runs the run: should it die, the run is found in the index. */
export function taken(run_id: string, lease: Lease): Change {
  const set = { ...leaseAttributes(lease), run_status: 'running', running_shard: shardOf(run_id) };
  return { set, add: { takes: 1 } };
}

export function prolonged(lease: Lease): Change {
  return { set: leaseAttributes(lease) };
}

export function givenBack(status: RunStatus): Change {
  const leaseGone = ['lease_owner', 'lease_expires_at', 'takes'];
  return { set: { run_status: status }, remove: status === 'running' ? leaseGone : [...leaseGone, 'running_shard'] };
}

/** Holds for a run that may still be read and taken at `now`. */
export function stillAlive(now: number): Expression {
  return {
    expression: '#expires_at > :alive_at AND #kept_until > :alive_at',
    values: { ':alive_at': toSeconds(now) },
  };
}

export function isAlive(item: Item, now: number): boolean {
  const { expires_at, kept_until } = item as unknown as RunItem;
  return Math.min(expires_at, kept_until) > toSeconds(now);
}

function leaseAttributes({ owner, expires_at }: Lease) {
  return { lease_owner: owner, lease_expires_at: expires_at };
}

function shardOf(run_id: string): string {
  return RUNNING_SHARDS[crc32(run_id) % RUNNING_SHARDS.length] ?? RUNNING_SHARDS[0];
}

/** As `toRunAttributes` and the changes here write it. */
interface RunItem {
  run_id: string;
  flow: string;
  run_status: RunStatus;
  run_group?: string;
  created_at: number;
  lease_owner?: string;
  lease_expires_at?: number;
  takes?: number;
  /** Epoch seconds, as is `kept_until`: the first is put off whenever the run changes hands, the second never. */
  expires_at: number;
  kept_until: number;
}
