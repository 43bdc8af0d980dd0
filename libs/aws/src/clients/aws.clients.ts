import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AwsConfig } from '../aws.config';
import { DynamoTable } from '../dynamo/dynamo-table';
import type { TableDefinition } from '../resources/tables';
import { clientSettings } from './client-settings';

const DYNAMODB_TIMEOUT_MS = 3_000;
/** Longer than the longest poll of a queue, which is 20 s. */
const SQS_TIMEOUT_MS = 25_000;
const S3_TIMEOUT_MS = 30_000;

/**
 * One process's connections to AWS: kept alive, bounded in time, tried three times. A caller hears of a refused connection within a
 * second, and of a DynamoDB that does not answer within 10 s. Nothing connects before the first call; close it when the process stops.
 */
export class AwsClients {
  readonly dynamo: DynamoDBClient;
  readonly documents: DynamoDBDocumentClient;
  readonly sqs: SQSClient;
  readonly s3: S3Client;
  private readonly prefix: string;

  constructor(config: AwsConfig) {
    this.dynamo = dynamoClient(config);
    this.documents = documentClient(this.dynamo);
    this.sqs = sqsClient(config);
    this.s3 = s3Client(config);
    this.prefix = config.table_prefix ?? '';
  }

  /** What a table or queue is called in this environment. */
  named(name: string): string {
    return this.prefix + name;
  }

  table(definition: TableDefinition): DynamoTable {
    return new DynamoTable(this.documents, this.named(definition.name));
  }

  close(): void {
    for (const client of [this.dynamo, this.sqs, this.s3]) client.destroy();
  }
}

function dynamoClient(config: AwsConfig): DynamoDBClient {
  const timeout_ms = config.dynamodb_timeout_ms ?? DYNAMODB_TIMEOUT_MS;
  return new DynamoDBClient(clientSettings(config, config.endpoints?.dynamodb, timeout_ms));
}

function documentClient(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

function sqsClient(config: AwsConfig): SQSClient {
  return new SQSClient(clientSettings(config, config.endpoints?.sqs, SQS_TIMEOUT_MS));
}

/** Local object stores have no host name per bucket, so the bucket goes into the path there. */
function s3Client(config: AwsConfig): S3Client {
  const endpoint = config.endpoints?.s3;
  return new S3Client({ ...clientSettings(config, endpoint, S3_TIMEOUT_MS), forcePathStyle: endpoint !== undefined });
}
