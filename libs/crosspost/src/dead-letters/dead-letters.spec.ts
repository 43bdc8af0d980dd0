import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import {
  AwsClients,
  createLocalQueues,
  POSTING_QUEUES,
  queueUrl,
  StorageUnavailable,
  type StoredPosting,
} from '@talknshop/aws';
import {
  aStoredJob,
  aStoredPosting,
  InMemoryCrosspostRepository,
  InMemoryQueueSender,
  type LocalSqs,
  passTime,
  startLocalSqs,
} from '@talknshop/aws/testing';
import type { PostingMessage, UserNotice } from '@talknshop/contracts';
import { ManualClock } from '@talknshop/workflow/testing';
import { CrosspostDesk } from '../crosspost-desk';
import { everywhere } from '../everywhere';
import { CROSSPOST_TIMES } from '../settings';
import { SilentObserver } from '../testing/silent.observer';
import {
  discardDeadLetters,
  listDeadLetters,
  redriveDeadLetters,
  type DeadLetterParts,
  type DeadLetterQueue,
} from './dead-letters';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';
const TRACEPARENT = `00-${TRACE_ID}-b7ad6b7169203331-01`;

let sqs: LocalSqs;
let clients: AwsClients;
let repository: InMemoryCrosspostRepository;
let parts: DeadLetterParts;

beforeEach(async () => {
  sqs = await startLocalSqs();
  clients = new AwsClients(sqs.config);
  await createLocalQueues(clients);
  repository = new InMemoryCrosspostRepository();
  await repository.create(aStoredJob());
  const clock = new ManualClock(Date.now() + 60_000);
  const desk = new CrosspostDesk({
    ...{ repository, clock, times: CROSSPOST_TIMES, observer: new SilentObserver() },
    access: everywhere(() => 'simulated' as const),
    queues: everywhere(() => new InMemoryQueueSender()),
    notices: new InMemoryQueueSender(),
  });
  parts = { clients, desk, clock, isPosting, isNotice, wait_s: 0 };
});

afterEach(async () => {
  clients.close();
  await sqs.close();
});

describe('listDeadLetters', () => {
  it('says of each letter what its job says of it, and leaves it there', async () => {
    await posted({ status: 'failed', reason: 'eBay cannot be reached.' });
    await die(aMessage(), TRACEPARENT);
    for (let look = 1; look <= 2; look += 1) {
      const ebay = await seen('ebay');
      expect(ebay).toMatchObject({ queue: 'ebay-queue', count: 1 });
      expect(ebay?.letters).toEqual([
        {
          ...{ queue: 'ebay-queue', message_id: expect.any(String), sent_at: expect.any(String) },
          ...{ age_ms: expect.any(Number), standing: 'due', reason: 'eBay cannot be reached.', status: 'failed' },
          ...{ job_id: 'job-1', marketplace: 'ebay', action: 'post', trace_id: TRACE_ID },
        },
      ]);
      expect(ebay?.letters[0]?.age_ms).toBeGreaterThanOrEqual(59_000);
    }
  });

  it.each([
    ['settled', 'it is live', aMessage(), { status: 'live', shown_version: 1 }],
    ['settled', 'it is failed', aMessage(), { status: 'failed', wish: 'down' }],
    ['due', 'it is posting, 2 failed tries', aMessage(), { status: 'posting', attempts: 2 }],
    ['due', 'it is live', aMessage({ action: 'update' }), { status: 'live', shown_version: 1, listing_version: 2 }],
    ['unknown_job', 'there is no such job, or it is not posted there', aMessage({ job_id: 'nobodys' }), {}],
    ['unreadable', 'it is not what its queue carries', { hello: 'worker' }, {}],
  ] as const)('finds %s what the job says of that %s', async (standing, reason, body, change) => {
    await posted(change);
    await die(body);
    const [ebay] = await listDeadLetters(parts, { queue: 'ebay-queue' });
    expect(ebay?.letters).toMatchObject([{ standing, reason }]);
  });

  it('finds due what a job stands for that nobody has begun', async () => {
    await die(aMessage());
    const [ebay] = await listDeadLetters(parts, { queue: 'ebay' });
    expect(ebay?.letters).toMatchObject([{ standing: 'due', status: 'queued' }]);
  });

  it('shows more than one poll brings, each once', async () => {
    for (let index = 0; index < 23; index += 1) await die(aMessage({ job_id: `job-${index}` }));
    const [ebay] = await listDeadLetters(parts, { queue: 'ebay' });
    expect(new Set(ebay?.letters.map(({ job_id }) => job_id)).size).toBe(23);
    expect(ebay?.letters).toHaveLength(23);
  });

  it('looks at all queues, that of notices too', async () => {
    await die(NOTICE, undefined, 'user-notices-queue-dead-letters');
    const queues = await listDeadLetters(parts);
    expect(queues.filter(({ count }) => count > 0)).toMatchObject([
      { queue: 'user-notices-queue', letters: [{ standing: 'due', job_id: 'job-1' }] },
    ]);
  });

  it('knows no queue of another name, and says which there are', async () => {
    await expect(listDeadLetters(parts, { queue: 'myspace' })).rejects.toMatchObject({
      code: 'unknown_queue',
      message: expect.stringContaining('ebay-queue, craigslist-queue'),
    });
  });
});

describe('redriveDeadLetters', () => {
  it('queues again what failed, sends its message back as it was, and takes the letter away', async () => {
    await posted({ status: 'failed', reason: 'eBay cannot be reached.', may_be_there: true });
    await die(aMessage(), TRACEPARENT);
    expect(await redriveDeadLetters(parts, { queue: 'ebay' })).toMatchObject([
      { letter: { job_id: 'job-1' }, outcome: 'sent_back', is_requeued: true },
    ]);
    expect(await posting()).toMatchObject({ status: 'queued', may_be_there: true });
    const [message] = await messages('ebay-queue');
    expect(JSON.parse(message?.Body ?? '')).toEqual(aMessage());
    expect(message?.MessageAttributes?.['traceparent']?.StringValue).toBe(TRACEPARENT);
    expect(await messages(POSTING_QUEUES.ebay.dead_letter_name)).toEqual([]);
  });

  it('never sends back what is live', async () => {
    await posted({ status: 'live', shown_version: 1 });
    await die(aMessage());
    expect(await redriveDeadLetters(parts)).toMatchObject([{ outcome: 'dropped', is_requeued: false }]);
    expect(await posting()).toMatchObject({ status: 'live', version: 1 });
    expect(await messages('ebay-queue')).toEqual([]);
  });

  it('sends back an edit and a withdrawal that are due, and does not touch their posting', async () => {
    await posted({ status: 'live', shown_version: 1, wish: 'down', may_be_there: true });
    await die(aMessage({ action: 'withdraw' }));
    expect(await redriveDeadLetters(parts)).toMatchObject([{ outcome: 'sent_back', is_requeued: false }]);
    expect(await posting()).toMatchObject({ status: 'live', version: 1 });
    expect(await messages('ebay-queue')).toHaveLength(1);
  });

  it('keeps what nobody can read or knows', async () => {
    await die({ hello: 'worker' });
    await die(aMessage({ job_id: 'nobodys' }));
    const handled = await redriveDeadLetters(parts, { queue: 'ebay' });
    expect(handled.map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
    expect((await seen('ebay')).letters).toHaveLength(2);
  });

  it('takes one letter where one is named', async () => {
    await posted({ status: 'failed' });
    await die(aMessage());
    await die(aMessage({ message_id: 'm2' }));
    const { message_id } = (await seen('ebay')).letters[0]!;
    passTime(GIVEN_BACK_MS);
    expect(await redriveDeadLetters(parts, { queue: 'ebay', message_id })).toMatchObject([{ letter: { message_id } }]);
    expect((await seen('ebay')).letters).toHaveLength(1);
  });

  it('loses no letter when the storage does not answer', async () => {
    await posted({ status: 'failed' });
    await die(aMessage());
    repository.beforeWrite = () => Promise.reject(new StorageUnavailable('put', new Error('down')));
    await expect(redriveDeadLetters(parts, { queue: 'ebay' })).rejects.toMatchObject({ code: 'storage_unavailable' });
    expect(await posting()).toMatchObject({ status: 'failed' });
    expect(await messages('ebay-queue')).toEqual([]);
    const [ebay] = await listDeadLetters(parts, { queue: 'ebay' });
    expect(ebay?.count).toBe(1);
  });

  it('tells users what they were not told', async () => {
    await die(NOTICE, undefined, 'user-notices-queue-dead-letters');
    expect(await redriveDeadLetters(parts, { queue: 'user-notices-queue' })).toMatchObject([{ outcome: 'sent_back' }]);
    expect((await messages('user-notices-queue')).map(({ Body }) => JSON.parse(Body ?? ''))).toEqual([NOTICE]);
  });
});

describe('discardDeadLetters', () => {
  it('deletes a letter and leaves its job as it is', async () => {
    await posted({ status: 'failed' });
    await die({ hello: 'worker' });
    expect(await discardDeadLetters(parts, { queue: 'ebay' })).toMatchObject([{ outcome: 'dropped' }]);
    expect(await messages(POSTING_QUEUES.ebay.dead_letter_name)).toEqual([]);
    expect(await posting()).toMatchObject({ status: 'failed', version: 1 });
  });
});

/** What is given back can be seen again after that. */
const GIVEN_BACK_MS = 1_000;
const NOTICE = { notice_id: 'n1', user_id: 'ada', kind: 'job_update', data: { job_id: 'job-1' } };

function aMessage(changes: Partial<PostingMessage> = {}): PostingMessage {
  return { message_id: 'm1', job_id: 'job-1', marketplace: 'ebay', action: 'post', listing_version: 1, ...changes };
}

async function posted(change: Partial<StoredPosting>): Promise<void> {
  await repository.addPosting(aStoredPosting(change));
}

async function posting(): Promise<StoredPosting | undefined> {
  return (await repository.get('job-1'))?.postings[0];
}

/** Puts a message where its queue puts what it gives up. */
async function die(body: object, traceparent?: string, queue = POSTING_QUEUES.ebay.dead_letter_name): Promise<void> {
  const attributes = traceparent && { traceparent: { DataType: 'String', StringValue: traceparent } };
  const message = { QueueUrl: await queueUrl(clients, { name: queue }), MessageBody: JSON.stringify(body) };
  await clients.sqs.send(new SendMessageCommand({ ...message, ...(attributes && { MessageAttributes: attributes }) }));
}

async function seen(queue: string): Promise<DeadLetterQueue> {
  passTime(GIVEN_BACK_MS);
  const [all] = await listDeadLetters(parts, { queue });
  return all!;
}

async function messages(name: string) {
  const QueueUrl = await queueUrl(clients, { name });
  const command = { QueueUrl, MaxNumberOfMessages: 10, MessageAttributeNames: ['All'] };
  return (await clients.sqs.send(new ReceiveMessageCommand(command))).Messages ?? [];
}

function isPosting(body: unknown) {
  const isOne = typeof body === 'object' && body !== null && 'job_id' in body;
  return isOne ? { ok: true as const, value: body as PostingMessage } : { ok: false as const, errors: [] };
}

function isNotice(body: unknown) {
  const isOne = typeof body === 'object' && body !== null && 'notice_id' in body;
  return isOne ? { ok: true as const, value: body as UserNotice } : { ok: false as const, errors: [] };
}
