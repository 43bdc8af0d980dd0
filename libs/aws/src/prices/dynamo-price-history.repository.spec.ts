import { AwsClients } from '../clients/aws.clients';
import { StorageUnavailable } from '../dynamo/storage.errors';
import { createLocalTables } from '../resources/local-resources';
import { describePriceHistoryRepository } from '../testing/describe-price-history-repository';
import { startFaultyDynamo } from '../testing/faulty-dynamo';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { DynamoPriceHistoryRepository } from './dynamo-price-history.repository';

let local: LocalDynamo;
let clients: AwsClients;

beforeAll(async () => {
  local = await startLocalDynamo();
  clients = new AwsClients(local.config);
  await createLocalTables(clients);
});

afterAll(async () => {
  clients.close();
  await local.close();
});

describePriceHistoryRepository('DynamoDB', { create: (now) => new DynamoPriceHistoryRepository(clients, { now }) });

describe('prices that DynamoDB does not take', () => {
  it('are told to whoever wanted to keep them', async () => {
    const faulty = await startFaultyDynamo(local.config);
    const behind = new AwsClients(faulty.config);
    faulty.faults.push('server_error', 'server_error', 'server_error');
    const seen = { product_id: 'ebay:1', price: 1, currency: 'USD', seen_at: '2026-03-01T00:00:00.000Z' };
    await expect(new DynamoPriceHistoryRepository(behind).add([seen])).rejects.toThrow(StorageUnavailable);
    behind.close();
    await faulty.close();
  });
});
