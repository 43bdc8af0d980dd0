import { kettles } from '../testing/small-catalogue';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox';
import { serve, type WireServer } from '../testing/wire-server';
import { pageRoutes } from './page.routes';

describe('pages and pictures', () => {
  let server: WireServer;

  beforeAll(async () => {
    server = await serve(pageRoutes(kettles('ebay', { title: 'Kettle <script>alert(1)</script>', list_price: 40 })));
  });
  afterAll(() => server.close());

  const get = (path: string) => fetch(server.url + path);

  it('says that a listing is simulated', async () => {
    const response = await get('/ebay/itm/110000000001');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toMatch(/Simulated listing.*made up.*nothing can be bought/);
  });

  it('shows texts as texts', async () => {
    const html = await (await get('/ebay/itm/110000000001')).text();
    expect(html).not.toContain('<script>');
    expect(html).toContain('Kettle &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('Boils water &amp; whistles &lt;loudly&gt;.');
  });

  it('lets a page load nothing but its own picture', async () => {
    const policy = (await get('/ebay/itm/110000000001')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; img-src 'self'; style-src 'sha256-[^']+'/);
    expect(policy).not.toContain('unsafe');
  });

  it('leads from the page to a picture in the colour of the product', async () => {
    const html = await (await get('/ebay/itm/110000000001')).text();
    const response = await get(/<img src="([^"]+)"/.exec(html)?.[1] ?? '');
    expect(response.headers.get('content-type')).toContain('image/svg+xml');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain('#c8323a');
  });

  it.each(['/ebay/itm/1', '/amazon/dp/B0', '/images/nothing.svg'])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe('the running sandbox', () => {
  let sandbox: TestSandbox;

  beforeAll(async () => {
    sandbox = await startTestSandbox();
  });
  afterAll(() => sandbox.close());

  it.each(['/faults', '/ebay/itm/1', '/images/x.svg', '/bestbuy/v1/products', '/amazon/catalog/v1/getItems'])(
    'marks its answer from %s as simulated',
    async (path) => {
      expect((await sandbox.fetch(path)).headers.get('x-talknshop-sandbox')).toBe('simulated');
    },
  );

  it('is healthy', async () => {
    expect((await sandbox.fetch('/health')).status).toBe(200);
  });
});
