import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { AwsClients } from '../clients/aws.clients';
import { createLocalQueues } from '../resources/local-resources';
import { NOTICES_QUEUE } from '../resources/queues';
import { startLocalSqs, type LocalSqs } from '../testing/local-sqs';
import { queueUrl } from './queue-url';
import { MessageNotSent } from './queue.errors';
import { SqsQueueSender } from './sqs-queue.sender';

const TRACEPARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('a message to a queue of SQS', () => {
  let local: LocalSqs;
  let clients: AwsClients;

  beforeAll(async () => {
    local = await startLocalSqs();
    clients = new AwsClients({ ...local.config, table_prefix: 'test-' });
  });

  afterAll(async () => {
    clients.close();
    await local.close();
  });

  it('is refused while there is no such queue, and taken once there is', async () => {
    const sender = new SqsQueueSender(clients, NOTICES_QUEUE);
    await expect(sender.send({ n: 1 })).rejects.toMatchObject({ code: 'message_not_sent', retriable: true });
    await createLocalQueues(clients);
    await sender.send({ n: 2 });
    expect(await receive()).toMatchObject([{ Body: '{"n":2}' }]);
  });

  it('carries the trace it belongs to', async () => {
    await createLocalQueues(clients);
    await new SqsQueueSender(clients, NOTICES_QUEUE).send({ n: 3 }, TRACEPARENT);
    expect(await receive()).toMatchObject([
      { Body: '{"n":3}', MessageAttributes: { traceparent: { StringValue: TRACEPARENT } } },
    ]);
  });

  it('is not handed out before its time', async () => {
    await createLocalQueues(clients);
    const sender = new SqsQueueSender(clients, NOTICES_QUEUE);
    await sender.send({ n: 'late' }, undefined, 1);
    await sender.send({ n: 'soon' });
    expect(await receive()).toMatchObject([{ Body: '{"n":"soon"}' }]);
    expect(await receive()).toMatchObject([{ Body: '{"n":"late"}' }]);
  });

  it('arrives each as itself, however many are sent at once', async () => {
    await createLocalQueues(clients);
    const sender = new SqsQueueSender(clients, NOTICES_QUEUE);
    const numbers = Array.from({ length: 25 }, (_, n) => n);
    await Promise.all(numbers.map((n) => sender.send({ n }, n === 7 ? TRACEPARENT : undefined)));
    const heard: number[] = [];
    while (heard.length < numbers.length)
      for (const { Body, MessageAttributes } of (await receive(10)) ?? []) {
        const { n } = JSON.parse(Body!) as { n: number };
        expect(MessageAttributes !== undefined).toBe(n === 7);
        heard.push(n);
      }
    expect(heard.toSorted((one, other) => one - other)).toEqual(numbers);
  });

  it('is not sent when nobody answers', async () => {
    const nobody = new AwsClients({ ...local.config, endpoints: { sqs: 'http://127.0.0.1:1' } });
    await expect(new SqsQueueSender(nobody, NOTICES_QUEUE).send({})).rejects.toBeInstanceOf(MessageNotSent);
    nobody.close();
  });

  async function receive(MaxNumberOfMessages = 1) {
    const QueueUrl = await queueUrl(clients, NOTICES_QUEUE);
    const wanted = { WaitTimeSeconds: 2, MessageAttributeNames: ['All'], MaxNumberOfMessages };
    const command = new ReceiveMessageCommand({ QueueUrl, ...wanted });
    const { Messages } = await clients.sqs.send(command);
    for (const { ReceiptHandle } of Messages ?? [])
      await clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    return Messages;
  }
});
