import {
  AwsClients,
  DynamoCrosspostRepository,
  POSTING_QUEUES,
  queueUrl,
  SqsQueueSender,
  type CrosspostRepository,
} from '@talknshop/aws';
import { aStoredJob, aStoredPosting, hurried } from '@talknshop/aws/testing';
import type { PostingMessage } from '@talknshop/contracts';
import type { RunningService } from '@talknshop/service-kit';
import { startLocalAws, type LocalAws } from '@talknshop/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { startCrosspostWorker } from '../app';
import { readCrosspostWorkerConfig } from '../crosspost-worker.config';
import { FakeMarket, FakePosting } from '../testing/fake-market';

const WITHIN_MS = 10_000;

let aws: LocalAws;
let clients: AwsClients;
let repository: CrosspostRepository;
let market: FakeMarket;
let worker: RunningService | undefined;
let job_id: string;

// One for each test: the emulator hands messages to polls that were broken off.
beforeEach(async () => {
  aws = await startLocalAws();
  clients = new AwsClients(aws.config);
  repository = new DynamoCrosspostRepository(clients);
  job_id = crypto.randomUUID();
  market = new FakeMarket('ebay');
});

afterEach(async () => {
  await worker?.close();
  worker = undefined;
  clients.close();
  await aws.close();
});

describe('the intake of a worker', () => {
  it('posts what its queue says', async () => {
    await store();
    await start();
    await send(aMessage());
    await until(async () => (await status()) === 'live');
    expect(market.live).toHaveLength(1);
  });

  it.each([
    ['is no message', { hello: 'worker' }],
    ['names an unknown marketplace', { ...aMessage('job-1'), marketplace: 'myspace' }],
    ['names an unknown action', { ...aMessage('job-1'), action: 'burn' }],
  ])('leaves to the dead letters what %s, and goes on', async (_, poison) => {
    await store();
    await start();
    await send(poison);
    expect(await hurried(deadLetter())).toEqual(poison);
    await send(aMessage());
    await until(async () => (await status()) === 'live');
  });

  it('says in its metrics how many dead letters there are', async () => {
    await start();
    await send({ hello: 'worker' });
    await until(async () => /marketplace="ebay".* 1$/m.test(await metric('crosspost_dead_letters')));
    expect(await metric('crosspost_dead_letters')).toMatch(/marketplace="etsy".* 0$/m);
  });

  it('finishes what it has begun before it stops', async () => {
    await store();
    await start();
    const { asked, publish } = market.holdPublishing();
    await send(aMessage());
    await asked;
    const closed = worker!.close();
    publish();
    await closed;
    expect(await status()).toBe('live');
  });
});

async function start(): Promise<void> {
  const { region, endpoints, credentials } = aws.config;
  const config = readCrosspostWorkerConfig({
    ...{ PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'test', LOG_LEVEL: 'silent' },
    AWS_REGION: region,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints?.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints?.sqs,
    AWS_ACCESS_KEY_ID: credentials?.access_key_id,
    AWS_SECRET_ACCESS_KEY: credentials?.secret_access_key,
  });
  worker = await startCrosspostWorker(config, [new FakePosting(market)]);
}

async function store(): Promise<void> {
  const job = aStoredJob({ job_id });
  const listing_spec = { ...job.listing_spec, target_marketplaces: ['ebay' as const] };
  await repository.create({ ...job, listing_spec });
  await repository.addPosting(aStoredPosting({ job_id }));
}

function aMessage(of = job_id): PostingMessage {
  return { message_id: 'm1', job_id: of, marketplace: 'ebay', action: 'post', listing_version: 1 };
}

function send(body: object): Promise<void> {
  return new SqsQueueSender(clients, POSTING_QUEUES.ebay).send(body);
}

async function status(): Promise<string | undefined> {
  return (await repository.get(job_id))?.postings[0]?.status;
}

async function metric(name: string): Promise<string> {
  const text = await (await fetch(`${worker!.url}/metrics`, { headers: { accept: 'text/plain' } })).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(name))
    .join('\n');
}

async function deadLetter(): Promise<unknown> {
  const QueueUrl = await queueUrl(clients, { name: POSTING_QUEUES.ebay.dead_letter_name });
  const { Messages } = await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  return JSON.parse(Messages?.[0]?.Body ?? 'null') as unknown;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + WITHIN_MS; !(await isTrue()); await sleep(20))
    if (Date.now() > deadline) throw new Error('it did not come to that in time');
}
