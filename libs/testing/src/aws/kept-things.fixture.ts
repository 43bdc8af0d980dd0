import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { GetQueueUrlCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { AwsClients, DynamoSessionRepository, MEDIA_BUCKET, POSTING_QUEUES, type AwsConfig } from '@talknshop/aws';
import { aSession } from '../builders/a-session';

const EBAY_QUEUE = POSTING_QUEUES.ebay.name;
const PICTURE = { Bucket: MEDIA_BUCKET.name, Key: 'user-1/bike.jpg' };

/** Puts a session, a message and a picture where they belong; what it resolves after is acknowledged. */
export async function writeThings(config: AwsConfig): Promise<void> {
  await withClients(config, async (clients) => {
    await new DynamoSessionRepository(clients).create(aSession({ last_message: 'a red bike' }));
    await clients.s3.send(new PutObjectCommand({ ...PICTURE, Body: 'pixels' }));
    await clients.sqs.send(
      new SendMessageCommand({ QueueUrl: await queueUrl(clients, EBAY_QUEUE), MessageBody: 'a posting' }),
    );
  });
}

export async function readThings(config: AwsConfig) {
  return withClients(config, async (clients) => {
    const session = await new DynamoSessionRepository(clients).get(aSession().session_id);
    const picture = await clients.s3.send(new GetObjectCommand(PICTURE)).catch(() => undefined);
    const received = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: await queueUrl(clients, EBAY_QUEUE) }),
    );
    return {
      session: session?.last_message,
      picture: await picture?.Body?.transformToString(),
      message: received.Messages?.[0]?.Body,
    };
  });
}

export const WRITTEN_THINGS = { session: 'a red bike', picture: 'pixels', message: 'a posting' };

export async function withClients<T>(config: AwsConfig, use: (clients: AwsClients) => Promise<T>): Promise<T> {
  const clients = new AwsClients(config);
  try {
    return await use(clients);
  } finally {
    clients.close();
  }
}

export async function queueUrl(clients: AwsClients, name: string): Promise<string | undefined> {
  const { QueueUrl } = await clients.sqs.send(new GetQueueUrlCommand({ QueueName: name }));
  return QueueUrl;
}
