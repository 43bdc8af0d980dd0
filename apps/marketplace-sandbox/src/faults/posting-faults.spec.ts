import type { PostedListing, PostedMarketplace } from '../postings/posted-listing';
import { postOnEbay } from '../testing/post-on-ebay';
import { startSmallSandbox } from '../testing/small-sandbox';
import type { WireServer } from '../testing/wire-server';

/** Each refuses these for want of credentials when nothing is wrong with it. */
const PATHS: Record<PostedMarketplace, string> = {
  ebay: '/ebay/sell/inventory/v1/offer?sku=S1',
  craigslist: '/craigslist/bulkpost/v1/postings/1/status',
  facebook: '/facebook/v25.0/1000000000000001/products',
  etsy: '/etsy/v3/application/listings/1',
};

const MARKETPLACES = Object.keys(PATHS) as PostedMarketplace[];

describe('faults of posting', () => {
  let sandbox: WireServer;

  beforeEach(async () => {
    sandbox = await startSmallSandbox({ now: 0 });
  });
  afterEach(() => sandbox.close());

  const fail = (marketplace: PostedMarketplace, fault: object) =>
    fetch(`${sandbox.url}/faults/${marketplace}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
  const states = async () => {
    const listings = (await (await fetch(`${sandbox.url}/postings`)).json()) as PostedListing[];
    return listings.map(({ state }) => state);
  };

  it.each([
    ['ebay', { errors: [{ errorId: 2001 }] }],
    ['craigslist', { errors: [{ code: 429 }] }],
    ['facebook', { error: { code: 4, type: 'OAuthException' } }],
    ['etsy', { error: 'You have exceeded your quota' }],
  ] as const)('have the shape that %s gives its errors', async (marketplace, body) => {
    await fail(marketplace, { status: 429 });
    const response = await fetch(sandbox.url + PATHS[marketplace]);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBeNull();
    expect(await response.json()).toMatchObject(body);
  });

  it.each(MARKETPLACES)('strike %s at the steps they are for', async (marketplace) => {
    await fail(marketplace, { status: 503, fail_at: 'publish' });
    expect([401, 403]).toContain((await fetch(sandbox.url + PATHS[marketplace])).status);
    await fail(marketplace, { status: 503, fail_at: 'read' });
    expect((await fetch(sandbox.url + PATHS[marketplace])).status).toBe(503);
  });

  it('leave a draft behind when publishing fails', async () => {
    await fail('ebay', { status: 500, fail_at: 'publish' });
    await expect(postOnEbay(sandbox.url)).rejects.toThrow('/publish');
    expect(await states()).toEqual(['draft']);
  });

  it('cut the connection when the work is done', async () => {
    await fail('ebay', { lost_reply: true, fail_at: 'publish' });
    await expect(postOnEbay(sandbox.url)).rejects.toThrow('fetch failed');
    expect(await states()).toEqual(['live']);
  });

  it('strike the one request they are for, counted from when they are set', async () => {
    await fail('etsy', { status: 500, nth: 2 });
    const statuses: number[] = [];
    for (let call = 1; call <= 3; call += 1) statuses.push((await fetch(sandbox.url + PATHS.etsy)).status);
    expect(statuses).toEqual([403, 500, 403]);
  });
});
