import { DescribeTableCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { AwsClients } from '../clients/aws.clients';
import { startLocalDynamo, type LocalDynamo } from '../testing/local-dynamo';
import { createLocalTables } from './local-resources';
import { CHECKPOINTS_TABLE, REQUESTS_TABLE, TABLES } from './tables';

describe('the local tables', () => {
  let local: LocalDynamo;
  let clients: AwsClients;

  beforeAll(async () => {
    local = await startLocalDynamo();
    clients = new AwsClients({ ...local.config, table_prefix: 'test-' });
    await createLocalTables(clients);
  });

  afterAll(async () => {
    clients.close();
    await local.close();
  });

  it('are named with the prefix of their environment', async () => {
    const { TableNames } = await clients.dynamo.send(new ListTablesCommand({}));
    expect([...TableNames!].sort()).toEqual(TABLES.map(({ name }) => `test-${name}`).sort());
  });

  it('stay with what is in them when they are created again', async () => {
    const table = clients.table(REQUESTS_TABLE);
    const key = { session_id: 'a', sk: 'b' };
    await table.putIf(key, { kept: true }, { expression: 'attribute_not_exists(#session_id)' });
    await createLocalTables(clients);
    expect(await table.get(key)).toMatchObject({ kept: true });
  });

  it('have the keys and indexes of their definition', async () => {
    const TableName = clients.named(CHECKPOINTS_TABLE.name);
    const { Table } = await clients.dynamo.send(new DescribeTableCommand({ TableName }));
    expect(Table?.KeySchema).toEqual([
      { AttributeName: 'run_id', KeyType: 'HASH' },
      { AttributeName: 'seq', KeyType: 'RANGE' },
    ]);
    expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual(['running']);
    expect(Table?.BillingModeSummary?.BillingMode).toBe('PAY_PER_REQUEST');
  });
});
