import type { SandboxMarketplace } from '../catalogue/catalogue';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox';

/** Each refuses these for want of credentials when nothing is wrong with it. */
const PATHS: Record<SandboxMarketplace, string> = {
  ebay: '/ebay/buy/browse/v1/item_summary/search?q=laptop',
  amazon: '/amazon/catalog/v1/searchItems',
  walmart: '/walmart/api-proxy/service/affil/product/v2/search?query=laptop',
  bestbuy: '/bestbuy/v1/products(search=laptop)?format=json',
};

describe('faults on demand', () => {
  let sandbox: TestSandbox;
  let chance = 0;

  beforeAll(async () => {
    sandbox = await startTestSandbox({ random: () => chance });
  });
  afterAll(() => sandbox.close());
  afterEach(() => sandbox.fetch('/faults', { method: 'DELETE' }));

  const put = (path: string, body: unknown) =>
    sandbox.fetch(path, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const call = async (marketplace: SandboxMarketplace) => {
    const response = await sandbox.fetch(PATHS[marketplace]);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('can be set, read and removed for one marketplace', async () => {
    expect((await put('/faults/ebay', { status: 503 })).status).toBe(200);
    expect(await (await sandbox.fetch('/faults/ebay')).json()).toEqual({ status: 503 });
    expect(await (await sandbox.fetch('/faults')).json()).toEqual({ ebay: { status: 503 } });
    expect((await call('ebay')).status).toBe(503);
    expect((await call('bestbuy')).status).toBe(403);
    expect((await sandbox.fetch('/faults/ebay', { method: 'DELETE' })).status).toBe(204);
    expect((await call('ebay')).status).toBe(401);
  });

  it('can be set and removed for all', async () => {
    await put('/faults', { status: 500 });
    for (const marketplace of Object.keys(PATHS) as SandboxMarketplace[])
      expect((await call(marketplace)).status).toBe(500);
    await sandbox.fetch('/faults', { method: 'DELETE' });
    expect(await (await sandbox.fetch('/faults')).json()).toEqual({});
  });

  it.each([
    ['$.status', { status: 200 }],
    ['$.status', { status: '503' }],
    ['$.latency_ms', { latency_ms: -1 }],
    ['$.rate', { rate: 2 }],
    ['$.malformed', { malformed: false }],
    ['$.hang', { hang: 'yes' }],
    ['$.retry_after_s', { retry_after_s: 1.5 }],
    ['$.lost_reply', { lost_reply: 1 }],
    ['$.fail_at', { fail_at: 'lunch' }],
    ['$.nth', { nth: 0 }],
    ['$.wobble', { wobble: true }],
  ])('are refused by name when %s is nonsense', async (path, fault) => {
    const response = await put('/faults/ebay', fault);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'invalid_request', errors: [{ path }] });
    expect(await (await sandbox.fetch('/faults')).json()).toEqual({});
  });

  it.each([[[]], ['text'], [null]])('are refused when they are no object: %j', async (fault) => {
    expect((await put('/faults/ebay', fault)).status).toBe(400);
  });

  it('are unknown for marketplaces that are not played', async () => {
    expect((await put('/faults/poshmark', { status: 500 })).status).toBe(404);
  });

  it.each([
    ['ebay', 429, { errors: [{ errorId: 2001 }] }],
    ['ebay', 500, { errors: [{ errorId: 12000, category: 'APPLICATION' }] }],
    ['amazon', 429, { type: 'ThrottleException' }],
    ['amazon', 403, { type: 'AccessDeniedException', reason: 'AssociateNotEligible' }],
    ['amazon', 503, { type: 'InternalServerException' }],
    ['walmart', 429, { errors: [{ code: 429 }] }],
    ['bestbuy', 403, { errorCode: '403', errorMessage: expect.stringContaining('limit') }],
  ] as const)('speak like %s at status %i', async (marketplace, status, body) => {
    await sandbox.fail(marketplace, { status });
    const reply = await call(marketplace);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text)).toMatchObject(body);
  });

  it.each(['/faults', '/faults/ebay'])('at %s are only read, put and deleted', async (path) => {
    const response = await sandbox.fetch(path, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('DELETE, GET, HEAD, PUT');
  });

  it('say how long to wait only when told to', async () => {
    await sandbox.fail('ebay', { status: 429 });
    expect((await call('ebay')).headers.has('retry-after')).toBe(false);
    await sandbox.fail('ebay', { status: 429, retry_after_s: 7 });
    expect((await call('ebay')).headers.get('retry-after')).toBe('7');
  });

  it('can be a success whose body breaks off', async () => {
    await sandbox.fail('walmart', { malformed: true });
    const { status, text } = await call('walmart');
    expect(status).toBe(200);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('can be silence until the caller leaves', async () => {
    await sandbox.fail('bestbuy', { hang: true });
    const hung = sandbox.fetch(PATHS.bestbuy, { signal: AbortSignal.timeout(50) });
    await expect(hung).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('can be slowness', async () => {
    await sandbox.fail('ebay', { latency_ms: 60 });
    const started = performance.now();
    expect((await call('ebay')).status).toBe(401);
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  it('end when the caller of a slow marketplace leaves', async () => {
    await sandbox.fail('ebay', { latency_ms: 600_000 });
    const left = sandbox.fetch(PATHS.ebay, { signal: AbortSignal.timeout(20) });
    await expect(left).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('happen at the given rate', async () => {
    await sandbox.fail('ebay', { status: 503, rate: 0.25 });
    chance = 0.24;
    expect((await call('ebay')).status).toBe(503);
    chance = 0.25;
    expect((await call('ebay')).status).toBe(401);
    chance = 0;
  });

  it('leave pages alone', async () => {
    await put('/faults', { status: 500 });
    expect((await sandbox.fetch('/ebay/itm/1')).status).toBe(404);
  });
});
