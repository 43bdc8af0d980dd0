import { Module } from '@nestjs/common';
import { AwsClients, createLocalQueues, POSTING_QUEUES, SqsQueueSender } from '@talknshop/aws';
import { aStoredJob, aStoredPosting, InMemoryCrosspostRepository, InMemoryQueueSender } from '@talknshop/aws/testing';
import { CROSSPOST_TIMES, CrosspostDesk, CrosspostObserver, everywhere } from '@talknshop/crosspost';
import { responseGuard, ServiceUnavailable } from '@talknshop/service-client';
import { readServiceConfig, type RunningService, startService } from '@talknshop/service-kit';
import { SystemClock } from '@talknshop/workflow';
import { startFauxqs } from 'fauxqs';
import { OpsDesk } from '../../ops/ops-desk';
import { FakeSandboxFaults, quietSurroundings } from '../../ops/testing/surroundings';
import { Authenticator } from '../auth/authenticator.port';
import { OpenAuthenticator } from '../auth/open.authenticator';
import { OpsController } from './ops.controller';

class SilentObserver extends CrosspostObserver {
  became(): void {}
  sent(): void {}
  told(): void {}
  failed(): void {}
}

/** The token is the user's name, and its roles after a colon. */
const TOKENS: Authenticator = {
  authenticate: async ({ token }) => {
    if (!token) return { kind: 'refused', reason: 'a token is needed' };
    const [user_id = '', ...roles] = token.split(':');
    return { kind: 'known', user_id, roles };
  },
};

describe('the operations API', () => {
  let sqs: Awaited<ReturnType<typeof startFauxqs>>;
  let clients: AwsClients;
  let faults: FakeSandboxFaults;
  let repository: InMemoryCrosspostRepository;
  let service: RunningService;

  beforeAll(async () => {
    sqs = await startFauxqs({ port: 0, logger: false });
    clients = new AwsClients({
      region: 'us-east-1',
      endpoints: { sqs: `http://127.0.0.1:${sqs.port}` },
      credentials: { access_key_id: 'local', secret_access_key: 'local' },
    });
    await createLocalQueues(clients);
  });

  afterAll(async () => {
    clients.close();
    await sqs.stop();
  });

  afterEach(() => service.close());

  const start = async (authenticator: Authenticator, set: { faults?: FakeSandboxFaults } = {}) => {
    repository = new InMemoryCrosspostRepository();
    const clock = new SystemClock();
    const desk = new CrosspostDesk({
      ...{ repository, clock, times: CROSSPOST_TIMES, observer: new SilentObserver() },
      access: everywhere(() => 'simulated' as const),
      queues: everywhere(() => new InMemoryQueueSender()),
      notices: new InMemoryQueueSender(),
    });
    const guards = { isPosting: responseGuard('PostingMessage'), isNotice: responseGuard('UserNotice') };
    const dead_letters = { clients, repository, desk, clock, wait_s: 1, ...guards };
    const around = quietSurroundings();
    @Module({})
    class OpsModule {}
    service = await startService({
      config: readServiceConfig({ HOST: '127.0.0.1', LOG_LEVEL: 'silent' }, { name: 'orchestrator', port: 0 }),
      module: {
        module: OpsModule,
        controllers: [OpsController],
        providers: [
          { provide: OpsDesk, useValue: new OpsDesk({ ...around, repository, dead_letters, faults: set.faults }) },
          { provide: Authenticator, useValue: authenticator },
        ],
      },
    });
  };

  const call = async (method: string, path: string, body?: unknown, token?: string) => {
    const response = await fetch(`${service.url}/api/v1/ops${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text && JSON.parse(text) };
  };

  const ROUTES: [string, string, object | undefined][] = [
    ['GET', '', undefined],
    ['GET', '/dead-letters?queue=ebay', undefined],
    ['POST', '/dead-letters/redrive', { queue: 'ebay' }],
    ['PUT', '/faults/ebay', { status: 503 }],
    ['DELETE', '/faults/ebay', undefined],
    ['DELETE', '/faults', undefined],
  ];

  it.each(ROUTES)('lets an operator do %s %j, and nobody else', async (method, path, body) => {
    faults = new FakeSandboxFaults();
    await start(TOKENS, { faults });
    expect(await call(method, path, body)).toMatchObject({ status: 401, body: { code: 'not_authenticated' } });
    expect(await call(method, path, body, 'eve')).toMatchObject({ status: 403, body: { code: 'not_an_operator' } });
    expect((await call(method, path, body, 'eve:customer')).status).toBe(403);
    expect(faults.faults.size).toBe(0);
    expect((await call(method, path, body, 'olga:operator')).status).toBeLessThan(300);
  });

  it('lets everybody look where nobody has to say who they are', async () => {
    await start(new OpenAuthenticator());
    expect(await call('GET', '')).toMatchObject({ status: 200, body: { turns: [], gaps: [] } });
  });

  it('switches faults on and off, and shows it at once', async () => {
    faults = new FakeSandboxFaults();
    await start(new OpenAuthenticator(), { faults });
    expect((await call('GET', '')).body).toMatchObject({ faults: {} });
    expect((await call('PUT', '/faults/ebay', { status: 503 })).status).toBe(204);
    expect((await call('GET', '')).body).toMatchObject({ faults: { ebay: { status: 503 } } });
    expect((await call('DELETE', '/faults')).status).toBe(204);
    expect((await call('GET', '')).body).toMatchObject({ faults: {} });
  });

  it.each([{ status: 200 }, { explode: true }, { hang: 'yes' }])('refuses the fault %j', async (fault) => {
    faults = new FakeSandboxFaults();
    await start(new OpenAuthenticator(), { faults });
    expect(await call('PUT', '/faults/ebay', fault)).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
  });

  it('has nothing to switch where nothing is simulated', async () => {
    await start(new OpenAuthenticator());
    expect(await call('PUT', '/faults/ebay', { status: 503 })).toMatchObject({
      status: 404,
      body: { code: 'nothing_simulated' },
    });
    expect((await call('GET', '')).body).not.toHaveProperty('faults');
  });

  it('says when the sandbox is away', async () => {
    faults = new FakeSandboxFaults();
    faults.set = () => Promise.reject(new ServiceUnavailable('marketplace-sandbox', 'unreachable'));
    await start(new OpenAuthenticator(), { faults });
    expect(await call('PUT', '/faults/ebay', { hang: true })).toMatchObject({
      status: 503,
      body: { code: 'sandbox_unavailable' },
    });
  });

  it('shows what a queue gave up, and sends it back', async () => {
    await start(new OpenAuthenticator());
    await repository.create(aStoredJob());
    await repository.addPosting(aStoredPosting({ status: 'failed', reason: 'eBay cannot be reached.' }));
    const { ebay } = POSTING_QUEUES;
    const message = { message_id: 'm', job_id: 'job-1', marketplace: 'ebay', action: 'post', listing_version: 1 };
    await new SqsQueueSender(clients, { ...ebay, name: ebay.dead_letter_name }).send(message);
    expect((await call('GET', '/dead-letters?queue=ebay-queue')).body).toMatchObject({
      letters: [{ job_id: 'job-1', standing: 'due', reason: 'eBay cannot be reached.' }],
    });
    expect((await call('POST', '/dead-letters/redrive', { queue: 'ebay-queue' })).body).toMatchObject({
      letters: [{ outcome: 'sent_back', is_requeued: true }],
    });
    expect((await call('GET', '/dead-letters?queue=ebay-queue')).body).toEqual({ letters: [] });
  });

  it.each(['', '?queue=', '?queue=nobody', '?queue=ebay&queue=etsy'])('knows no queue by %j', async (query) => {
    await start(new OpenAuthenticator());
    expect(await call('GET', `/dead-letters${query}`)).toMatchObject({ status: 404, body: { code: 'unknown_queue' } });
  });

  it('is not moved by what a page of somebody else can send', async () => {
    await start(new OpenAuthenticator());
    const response = await fetch(`${service.url}/api/v1/ops/dead-letters/redrive`, { method: 'POST' });
    expect(response.status).toBe(400);
  });
});
