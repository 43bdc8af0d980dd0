import { CheckpointConflict, type Checkpoint, type RunRecord } from '@talknshop/workflow';
import { describeCheckpointStore } from '@talknshop/workflow/testing';
import { AwsClients } from '../clients/aws.clients';
import type { DynamoTable } from '../dynamo/dynamo-table';
import { StorageUnavailable } from '../dynamo/storage.errors';
import { createLocalTables } from '../resources/local-resources';
import { CHECKPOINTS_TABLE } from '../resources/tables';
import { startFaultyDynamo, type FaultyDynamo } from '../testing/faulty-dynamo';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { DynamoCheckpointStore } from './dynamo-checkpoint.store';

const HOUR_MS = 3_600_000;
const THREE_HUNDRED_KB = 300_000;

let local: LocalDynamo;
let faulty: FaultyDynamo;
let clients: AwsClients;
let table: DynamoTable;

beforeAll(async () => {
  local = await startLocalDynamo();
  faulty = await startFaultyDynamo(local.config);
  clients = new AwsClients(faulty.config);
  await createLocalTables(clients);
  table = clients.table(CHECKPOINTS_TABLE);
});

afterAll(async () => {
  clients.close();
  await faulty.close();
  await local.close();
});

describeCheckpointStore('DynamoDB', () => new DynamoCheckpointStore(clients));

describe('the checkpoint store in DynamoDB', () => {
  let now: number;
  let store: DynamoCheckpointStore;
  let run: RunRecord;

  beforeEach(() => {
    now = Date.parse('2026-03-01T12:00:00.000Z');
    store = new DynamoCheckpointStore(clients, { now: () => now });
    run = { run_id: crypto.randomUUID(), flow: 'buyer', status: 'running', created_at: now };
  });

  it('loses no accepted run when the answer to its creation was lost', async () => {
    faulty.faults.push('lost_answer');
    expect(await store.create(run, checkpoint(0))).toBe(true);
    expect(await store.load(run.run_id)).toEqual({ run, checkpoints: [checkpoint(0)] });
  });

  it('does not take its own checkpoint for a conflict when the answer to it was lost', async () => {
    await store.create(run, checkpoint(0));
    faulty.faults.push('lost_answer');
    await store.append(run.run_id, [checkpoint(1)]);
    await expect(store.append(run.run_id, [checkpoint(1)])).rejects.toThrow(CheckpointConflict);
  });

  it('has stored what comes before the checkpoint it failed at, and nothing behind it', async () => {
    await store.create(run, checkpoint(0));
    faulty.faults.push('none', 'server_error', 'server_error', 'server_error');
    const append = store.append(run.run_id, [checkpoint(1), checkpoint(2), checkpoint(3)]);
    await expect(append).rejects.toThrow(StorageUnavailable);
    expect(await seqs()).toEqual([0, 1]);
  });

  it('ends a log at its first gap', async () => {
    await store.create(run, checkpoint(0));
    await store.append(run.run_id, [checkpoint(1), checkpoint(3)]);
    expect(await seqs()).toEqual([0, 1]);
  });

  it('reads a log that takes several pages', async () => {
    await store.create(run, checkpoint(0, noise(THREE_HUNDRED_KB)));
    for (const seq of [1, 2, 3, 4]) await store.append(run.run_id, [checkpoint(seq, noise(THREE_HUNDRED_KB))]);
    expect(await seqs()).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes an input that is larger than an item', async () => {
    const input = checkpoint(0, noise(3 * THREE_HUNDRED_KB));
    await store.create(run, input);
    expect((await store.load(run.run_id))?.checkpoints).toEqual([input]);
  });

  it('stores a large body much smaller', async () => {
    await store.create(run, checkpoint(0));
    await store.append(run.run_id, [checkpoint(1, JSON.stringify({ d: 'a laptop under $1000 '.repeat(2_000) }))]);
    const { body } = (await table.get({ run_id: run.run_id, seq: 1 })) as { body: Uint8Array };
    expect(body.byteLength).toBeLessThan(1_000);
  });

  describe('expiry', () => {
    it('makes a run absent a day after it was stored', async () => {
      await store.create(run, checkpoint(0));
      now += 24 * HOUR_MS;
      expect(await store.load(run.run_id)).toBeUndefined();
      expect(await store.orphans(['buyer'], now, 100)).not.toContainEqual(run);
      expect(await store.acquire(run.run_id, { owner: 'a', expires_at: now + 1_000 }, now)).toBe(false);
    });

    it('is put off when a run is taken, prolonged or given back', async () => {
      await store.create(run, checkpoint(0));
      now += 20 * HOUR_MS;
      await store.acquire(run.run_id, { owner: 'a', expires_at: now + 1_000 }, now);
      now += 20 * HOUR_MS;
      await store.renew(run.run_id, { owner: 'a', expires_at: now + 1_000 });
      now += 20 * HOUR_MS;
      await store.release(run.run_id, 'a', 'paused');
      expect(await store.load(run.run_id)).toBeDefined();
    });

    it('ends a run after three days whatever happens, for its first checkpoints may be gone then', async () => {
      await store.create(run, checkpoint(0));
      for (const _ of [1, 2, 3, 4]) {
        await store.acquire(run.run_id, { owner: 'a', expires_at: now + 1_000 }, now);
        now += 18 * HOUR_MS;
      }
      expect(await store.load(run.run_id)).toBeUndefined();
    });

    it('lets DynamoDB delete no checkpoint before its run has ended', async () => {
      await store.create(run, checkpoint(0));
      await store.append(run.run_id, [checkpoint(1)]);
      const header = await table.get({ run_id: run.run_id, seq: 0 });
      const first = await table.get({ run_id: run.run_id, seq: 1 });
      expect(first?.expires_at).toBeGreaterThanOrEqual(header?.kept_until as number);
    });

    it('may be set in hours', async () => {
      const brief = new DynamoCheckpointStore(clients, { ttl_hours: 1, now: () => now });
      await brief.create(run, checkpoint(0));
      now += HOUR_MS;
      expect(await brief.load(run.run_id)).toBeUndefined();
    });
  });

  function checkpoint(seq: number, body = `{"d":${seq}}`): Checkpoint {
    return {
      format: 1,
      run_id: run.run_id,
      seq,
      kind: seq === 0 ? 'snapshot' : 'delta',
      status: 'running',
      at: now,
      body,
    };
  }

  async function seqs() {
    return (await store.load(run.run_id, { all: true }))?.checkpoints.map(({ seq }) => seq);
  }
});

/** Text that does not compress. */
function noise(length: number): string {
  let seed = 7;
  const next = () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 93));
  return Array.from({ length }, next).join('');
}
