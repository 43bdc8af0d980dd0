import { AwsClients, createLocalResources, type AwsConfig, type AwsEndpoints } from '@talknshop/aws';
import { DataFolder } from './data-folder';
import { startDynamoEmulator, type Emulator } from './dynamo-emulator';
import { startQueueAndObjectEmulator } from './queue-and-object-emulator';

export interface LocalAwsOptions {
  /** Where everything is kept between starts; nothing is kept without it. */
  data_dir?: string;
  /** 0, a free one, by default; as is `aws_port`. */
  dynamodb_port?: number;
  /** Of SQS and S3. */
  aws_port?: number;
}

export interface LocalAws {
  endpoints: Required<AwsEndpoints>;
  /** What clients need to find it. */
  config: AwsConfig;
  /** Ends open connections, waits for writes under way, and keeps the data. */
  close(): Promise<void>;
}

/**
 * DynamoDB, SQS and S3 in this process, speaking the AWS protocols, with all our tables, queues and buckets in them. What was stored
 * under `data_dir` is there again, even after a kill. Throws `PortBusy`, `DataFolderBusy`.
 */
export async function startLocalAws({
  data_dir,
  dynamodb_port = 0,
  aws_port = 0,
}: LocalAwsOptions = {}): Promise<LocalAws> {
  const started: Closeable[] = [];
  const close = () => closeAll(started);
  try {
    const folder = data_dir === undefined ? undefined : DataFolder.take(data_dir);
    if (folder) started.push({ close: () => folder.letGo() });
    const dynamo = await startDynamoEmulator(dynamodb_port, folder?.sub('dynamodb'));
    started.push(dynamo);
    const others = await startQueueAndObjectEmulator(aws_port, folder?.sub('sqs-s3'));
    started.push(others);
    const config = configFor(dynamo, others);
    await createResources(config);
    return { endpoints: config.endpoints, config, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Closeable {
  close(): Promise<void> | void;
}

async function closeAll(started: Closeable[]): Promise<void> {
  for (const part of started.splice(0).reverse()) await part.close();
}

function configFor(dynamo: Emulator, others: Emulator) {
  return {
    region: 'us-east-1',
    endpoints: { dynamodb: dynamo.endpoint, sqs: others.endpoint, s3: others.endpoint },
    credentials: { access_key_id: 'local', secret_access_key: 'local' },
  } satisfies AwsConfig;
}

async function createResources(config: AwsConfig): Promise<void> {
  const clients = new AwsClients(config);
  try {
    await createLocalResources(clients);
  } finally {
    clients.close();
  }
}
