import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CrosspostJob } from '@talknshop/contracts';
import { Stack } from './stack/stack';

jest.setTimeout(90_000);

const A_PHONE = {
  title: 'iPhone 13 128GB blue',
  description: 'Works well.',
  price: 650,
  condition: 'good',
  category: 'phones',
  attributes: { brand: 'Apple' },
  shipping_options: ['shipping'],
};
const EVERYWHERE = ['ebay', 'craigslist', 'facebook'];
const WITHIN_MS = 30_000;

interface Posted {
  marketplace: string;
  id: string;
  state: string;
}

describe('a listing on several marketplaces', () => {
  let stack: Stack;
  let keys = 0;

  beforeAll(async () => {
    stack = await Stack.start();
  });
  afterAll(() => stack?.close());

  it('goes live on each of them', async () => {
    const job = await untilAll(await post(), 'live');
    expect(job.status).toBe('completed');
    expect(await liveAt(job)).toEqual(EVERYWHERE.toSorted());
  });

  it('disappears from the others within 5 s when it sells on one', async () => {
    const job = await untilAll(await post(), 'live');
    const sold = job.marketplace_jobs.find(({ marketplace }) => marketplace === 'ebay')!;
    const at = Date.now();
    await sandbox(`/sell/ebay/${sold.listing_id}`, { method: 'POST' });
    const after = await until(job.job_id, ({ marketplace_jobs }) =>
      marketplace_jobs.every(({ status }) => status === 'sold' || status === 'withdrawn'),
    );
    expect(Date.now() - at).toBeLessThan(5_000);
    expect(statusesOf(after)).toEqual({ ebay: 'sold', craigslist: 'withdrawn', facebook: 'withdrawn' });
    expect(await liveAt(job)).toEqual([]);
  });

  it('is there once on each, however the worker is killed meanwhile', async () => {
    const worker = stack.service('crosspost-worker');
    const jobs = await Promise.all(Array.from({ length: 4 }, () => post()));
    for (const wait_ms of [20, 60, 120]) {
      await sleep(wait_ms); // anywhere in the middle of its work
      await worker.kill();
      await worker.start();
    }
    for (const job of jobs) {
      await untilAll(job, 'live', 80_000);
      expect(await liveAt(job)).toEqual(EVERYWHERE.toSorted());
    }
  });

  async function post(): Promise<CrosspostJob> {
    const response = await fetch(`${stack.url('seller-crosspost')}/api/v1/post`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `key-${++keys}` },
      body: JSON.stringify({
        user_id: 'ada',
        session_id: 's1',
        listing_spec: { ...A_PHONE, target_marketplaces: EVERYWHERE },
      }),
    });
    expect(response.status).toBe(202);
    return (await response.json()) as CrosspostJob;
  }

  function untilAll({ job_id }: CrosspostJob, status: string, within_ms?: number): Promise<CrosspostJob> {
    return until(job_id, (job) => job.marketplace_jobs.every((one) => one.status === status), within_ms);
  }

  async function until(
    job_id: string,
    isReached: (job: CrosspostJob) => boolean,
    within_ms = WITHIN_MS,
  ): Promise<CrosspostJob> {
    for (const deadline = Date.now() + within_ms; ; await sleep(50)) {
      const response = await fetch(`${stack.url('seller-crosspost')}/api/v1/jobs/${job_id}`);
      const job = (await response.json()) as CrosspostJob;
      if (isReached(job)) return job;
      if (Date.now() > deadline) throw new Error(`not reached in time: ${JSON.stringify(job.marketplace_jobs)}`);
    }
  }

  /** Where buyers see it, a name for each time they do. */
  async function liveAt({ job_id }: CrosspostJob): Promise<string[]> {
    const found = await Promise.all(EVERYWHERE.map((marketplace) => sandbox(`/postings?sku=${job_id}-${marketplace}`)));
    const live = (found.flat() as Posted[]).filter(({ state }) => state === 'live');
    return live.map(({ marketplace }) => marketplace).toSorted();
  }

  async function sandbox(path: string, init?: RequestInit): Promise<unknown> {
    const response = await fetch(stack.url('marketplace-sandbox') + path, {
      ...init,
      headers: { accept: 'application/json' },
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status}: ${await response.text()}`);
    return response.json();
  }
});

function statusesOf({ marketplace_jobs }: CrosspostJob): Record<string, string> {
  return Object.fromEntries(marketplace_jobs.map(({ marketplace, status }) => [marketplace, status]));
}
