import { AwsClients } from '../clients/aws.clients';
import { StorageUnavailable } from '../dynamo/storage.errors';
import { describePriceHistoryRepository } from '../testing/describe-price-history-repository';
import { startFaultyDynamo } from '../testing/faulty-dynamo';
import { localTables } from '../testing/local-tables';
import { DynamoPriceHistoryRepository } from './dynamo-price-history.repository';

const local = localTables();

describePriceHistoryRepository('DynamoDB', {
  create: (now) => new DynamoPriceHistoryRepository(local.clients, { now }),
});

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
