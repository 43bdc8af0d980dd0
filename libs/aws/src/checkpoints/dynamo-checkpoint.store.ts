import {
  CheckpointConflict,
  CheckpointStore,
  type Checkpoint,
  type Lease,
  type RunRecord,
  type RunStatus,
  type StoredRun,
} from '@talknshop/workflow';
import { randomUUID } from 'node:crypto';
import type { AwsClients } from '../clients/aws.clients';
import type { DynamoTable, Item } from '../dynamo/dynamo-table';
import { collect, take } from '../dynamo/collect';
import { expiryAfter } from '../dynamo/expiry';
import { type Change, type Expression, oneOf } from '../dynamo/expressions';
import { CHECKPOINTS_TABLE } from '../resources/tables';
import { BodyStore } from './body-store';
import { toCheckpoint, toCheckpointItem } from './checkpoint-item';
import { givenBack, isAlive, prolonged, RUNNING_SHARDS, stillAlive, taken, toRun, toRunAttributes } from './run-header';

export interface DynamoCheckpointOptions {
  /** How long a run lives after it was last taken, prolonged or given back; 24 by default. */
  ttl_hours?: number;
  /** Epoch milliseconds; the system's clock by default, as are `ids`. */
  now?: () => number;
  ids?: () => string;
}

/** A run that is paused and answered again and again lives so many times its normal life at most. */
const LONGEST_LIFE = 3;
const RUNNING = CHECKPOINTS_TABLE.indexes[0].name;
const NEW = { expression: 'attribute_not_exists(#run_id)' };

/**
 * One item per checkpoint, written one after the other, each on the condition that it is new; the first also carries the run's status
 * and lease, so a run and its input are stored in one write. Large bodies are compressed, and split when one item cannot hold them.
 */
export class DynamoCheckpointStore extends CheckpointStore {
  private readonly table: DynamoTable;
  private readonly bodies: BodyStore;
  private readonly ttl_hours: number;
  private readonly now: () => number;

  constructor(clients: AwsClients, { ttl_hours = 24, now = Date.now, ids = randomUUID }: DynamoCheckpointOptions = {}) {
    super();
    this.table = clients.table(CHECKPOINTS_TABLE);
    this.bodies = new BodyStore(this.table, ids);
    this.ttl_hours = ttl_hours;
    this.now = now;
  }

  async create(run: RunRecord, first: Checkpoint): Promise<boolean> {
    const kept_until = this.longestExpiry();
    const input = toCheckpointItem(
      first,
      await this.bodies.save(first.body, kept_until),
      expiryAfter(this.ttl_hours, this.now()),
    );
    return this.table.putIf(headerKey(run.run_id), { ...input, ...toRunAttributes(run), kept_until }, NEW);
  }

  async append(run_id: string, checkpoints: readonly Checkpoint[]): Promise<void> {
    for (const checkpoint of checkpoints) {
      const expires_at = this.longestExpiry();
      const item = toCheckpointItem(checkpoint, await this.bodies.save(checkpoint.body, expires_at), expires_at);
      const { seq } = checkpoint;
      if (!(await this.table.putIf({ run_id, seq }, item, NEW))) throw new CheckpointConflict(run_id, seq);
    }
  }

  async load(run_id: string, { all = false }: { all?: boolean } = {}): Promise<StoredRun | undefined> {
    const where = { expression: '#run_id = :run', values: { ':run': run_id } };
    const items = await collect(withoutGap(this.table.query({ where, ConsistentRead: true })));
    const [header] = items;
    if (!header || !isAlive(header, this.now())) return undefined;
    const newest = items.findLastIndex(({ kind }) => kind === 'snapshot');
    const wanted = all ? items : items.slice(Math.max(newest, 0));
    const checkpoints = await Promise.all(wanted.map(async (item) => toCheckpoint(item, await this.bodies.read(item))));
    return { run: toRun(header), checkpoints };
  }

  acquire(run_id: string, lease: Lease, now: number): Promise<boolean> {
    const free = 'attribute_not_exists(#lease_owner) OR #lease_expires_at <= :at OR #lease_owner = :owner';
    const alive = stillAlive(this.now());
    return this.change(run_id, taken(run_id, lease), {
      expression: `(${free}) AND ${alive.expression}`,
      values: { ':at': now, ':owner': lease.owner, ...alive.values },
    });
  }

  renew(run_id: string, lease: Lease): Promise<boolean> {
    return this.change(run_id, prolonged(lease), heldBy(lease.owner));
  }

  async release(run_id: string, owner: string, status: RunStatus): Promise<void> {
    await this.change(run_id, givenBack(status), heldBy(owner));
  }

  async orphans(flows: readonly string[], now: number, limit: number): Promise<RunRecord[]> {
    if (flows.length === 0) return [];
    const found = await Promise.all(RUNNING_SHARDS.map((shard) => this.orphansIn(shard, flows, now, limit)));
    return found
      .flat()
      .sort((one, other) => one.created_at - other.created_at)
      .slice(0, limit);
  }

  private async orphansIn(shard: string, flows: readonly string[], now: number, limit: number): Promise<RunRecord[]> {
    const alive = stillAlive(this.now());
    const known = oneOf('flow', flows);
    const left = 'attribute_not_exists(#lease_owner) OR #lease_expires_at <= :at';
    const orphans = this.table.query({
      IndexName: RUNNING,
      where: { expression: '#running_shard = :shard', values: { ':shard': shard } },
      filter: {
        expression: `${known.expression} AND (${left}) AND ${alive.expression}`,
        values: { ...known.values, ':at': now, ...alive.values },
      },
    });
    return (await take(orphans, limit)).map(toRun);
  }

  private change(run_id: string, { set, add, remove }: Change, condition: Expression): Promise<boolean> {
    const expires_at = expiryAfter(this.ttl_hours, this.now());
    return this.table.updateIf(headerKey(run_id), { set: { ...set, expires_at }, add, remove }, condition);
  }

  private longestExpiry(): number {
    return expiryAfter(LONGEST_LIFE * this.ttl_hours, this.now());
  }
}

function headerKey(run_id: string) {
  return { run_id, seq: 0 };
}

function heldBy(owner: string): Expression {
  return { expression: '#lease_owner = :holder', values: { ':holder': owner } };
}

/** What lies behind a gap is no part of the run: it could only have got there by a writer that did not wait for its answers. */
async function* withoutGap(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let next = 0;
  for await (const item of items) {
    if (item.seq !== next) return;
    next += 1;
    yield item;
  }
}
