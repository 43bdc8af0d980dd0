import { startTestSandbox, type TestSandbox } from './testing/test-sandbox';

describe('what the sandbox says of itself', () => {
  let sandbox: TestSandbox;
  let document: { info: { description: string }; paths: Record<string, Record<string, object>> };

  beforeAll(async () => {
    sandbox = await startTestSandbox();
    document = (await (await sandbox.fetch('/docs-json')).json()) as typeof document;
  });
  afterAll(() => sandbox.close());

  it('lists every route of its own', () => {
    expect(Object.keys(document.paths).sort()).toEqual([
      '/amazon/dp/{id}',
      '/bestbuy/site/{id}.p',
      '/craigslist/posting/{id}',
      '/ebay/itm/{id}',
      '/end/{marketplace}/{id}',
      '/etsy/listing/{id}',
      '/facebook/marketplace/item/{id}',
      '/faults',
      '/faults/{marketplace}',
      '/health',
      '/health/live',
      '/health/ready',
      '/images/{key}.svg',
      '/metrics',
      '/postings',
      '/prices/{marketplace}/{native_id}',
      '/sell/{marketplace}/{id}',
      '/walmart/ip/{id}',
    ]);
  });

  it('lists the methods that a route answers', async () => {
    for (const path of ['/faults', '/faults/{marketplace}']) {
      const wrong = await sandbox.fetch(path.replace('{marketplace}', 'ebay'), { method: 'POST' });
      const listed = Object.keys(document.paths[path] ?? {}).filter((key) => key !== 'parameters');
      const answered = (wrong.headers.get('allow') ?? '').split(', ').filter((method) => method !== 'HEAD');
      expect(listed.map((method) => method.toUpperCase()).sort()).toEqual(answered);
    }
  });

  it('says whose documents describe the rest', () => {
    for (const path of ['/ebay', '/amazon', '/walmart', '/bestbuy', '/craigslist', '/facebook', '/etsy'])
      expect(document.info.description).toContain(path);
  });
});
