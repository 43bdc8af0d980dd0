import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { AwsClients } from '../clients/aws.clients';
import { storageCall } from '../dynamo/storage-call';
import { REQUESTS_TABLE } from '../resources/tables';

/** A check that resolves when DynamoDB answers and our tables are there; it throws a `StorageError`, at once when `signal` aborts. */
export function dynamoHealth(clients: AwsClients): (signal: AbortSignal) => Promise<void> {
  const command = new DescribeTableCommand({ TableName: clients.named(REQUESTS_TABLE.name) });
  return async (abortSignal) => {
    await storageCall('health check', () => clients.dynamo.send(command, { abortSignal }));
  };
}
