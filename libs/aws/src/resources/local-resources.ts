import { CreateTableCommand, ResourceInUseException, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { BucketAlreadyExists, BucketAlreadyOwnedByYou, CreateBucketCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { AwsClients } from '../clients/aws.clients';
import { BUCKETS, type BucketDefinition } from './buckets';
import { QUEUES, type QueueDefinition } from './queues';
import { TABLES, type IndexDefinition, type KeyAttribute, type TableDefinition } from './tables';

/**
 * Creates every table, queue and bucket that is not there yet; what is there stays as it is. For emulators: it sets neither encryption
 * nor the deletion of expired items, which they lack. A deployment creates its resources from the same definitions.
 */
export async function createLocalResources(clients: AwsClients): Promise<void> {
  await Promise.all([
    createLocalTables(clients),
    createLocalQueues(clients),
    ...BUCKETS.map((bucket) => createBucket(clients, bucket)),
  ]);
}

export async function createLocalTables(clients: AwsClients): Promise<void> {
  await Promise.all(TABLES.map((table) => createTable(clients, table)));
}

export async function createLocalQueues(clients: AwsClients): Promise<void> {
  await Promise.all(QUEUES.map((queue) => createQueue(clients, queue)));
}

async function createTable(clients: AwsClients, table: TableDefinition): Promise<void> {
  try {
    await clients.dynamo.send(new CreateTableCommand(tableInput(clients.named(table.name), table)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

function tableInput(TableName: string, table: TableDefinition): CreateTableCommandInput {
  const keyed = [table, ...table.indexes];
  const keys = new Map(
    keyed.flatMap(({ partition_key, sort_key }) => [partition_key, sort_key]).map((k) => [k.name, k]),
  );
  return {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(table),
    AttributeDefinitions: [...keys.values()].map(attributeDefinition),
    // An empty list is refused.
    ...(table.indexes.length > 0 && { GlobalSecondaryIndexes: table.indexes.map(indexInput) }),
  };
}

function indexInput(index: IndexDefinition) {
  return {
    IndexName: index.name,
    KeySchema: keySchema(index),
    Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.includes] },
  };
}

function keySchema(of: { partition_key: KeyAttribute; sort_key: KeyAttribute }) {
  return [
    { AttributeName: of.partition_key.name, KeyType: 'HASH' as const },
    { AttributeName: of.sort_key.name, KeyType: 'RANGE' as const },
  ];
}

function attributeDefinition({ name, type }: KeyAttribute) {
  return { AttributeName: name, AttributeType: type === 'text' ? ('S' as const) : ('N' as const) };
}

async function createQueue(clients: AwsClients, queue: QueueDefinition): Promise<void> {
  const deadLetters = await clients.sqs.send(
    new CreateQueueCommand({ QueueName: clients.named(queue.dead_letter_name) }),
  );
  const { Attributes } = await clients.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: deadLetters.QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const RedrivePolicy = JSON.stringify({
    deadLetterTargetArn: Attributes?.QueueArn,
    maxReceiveCount: queue.max_receive_count,
  });
  await clients.sqs.send(
    new CreateQueueCommand({
      QueueName: clients.named(queue.name),
      Attributes: { VisibilityTimeout: String(queue.visibility_timeout_s), RedrivePolicy },
    }),
  );
}

async function createBucket(clients: AwsClients, { name }: BucketDefinition): Promise<void> {
  try {
    await clients.s3.send(new CreateBucketCommand({ Bucket: name }));
  } catch (error) {
    if (!(error instanceof BucketAlreadyOwnedByYou || error instanceof BucketAlreadyExists)) throw error;
  }
}
