import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { AwsClients } from '../clients/aws.clients';
import { storageCall } from '../dynamo/storage-call';
import { REQUESTS_TABLE, type TableDefinition } from '../resources/tables';

/** A check that resolves when DynamoDB answers and a table of ours is there; it throws a `StorageError`, at once when `signal` aborts. */
export function dynamoHealth(
  clients: AwsClients,
  table: TableDefinition = REQUESTS_TABLE,
): (signal: AbortSignal) => Promise<void> {
  const command = new DescribeTableCommand({ TableName: clients.named(table.name) });
  return async (abortSignal) => {
    await storageCall('health check', () => clients.dynamo.send(command, { abortSignal }));
  };
}
