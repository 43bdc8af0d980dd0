import { AwsClients } from '../clients/aws.clients';
import { createLocalTables } from '../resources/local-resources';
import { REQUESTS_TABLE } from '../resources/tables';
import { startFaultyDynamo, type FaultyDynamo } from '../testing/faulty-dynamo';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import type { DynamoTable } from './dynamo-table';
import { ItemTooLarge, StorageRefused } from './storage.errors';

const NEW = { expression: 'attribute_not_exists(#session_id)' };

describe('a DynamoDB table', () => {
  let local: LocalDynamo;
  let faulty: FaultyDynamo;
  let clients: AwsClients;
  let table: DynamoTable;
  let key: { session_id: string; sk: string };

  beforeAll(async () => {
    local = await startLocalDynamo();
    faulty = await startFaultyDynamo(local.config);
    clients = new AwsClients(faulty.config);
    await createLocalTables(clients);
  });

  beforeEach(() => {
    table = clients.table(REQUESTS_TABLE);
    key = { session_id: crypto.randomUUID(), sk: 'x' };
  });

  afterAll(async () => {
    clients.close();
    await faulty.close();
    await local.close();
  });

  it('knows its own conditional put again when the answer to it was lost', async () => {
    faulty.faults.push('lost_answer');
    expect(await table.putIf(key, { a: 1 }, NEW)).toBe(true);
    expect(await table.get(key)).toMatchObject({ a: 1 });
  });

  it('does not take the put of another for its own when an answer was lost', async () => {
    await table.putIf(key, { a: 1 }, NEW);
    faulty.faults.push('lost_answer');
    expect(await table.putIf(key, { a: 2 }, NEW)).toBe(false);
    expect(await table.get(key)).toMatchObject({ a: 1 });
  });

  it('changes a number once when the answer to the change was lost', async () => {
    await table.putIf(key, { count: 1 }, NEW);
    faulty.faults.push('lost_answer');
    const there = { expression: 'attribute_exists(#session_id)' };
    expect(await table.updateIf(key, { add: { count: 1 } }, there)).toBe(true);
    expect(await table.get(key)).toMatchObject({ count: 2 });
  });

  it('says when an item is larger than DynamoDB takes', async () => {
    const put = table.putIf(key, { noise: 'x'.repeat(410_000) }, NEW);
    await expect(put).rejects.toThrow(ItemTooLarge);
    await expect(put).rejects.toMatchObject({ code: 'item_too_large', retriable: false });
  });

  it('does not call a mistake of ours an outage', async () => {
    await expect(table.putIf(key, { a: () => 1 }, { expression: '#a = = 1' })).rejects.toThrow(StorageRefused);
  });

  it('reads all pages of a query', async () => {
    const rows = Array.from({ length: 4 }, (_, index) => ({ session_id: key.session_id, sk: String(index) }));
    for (const row of rows) await table.putIf(row, { body: 'x'.repeat(390_000) }, NEW);
    const where = { expression: '#session_id = :id', values: { ':id': key.session_id } };
    const read: unknown[] = [];
    for await (const { sk } of table.query({ where })) read.push(sk);
    expect(read).toEqual(['0', '1', '2', '3']);
  });
});
