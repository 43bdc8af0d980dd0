import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { AwsClients } from '../clients/aws.clients';
import { createLocalQueues } from '../resources/local-resources';
import { NOTICES_QUEUE } from '../resources/queues';
import { startLocalSqs, type LocalSqs } from '../testing/local-sqs';
import { hurried } from '../testing/pass-time';
import { QueueConsumer, type QueueConsumerParts } from './queue-consumer';
import type { Delivery } from './queue-message';
import { queueUrl } from './queue-url';
import { RetryMessage } from './queue.errors';
import { SqsQueueSender } from './sqs-queue.sender';

interface Word {
  word: string;
}

const TRACE = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

let local: LocalSqs;
let clients: AwsClients;
let open: QueueConsumer<Word>[];
let logged: { event: string; fields: object }[];
let onLog: () => void;

beforeEach(async () => {
  local = await startLocalSqs();
  clients = new AwsClients(local.config);
  open = [];
  logged = [];
  onLog = () => {};
});

afterEach(async () => {
  await Promise.all(open.map((consumer) => consumer.close()));
  clients.close();
  await local.close();
});

describe('a queue consumer', () => {
  it('hands over what was sent, with its trace, and takes it off the queue', async () => {
    await createLocalQueues(clients);
    const heard = new Heard();
    const consumer = consume(heard.take);
    await send({ word: 'hello' }, TRACE);
    const [content, delivery] = await heard.next();
    expect(content).toEqual({ word: 'hello' });
    expect(delivery).toMatchObject({ receive_count: 1, traceparent: TRACE, message_id: expect.any(String) });
    await consumer.close();
    expect(await left()).toBe(0);
  });

  it('is given a message again that it could not handle', async () => {
    await createLocalQueues(clients);
    const heard = new Heard();
    consume(async (word, delivery) => {
      await heard.take(word, delivery);
      if (delivery.receive_count === 1) throw new Error('not now');
    });
    await send({ word: 'twice' });
    const counts = [await heard.next(), await heard.next()].map(([, { receive_count }]) => receive_count);
    expect(counts).toEqual([1, 2]);
    expect(logged).toMatchObject([{ event: 'queue.message_failed', fields: { receive_count: 1 } }]);
  });

  it('is given a message again when its handler wants it', async () => {
    await createLocalQueues(clients);
    const heard = new Heard();
    consume(
      async (word, delivery) => {
        await heard.take(word, delivery);
        if (delivery.receive_count === 1) throw new RetryMessage(0);
      },
      { retry_delay_s: () => 600 },
    );
    await send({ word: 'twice' });
    const counts = [await heard.next(), await heard.next()].map(([, { receive_count }]) => receive_count);
    expect(counts).toEqual([1, 2]);
  });

  it('keeps a message hidden for as long as it works on it', async () => {
    const queue = {
      ...NOTICES_QUEUE,
      name: 'slow-queue',
      dead_letter_name: 'slow-dead-letters',
      visibility_timeout_s: 1,
    };
    await createQueue(queue.name);
    const heard = new Heard();
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = async (word: Word, delivery: Delivery) => {
      await heard.take(word, delivery);
      if (word.word === 'slow') await finished;
    };
    consume(slow, { queue, handle_within_s: 60, concurrency: 1 });
    await new SqsQueueSender(clients, queue).send({ word: 'slow' });
    await heard.next();
    const second = consume(slow, { queue, concurrency: 1 });
    await new SqsQueueSender(clients, queue).send({ word: 'later' }, undefined, 2);
    expect((await heard.next())[0]).toEqual({ word: 'later' });
    finish();
    await second.close();
  });

  it('leaves to the dead letters what fails every time, and says so', async () => {
    await createLocalQueues(clients);
    consume(() => Promise.reject(new Error('never')));
    await send({ word: 'lost' });
    expect(await deadLetter()).toBe('{"word":"lost"}');
    expect(logged.map(({ event }) => event)).toEqual([
      ...Array<string>(NOTICES_QUEUE.max_receive_count - 1).fill('queue.message_failed'),
      'queue.message_given_up',
    ]);
  });

  it.each([
    ['is not JSON', 'not JSON'],
    ['is not what the queue carries', '{"number":1}'],
    ['is empty JSON', 'null'],
  ])('leaves to the dead letters at once what %s, and goes on', async (_, body) => {
    await createLocalQueues(clients);
    const heard = new Heard();
    consume(heard.take, { retry_delay_s: () => 600 });
    await sendText(body);
    expect(await hurried(deadLetter())).toBe(body);
    await send({ word: 'fine' });
    expect((await heard.next())[0]).toEqual({ word: 'fine' });
  });

  it('waits for a queue that is created later', async () => {
    const heard = new Heard();
    consume(heard.take);
    await untilLogged('queue.unavailable');
    await createLocalQueues(clients);
    await send({ word: 'late' });
    expect((await heard.next())[0]).toEqual({ word: 'late' });
    expect(logged.at(-1)).toMatchObject({ event: 'queue.back' });
  });

  it('survives that SQS is away for a while', async () => {
    await createLocalQueues(clients);
    const heard = new Heard();
    consume(heard.take);
    await send({ word: 'before' });
    await heard.next();
    await local.close();
    await untilLogged('queue.unavailable');
    local = await startLocalSqs(local.port);
    await createLocalQueues(clients);
    await send({ word: 'after' });
    expect((await heard.next())[0]).toEqual({ word: 'after' });
  });

  it('finishes what it has begun before it closes', async () => {
    await createLocalQueues(clients);
    const heard = new Heard();
    let finish = () => {};
    const consumer = consume(async (word, delivery) => {
      await heard.take(word, delivery);
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await send({ word: 'slow' });
    await heard.next();
    let hasClosed = false;
    const closed = consumer.close().then(() => (hasClosed = true));
    await Promise.resolve();
    expect(hasClosed).toBe(false);
    finish();
    await closed;
    expect(await left()).toBe(0);
  });

  it('closes at once when nothing is there', async () => {
    await createLocalQueues(clients);
    const consumer = consume(() => Promise.resolve());
    const started = performance.now();
    await consumer.close();
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('closes while it still looks for its queue', async () => {
    const consumer = consume(() => Promise.resolve(), { backoff: () => 60_000 });
    await untilLogged('queue.unavailable');
    await expect(consumer.close()).resolves.toBeUndefined();
  });
});

/** Keeps what was handed over until the test asks for it. */
class Heard {
  private readonly kept: [Word, Delivery][] = [];
  private wake = () => {};

  readonly take = async (word: Word, delivery: Delivery): Promise<void> => {
    this.kept.push([word, delivery]);
    this.wake();
  };

  async next(): Promise<[Word, Delivery]> {
    while (this.kept.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.kept.shift()!;
  }
}

function consume(handle: QueueConsumerParts<Word>['handle'], options: Partial<QueueConsumerParts<Word>> = {}) {
  const keep = (fields: object, event: string) => {
    logged.push({ event, fields });
    onLog();
  };
  const consumer = new QueueConsumer<Word>({
    clients,
    queue: NOTICES_QUEUE,
    guard: (body) => (isWord(body) ? { ok: true, value: body } : { ok: false, errors: 'word must be a text' }),
    handle,
    log: { info: keep, warn: keep, error: keep },
    retry_delay_s: () => 0,
    backoff: () => 10,
    ...options,
  });
  open.push(consumer);
  consumer.start();
  return consumer;
}

function isWord(body: unknown): body is Word {
  return typeof body === 'object' && body !== null && 'word' in body;
}

async function untilLogged(event: string): Promise<void> {
  while (!logged.some((line) => line.event === event)) await new Promise<void>((resolve) => (onLog = resolve));
}

function send(content: Word, traceparent?: string): Promise<void> {
  return new SqsQueueSender(clients, NOTICES_QUEUE).send(content, traceparent);
}

async function createQueue(QueueName: string): Promise<void> {
  await clients.sqs.send(new CreateQueueCommand({ QueueName, Attributes: { VisibilityTimeout: '1' } }));
}

async function sendText(MessageBody: string): Promise<void> {
  const QueueUrl = await queueUrl(clients, NOTICES_QUEUE);
  await clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
}

async function deadLetter(): Promise<string | undefined> {
  const QueueUrl = await queueUrl(clients, { name: NOTICES_QUEUE.dead_letter_name });
  const { Messages } = await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  return Messages?.[0]?.Body;
}

/** How many messages are still on the queue, handed out or not. */
async function left(): Promise<number> {
  const NAMES = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const QueueUrl = await queueUrl(clients, NOTICES_QUEUE);
  const { Attributes } = await clients.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...NAMES] }),
  );
  return NAMES.reduce((sum, name) => sum + Number(Attributes?.[name]), 0);
}
