import { jest } from '@jest/globals';
import type { OpsOverview, OpsQueue } from '@talknshop/contracts';
import { Buyer, resultsOf } from './stack/buyer';
import { Stack } from './stack/stack';

jest.setTimeout(60_000);

const LISTING = {
  title: 'Apple iPhone 13 128GB',
  description: 'Works as on the first day, with its box.',
  ...{ price: 650, currency: 'USD', condition: 'good', category: 'phones', attributes: { brand: 'Apple' } },
  ...{ media_s3_keys: [], target_marketplaces: ['ebay', 'craigslist'], shipping_options: ['shipping'] },
  location: { city: 'San Francisco', state: 'CA', zip: '94103' },
};

describe('behind the scenes', () => {
  let stack: Stack;
  let buyer: Buyer;

  beforeAll(async () => {
    stack = await Stack.start();
  });

  afterEach(() => buyer?.client.close());
  afterAll(() => stack?.close());

  const call = (method: string, path: string, body?: object) =>
    fetch(`${stack.url('orchestrator')}/api/v1/${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  const ask = async <T>(method: string, path: string, body?: object) =>
    (await (await call(method, path, body)).json()) as T;
  const overview = () => ask<OpsOverview>('GET', 'ops');
  const seen = async (isIt: (overview: OpsOverview) => boolean): Promise<OpsOverview> => {
    for (;;) {
      const now = await overview();
      if (isIt(now)) return now;
    }
  };

  it('operators switch a marketplace off and see the buyer served without it', async () => {
    buyer = new Buyer(stack.chat, 'ada');
    await buyer.client.connect();
    expect((await call('PUT', 'ops/faults/walmart', { status: 503 })).status).toBe(204);
    const results = resultsOf(await buyer.say('Find me a laptop under $1000'));
    expect(results.marketplaces_failed.map(({ marketplace }) => marketplace)).toEqual(['walmart']);
    expect(results.products.length).toBeGreaterThan(0);
    for (const thing of ['a yoga mat', 'a blender']) await buyer.say(thing);
    const now = await seen(({ turns }) => turns.filter(({ outcome }) => outcome === 'completed').length === 3);
    expect(now.faults).toEqual({ walmart: { status: 503 } });
    expect(now.marketplaces.find(({ marketplace }) => marketplace === 'walmart')).toMatchObject({ health: 'down' });
    expect(now.connections).toMatchObject({ total: 1, users: [{ user_id: 'ada', count: 1 }] });
    expect(now.turns[0]!.nodes.map(({ node }) => node)).toContain('SearchMarketplaces');
    expect(now.gaps).toEqual([]);
    expect(JSON.stringify(now)).not.toMatch(/laptop|yoga|blender/i);
    expect((await call('DELETE', 'ops/faults')).status).toBe(204);
  });

  it('a listing that a page posts is its user’s alone, and operators see how it stands', async () => {
    const { job_id } = await ask<{ job_id: string }>('POST', 'post?user_id=dan', { listing_spec: LISTING });
    expect((await call('GET', `jobs/${job_id}?user_id=dan`)).status).toBe(200);
    expect((await call('GET', `jobs/${job_id}?user_id=eve`)).status).toBe(404);
    expect((await call('DELETE', `jobs/${job_id}?user_id=eve`)).status).toBe(404);
    const isLive = ({ jobs }: OpsOverview) => jobs.some((job) => job.job_id === job_id && job.status === 'completed');
    const { queues } = await seen(isLive);
    const total = (pick: (queue: OpsQueue) => number) => queues.map(pick).reduce((sum, count) => sum + count, 0);
    expect(total(({ dead_letters }) => dead_letters)).toBe(0);
  });
});
