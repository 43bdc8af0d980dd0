import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import type { CrosspostJob, CrosspostJobList } from '@talknshop/contracts';
import { Buyer, wordsOf } from '../stack/buyer';
import { Stack } from '../stack/stack';

jest.setTimeout(90_000);

const SELLER = 'seller_1';
const A_SCARF = {
  title: 'Wool scarf',
  description: 'Warm.',
  price: 25,
  condition: 'good',
  category: 'clothing',
  attributes: { brand: 'Lumen' },
  media_s3_keys: ['scarf.jpg'],
};
const WITHIN_MS = 30_000;

describe('a conversation about something for sale', () => {
  let stack: Stack;
  let seller: Buyer;

  beforeAll(async () => {
    stack = await Stack.start({ LISTING_PICTURE_URL: 'https://pictures.example/{key}' });
    seller = new Buyer(stack.chat, SELLER);
    await seller.client.connect();
  });
  afterAll(async () => {
    seller?.client.close();
    await stack?.close();
  });

  const say = async (message: string) => wordsOf(await seller.say(message));

  it('posts several pieces, changes them, takes them off one marketplace, and sells one', async () => {
    const posted = await say('Sell 3 walnut desk lamps, $20 each, on eBay, Facebook, Craigslist and Poshmark');
    expect(posted).toContain('for $20 each, 3 of them on eBay');
    expect(posted).toContain('Craigslist offers one piece at a time; the text says that there are 3.');
    await until(statuses({ ebay: 'live', facebook: 'live', craigslist: 'live' }));

    expect(await say("actually it's fair condition")).toContain('in fair condition');
    expect(await say('take it off Craigslist')).toContain('I am taking it off Craigslist; the others keep it.');
    const job = await until(statuses({ ebay: 'live', facebook: 'live', craigslist: 'withdrawn' }));
    expect(job.listing_spec).toMatchObject({ condition: 'fair', quantity: 3 });

    const told = seller.until((event) => event.type === 'job_update' && event.data.message.includes('2 are left'));
    await sell(job);
    expect(await told).toMatchObject({ data: { message: expect.stringContaining('was sold on eBay') } });
    const after = await until(({ listing_spec }) => listing_spec.quantity === 2);
    expect(statusOf(after, 'ebay')).toBe('live');
    await untilFacebookHas(2, after);
  });

  it('notes what was posted by hand, in whatever conversation', async () => {
    await post({ ...A_SCARF, target_marketplaces: ['poshmark'] });
    await until(statuses({ poshmark: 'needs_user' }));
    const words = await say('mark the Poshmark one as posted: https://poshmark.com/listing/scarf-1');
    expect(words).toBe('Thank you, I have noted it. “Wool scarf” for $25 is live on Poshmark.');
    expect(await until(statuses({ poshmark: 'live' }))).toMatchObject({ status: 'completed' });
  });

  it('posts everywhere or nowhere when that is wanted', async () => {
    const refused = await say('Sell my bicycle for $90 on eBay and Etsy, all or nothing');
    expect(refused).toContain('You want it on all of them or on none');
    expect((await jobs()).filter(({ listing_spec }) => /bicycle/i.test(listing_spec.title))).toEqual([]);
  });

  it('goes on from the listing that a form has posted in it, and posts it once', async () => {
    const another = new Buyer(stack.chat, 'seller_2');
    await another.client.connect();
    const told = async (message: string) => wordsOf(await another.say(message));
    expect(await told('Sell my oak desk for $300')).toContain('Nothing is posted yet');
    const { session_id } = another.events.at(-1)!;
    await postByForm('seller_2', {
      session_id,
      listing_spec: {
        ...A_SCARF,
        title: 'Oak writing desk',
        category: 'furniture',
        price: 300,
        target_marketplaces: ['ebay', 'facebook'],
      },
    });
    expect(await told('make it $280')).toContain('I am changing it everywhere to “Oak writing desk” for $280');
    expect(await told('take it off Facebook')).toContain('I am taking it off Facebook Marketplace');
    expect(await told('how is my listing doing?')).toContain('“Oak writing desk” for $280: ');
    const again = await another.say('sell my oak writing desk for $250 on eBay');
    expect(wordsOf(again)).toContain('I am changing it everywhere to “Oak writing desk” for $250');
    another.client.close();
  });

  /** As a browser does: through the orchestrator. */
  async function postByForm(user_id: string, request: object): Promise<void> {
    const response = await fetch(`${stack.url('orchestrator')}/api/v1/post?user_id=${user_id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `form-of-${user_id}` },
      body: JSON.stringify({ ...request, user_id }),
    });
    expect(response.status).toBe(202);
  }

  async function post(listing_spec: object): Promise<void> {
    const response = await fetch(`${stack.url('seller-crosspost')}/api/v1/post`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user_id: SELLER, session_id: 'elsewhere', listing_spec }),
    });
    expect(response.status).toBe(202);
  }

  async function jobs(): Promise<CrosspostJob[]> {
    const response = await fetch(`${stack.url('seller-crosspost')}/api/v1/jobs?user_id=${SELLER}`);
    return ((await response.json()) as CrosspostJobList).jobs;
  }

  async function until(isReached: (job: CrosspostJob) => boolean): Promise<CrosspostJob> {
    for (const deadline = Date.now() + WITHIN_MS; ; await sleep(50)) {
      const [latest] = await jobs();
      if (latest && isReached(latest)) return latest;
      if (Date.now() > deadline) throw new Error(`not reached in time: ${JSON.stringify(latest?.marketplace_jobs)}`);
    }
  }

  async function sell({ marketplace_jobs }: CrosspostJob): Promise<void> {
    const { listing_id } = marketplace_jobs.find(({ marketplace }) => marketplace === 'ebay')!;
    const response = await fetch(`${stack.url('marketplace-sandbox')}/sell/ebay/${listing_id}`, {
      method: 'POST',
      headers: { accept: 'application/json' },
    });
    expect(response.status).toBe(200);
  }

  async function untilFacebookHas(quantity: number, { job_id }: CrosspostJob): Promise<void> {
    for (const deadline = Date.now() + WITHIN_MS; ; await sleep(50)) {
      const response = await fetch(`${stack.url('marketplace-sandbox')}/postings?sku=${job_id}-facebook`, {
        headers: { accept: 'application/json' },
      });
      const [shown] = (await response.json()) as { quantity: number }[];
      if (shown?.quantity === quantity) return;
      if (Date.now() > deadline) throw new Error(`Facebook still has ${shown?.quantity}`);
    }
  }
});

function statuses(wanted: Record<string, string>) {
  return (job: CrosspostJob) => Object.entries(wanted).every(([name, status]) => statusOf(job, name) === status);
}

function statusOf({ marketplace_jobs }: CrosspostJob, name: string): string | undefined {
  return marketplace_jobs.find(({ marketplace }) => marketplace === name)?.status;
}
