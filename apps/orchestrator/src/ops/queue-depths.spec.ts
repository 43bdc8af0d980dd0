import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { AwsClients, createLocalQueues, POSTING_QUEUES, queueUrl, QUEUES, SqsQueueSender } from '@talknshop/aws';
import { type LocalSqs, startLocalSqs } from '@talknshop/aws/testing';
import { QueueDepths } from './queue-depths';

describe('the depths of queues', () => {
  let sqs: LocalSqs;
  let clients: AwsClients;
  const { signal } = new AbortController();

  beforeEach(async () => {
    sqs = await startLocalSqs();
    clients = new AwsClients(sqs.config);
  });

  afterEach(async () => {
    clients.close();
    await sqs.close();
  });

  it('tell what waits, what is being done, and what was given up', async () => {
    await createLocalQueues(clients);
    const { ebay, etsy } = POSTING_QUEUES;
    const dead = { ...etsy, name: etsy.dead_letter_name };
    for (const queue of [ebay, ebay, dead]) await new SqsQueueSender(clients, queue).send({ n: 1 });
    const QueueUrl = await queueUrl(clients, ebay);
    await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1, WaitTimeSeconds: 1 }));
    const depths = await new QueueDepths(clients).read(signal);
    expect(depths).toHaveLength(QUEUES.length);
    expect(depths).toEqual(
      expect.arrayContaining([
        { queue: 'ebay-queue', waiting: 1, in_flight: 1, delayed: 0, dead_letters: 0 },
        { queue: 'etsy-queue', waiting: 0, in_flight: 0, delayed: 0, dead_letters: 1 },
      ]),
    );
  });

  it('are not told where there are no queues', async () => {
    await expect(new QueueDepths(clients).read(signal)).rejects.toThrow();
  });
});
