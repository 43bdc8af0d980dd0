import type { RunningService } from '@talknshop/service-kit';
import { startMarketplaceSandbox } from './app';
import { readSandboxConfig } from './sandbox.config';

describe('the request log of the sandbox', () => {
  const lines: string[] = [];
  let sandbox: RunningService;
  let written = () => {};

  beforeAll(async () => {
    const config = readSandboxConfig({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'debug', LOG_FORMAT: 'json' });
    const write = (line: string) => {
      lines.push(line);
      if (line.includes('http.request')) written();
    };
    sandbox = await startMarketplaceSandbox(config, { log_stream: { write } });
  });
  afterAll(() => sandbox.close());

  it.each([
    ['/ebay/buy/browse/v1/item_summary/search?q=rash+cream', '/ebay/buy/*'],
    [
      '/walmart/api-proxy/service/affil/product/v2/search?query=rash+cream',
      '/walmart/api-proxy/service/affil/product/v2/*',
    ],
    ['/bestbuy/v1/products(search=rash&search=cream)?apiKey=sandbox-bestbuy-key', '/bestbuy/*'],
    ['/images/rash-cream.svg', '/images/:key.svg'],
    ['/faults/', '/faults'],
  ])('names for %s the route, and no word of what was searched for', async (path, route) => {
    lines.length = 0;
    const line = new Promise<void>((resolve) => (written = resolve));
    await fetch(sandbox.url + path);
    await line;
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ event: 'http.request', route });
    expect(lines.join()).not.toMatch(/rash|cream/);
  });
});
