import { A_PHONE } from '@talknshop/aws/testing';
import type { PostingMessage } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import { LEASE_MS, PostingWorld, START } from '../testing/posting-world';

const never = new AbortController().signal;
const ONLY_EBAY = { target_marketplaces: ['ebay' as const] };

let world: PostingWorld;

beforeEach(() => {
  world = new PostingWorld();
});

describe('a worker that posts', () => {
  it('puts a listing on each of its marketplaces, and says so of each', async () => {
    await world.post();
    await world.run();
    const job = await world.job();
    expect(job.status).toBe('completed');
    expect(job.marketplace_jobs).toMatchObject([
      { marketplace: 'ebay', status: 'live', listing_id: 'ebay-1', confirmation_link: 'https://market.example/ebay-1' },
      { marketplace: 'craigslist', status: 'live', listing_id: 'craigslist-1' },
    ]);
    const news = world.notices.map(({ data }) => data.message);
    expect(news).toEqual(expect.arrayContaining(['“iPhone 13 128GB blue” is live on eBay (simulated).']));
    expect(new Set(world.notices.map(({ notice_id }) => notice_id)).size).toBe(2);
  });

  it('posts once what it is told twice, in whatever order', async () => {
    await post();
    const [message] = world.messages;
    world.messages.push({ ...message! });
    await world.run();
    await deliver({ action: 'update', listing_version: 1 });
    await deliver({ action: 'post' });
    expect(world.markets.ebay.listings).toHaveLength(1);
  });

  it('reads the job once to take it and once to tell of it, where nobody else changes it', async () => {
    await post();
    let reads = 0;
    const read = world.repository.get.bind(world.repository);
    world.repository.get = (job_id) => {
      reads += 1;
      return read(job_id);
    };
    await deliver({});
    expect([reads, world.notices.length, world.markets.ebay.live.length]).toEqual([2, 1, 1]);
  });

  it('drops a message about a job that there is not', async () => {
    await expect(deliver({ job_id: 'never-heard-of' })).resolves.toBeUndefined();
  });

  it('leaves alone what another works on', async () => {
    await post();
    const { asked, publish } = world.markets.ebay.holdPublishing();
    const first = deliver({});
    await asked;
    await deliver({});
    expect(world.markets.ebay.requests.filter((name) => name === 'find')).toHaveLength(1);
    publish();
    await first;
    expect(world.markets.ebay.live).toHaveLength(1);
  });

  it('believes nothing of what it finds out after somebody took over', async () => {
    await post();
    const { asked, publish } = world.markets.ebay.holdPublishing();
    const late = deliver({});
    await asked;
    world.clock.advance(LEASE_MS);
    await deliver({});
    publish();
    await late;
    expect((await world.posting()).status).toBe('live');
    expect(world.markets.ebay.listings).toHaveLength(1);
  });

  describe('when the marketplace fails', () => {
    it('tries again after 2 s and 4 s, and is live in the end', async () => {
      world.markets.ebay.troubles.push(unavailable(), unavailable());
      await post();
      await world.run();
      expect((await world.posting()).status).toBe('live');
      expect(world.clock.now() - START).toBe(6_000);
    });

    it('gives up at the third time, and says that trying again may help', async () => {
      world.markets.ebay.troubles.push(unavailable(), unavailable(), unavailable());
      await post();
      await world.run();
      expect((await world.job()).marketplace_jobs).toMatchObject([
        { status: 'failed', retriable: true, reason: 'eBay cannot be reached.' },
      ]);
      expect(world.messages).toEqual([]);
    });

    it('waits as long as it is asked to', async () => {
      world.markets.ebay.troubles.push(world.markets.ebay.fault('rate_limited', { retry_after_ms: 30_000 }));
      await post();
      await world.run();
      expect(world.clock.now() - START).toBe(30_000);
      expect((await world.posting()).status).toBe('live');
    });

    it('does not try again what was refused, and says why', async () => {
      world.markets.ebay.refusal = 'No phones.';
      await post();
      await world.run();
      expect((await world.job()).marketplace_jobs).toMatchObject([
        { status: 'failed', retriable: false, reason: 'No phones.' },
      ]);
      expect(world.clock.now()).toBe(START);
    });

    it.each([1, 2, 3])('has one listing when the reply to request %d is lost', async (nth) => {
      world.markets.ebay.troubles.push(...Array.from({ length: nth - 1 }, () => undefined), 'lost_reply');
      await post();
      await world.run();
      expect(world.markets.ebay.live).toHaveLength(1);
      expect(world.markets.ebay.listings).toHaveLength(1);
    });

    it('posts what was refused once an edit has put it right', async () => {
      world.markets.ebay.refusal = 'No such titles.';
      await post();
      await world.run();
      delete world.markets.ebay.refusal;
      await world.edit('Better title');
      await world.run();
      expect(world.markets.ebay.listings).toMatchObject([{ title: 'iPhone 13 128GB blue', state: 'live' }]);
      expect((await world.posting()).reason).toBeUndefined();
    });
  });

  it('asks again within a minute about what is not live yet, however often nobody answers', async () => {
    await post();
    await world.desk.changePosting('job-1', 'ebay', (seen) => {
      const waiting = { status: 'pending_review' as const, is_pending: true, may_be_there: true, attempts: 2 };
      return { ...seen, ...waiting, shown_version: 1, version: seen.version + 1 };
    });
    world.markets.ebay.troubles.push(world.markets.ebay.fault('unavailable'));
    await deliver({ action: 'status' });
    const { status, look_at } = await world.posting();
    expect([status, look_at]).toEqual(['pending_review', world.clock.now() + 60_000]);
  });

  describe('when its user thinks again', () => {
    it('does not post what was taken back before', async () => {
      await post();
      await world.cancel();
      await world.run();
      expect(world.markets.ebay.requests).toEqual([]);
      expect((await world.posting()).status).toBe('cancelled');
    });

    it('takes down what went live while it was taken back', async () => {
      await post();
      world.markets.ebay.beforePublish = () => world.cancel();
      await world.run();
      expect(world.markets.ebay.live).toEqual([]);
      expect((await world.posting()).status).toBe('withdrawn');
    });

    it('shows the later of two edits, and drops the message of the earlier', async () => {
      await post();
      await world.run();
      await world.edit('First thought');
      await world.edit('Second thought');
      await world.run();
      expect(world.markets.ebay.listings).toMatchObject([{ title: 'Second thought' }]);
      expect(world.markets.ebay.requests.filter((name) => name === 'update')).toHaveLength(1);
    });

    it('says of an edit that is not taken that the old one still shows', async () => {
      await post();
      await world.run();
      world.markets.ebay.troubles.push(undefined, world.markets.ebay.fault('rejected', { reason: 'Too late.' }));
      await world.edit('Too late');
      await world.run();
      expect((await world.job()).marketplace_jobs).toMatchObject([
        { status: 'live', reason: 'the change is not shown: Too late.' },
      ]);
    });

    it('never gives up taking down, and shows what keeps it', async () => {
      await post();
      await world.run();
      world.markets.ebay.troubles.push(...Array.from({ length: 5 }, unavailable));
      await world.cancel();
      await world.run();
      expect((await world.posting()).withdrawal).toMatchObject({ trouble: 'eBay cannot be reached.', attempts: 3 });
      await world.settle();
      expect((await world.posting()).status).toBe('withdrawn');
      expect(world.markets.ebay.live).toEqual([]);
    });
  });

  describe('when it is sold', () => {
    it('takes it from everywhere else, with when, how and why', async () => {
      await world.post();
      await world.run();
      world.markets.ebay.sell();
      await deliver({ action: 'status' });
      await world.run();
      expect(await world.statuses()).toEqual({ ebay: 'sold', craigslist: 'withdrawn' });
      expect((await world.posting('craigslist')).withdrawal).toMatchObject({
        reason: 'sold_elsewhere',
        due_at: '2026-03-01T12:01:00.000Z',
        done_at: expect.any(String),
        proof: 'craigslist-1 is ended',
      });
      expect(world.notices.at(-1)?.data.message).toBe(
        '“iPhone 13 128GB blue” was taken down from Craigslist (simulated), because it was sold on eBay.',
      );
    });

    it('takes down what goes live elsewhere at that moment', async () => {
      await world.post();
      await deliver({});
      world.markets.ebay.sell();
      world.markets.craigslist.beforePublish = () => deliver({ action: 'status' });
      await world.run();
      expect(await world.statuses()).toEqual({ ebay: 'sold', craigslist: 'withdrawn' });
      expect(world.markets.craigslist.live).toEqual([]);
    });

    it('says that it was sold twice where a buyer was first', async () => {
      await world.post();
      await world.run();
      world.markets.ebay.sell();
      world.markets.craigslist.sell();
      await deliver({ action: 'status' });
      await world.run();
      expect(await world.statuses()).toEqual({ ebay: 'sold', craigslist: 'sold' });
      expect(world.notices.at(-1)?.data.message).toContain('one of the buyers has to be told');
    });

    it('finds out by itself, when it asks as it does now and then', async () => {
      await world.post();
      await world.run();
      world.markets.ebay.sell();
      world.clock.advance(900_000);
      await world.settle();
      expect(await world.statuses()).toEqual({ ebay: 'sold', craigslist: 'withdrawn' });
    });
  });

  describe('everywhere or nowhere', () => {
    const ALL = { mode: 'all_or_nothing' as const, phase: 'prepare' as const };

    it('publishes nothing before all are prepared', async () => {
      await world.post(ALL);
      await deliver({ action: 'prepare' });
      expect(world.markets.ebay).toMatchObject({ drafts: 1, live: [] });
      await world.run();
      expect(await world.statuses()).toEqual({ ebay: 'live', craigslist: 'live' });
    });

    it('clears away what was prepared when one of them does not take it', async () => {
      world.markets.craigslist.troubles.push(world.markets.craigslist.fault('rejected', { reason: 'No phones.' }));
      await world.post(ALL);
      await world.run();
      expect(await world.statuses()).toEqual({ ebay: 'cancelled', craigslist: 'failed' });
      expect(world.markets.ebay).toMatchObject({ drafts: 0, live: [] });
      expect((await world.job()).status).toBe('failed');
    });

    it('undoes what was published when another cannot be', async () => {
      world.markets.craigslist.refusal = 'No phones.';
      await world.post(ALL);
      await world.run();
      expect(await world.statuses()).toMatchObject({ craigslist: 'failed' });
      expect(world.markets.ebay.live).toEqual([]);
    });

    it('keeps trying an undo that fails', async () => {
      world.markets.craigslist.beforePublish = async () => {
        world.markets.ebay.troubles.push(...Array.from({ length: 4 }, unavailable));
        throw world.markets.craigslist.fault('rejected', { reason: 'No phones.' });
      };
      await world.post(ALL);
      await world.run();
      await world.settle();
      expect(world.markets.ebay.live).toEqual([]);
    });
  });
});

async function post(): Promise<void> {
  await world.post({ listing_spec: { ...A_PHONE, ...ONLY_EBAY } });
}

function deliver(changes: Partial<PostingMessage>): Promise<void> {
  const message: PostingMessage = {
    ...{ message_id: 'm', job_id: 'job-1', marketplace: 'ebay', action: 'post', listing_version: 1 },
    ...changes,
  };
  return world.worker.handle(message, never);
}

function unavailable(): MarketplaceError {
  return new MarketplaceError('ebay', 'unavailable', 'down', { status: 500 });
}
