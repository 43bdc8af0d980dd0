import { Module } from '@nestjs/common';
import { ServiceError, ServiceUnavailable } from '@talknshop/service-client';
import { readServiceConfig, type RunningService, startService } from '@talknshop/service-kit';
import { OpsDesk } from '../../ops/ops-desk';
import { FakeCrosspostOffice, FakeSandboxFaults, quietSurroundings } from '../../ops/testing/surroundings';
import { Authenticator } from '../auth/authenticator.port';
import { OpenAuthenticator } from '../auth/open.authenticator';
import { OpsController } from './ops.controller';

/** The token is the user's name, and its roles after a colon. */
const TOKENS: Authenticator = {
  authenticate: async ({ token }) => {
    if (!token) return { kind: 'refused', reason: 'a token is needed' };
    const [user_id = '', ...roles] = token.split(':');
    return { kind: 'known', user_id, roles };
  },
};

describe('the operations API', () => {
  let faults: FakeSandboxFaults;
  let office: FakeCrosspostOffice;
  let service: RunningService;

  afterEach(() => service.close());

  const start = async (authenticator: Authenticator, set: { faults?: FakeSandboxFaults } = {}) => {
    office = new FakeCrosspostOffice();
    @Module({})
    class OpsModule {}
    service = await startService({
      config: readServiceConfig({ HOST: '127.0.0.1', LOG_LEVEL: 'silent' }, { name: 'orchestrator', port: 0 }),
      module: {
        module: OpsModule,
        controllers: [OpsController],
        providers: [
          { provide: OpsDesk, useValue: new OpsDesk({ ...quietSurroundings(), office, faults: set.faults }) },
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
      body: { code: 'service_unavailable' },
    });
  });

  it('shows what a queue gave up, and sends it back', async () => {
    await start(new OpenAuthenticator());
    const sent_at = '2026-11-21T12:00:00.000Z';
    office.letters = [{ queue: 'ebay-queue', message_id: 'm1', sent_at, standing: 'due', reason: 'eBay was away.' }];
    expect((await call('GET', '/dead-letters?queue=ebay-queue')).body).toEqual({ letters: office.letters });
    expect((await call('POST', '/dead-letters/redrive', { queue: 'ebay-queue' })).body).toMatchObject({
      letters: [{ message_id: 'm1', outcome: 'sent_back', is_requeued: true }],
    });
    expect((await call('GET', '/dead-letters?queue=ebay-queue')).body).toEqual({ letters: [] });
  });

  it('says what the cross-poster refuses, and when it is away', async () => {
    await start(new OpenAuthenticator());
    office.deadLetters = () =>
      Promise.reject(new ServiceError('seller-crosspost', 'unknown_queue', 'no queue is called x', { status: 404 }));
    expect(await call('GET', '/dead-letters?queue=x')).toMatchObject({ status: 404, body: { code: 'unknown_queue' } });
    office.deadLetters = () => Promise.reject(new ServiceUnavailable('seller-crosspost', 'unreachable'));
    expect(await call('GET', '/dead-letters?queue=x')).toMatchObject({
      status: 503,
      body: { code: 'service_unavailable', detail: 'seller-crosspost could not be reached' },
    });
  });

  it.each(['', '?queue=', '?queue=ebay&queue=etsy'])('takes %j for no queue', async (query) => {
    await start(new OpenAuthenticator());
    expect((await call('GET', `/dead-letters${query}`)).status).toBe(400);
  });

  it('is not moved by what a page of somebody else can send', async () => {
    await start(new OpenAuthenticator());
    const response = await fetch(`${service.url}/api/v1/ops/dead-letters/redrive`, { method: 'POST' });
    expect(response.status).toBe(400);
  });
});
