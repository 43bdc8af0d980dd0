import { PostingWorld } from '../testing/posting-world';

const MOST_STEPS = 200;

describe('a worker that is killed', () => {
  it('leaves one live listing in the end, wherever it dies while it posts', async () => {
    const walked = await walk(
      async (world) => {
        await world.post();
        await world.run();
      },
      async (world) => {
        if (!(await world.repository.get('job-1'))) return;
        expect(await world.statuses()).toEqual({ ebay: 'live', craigslist: 'live' });
        expect(world.markets.ebay.live).toHaveLength(1);
        expect(world.markets.craigslist.live).toHaveLength(1);
        expect(world.markets.ebay.listings).toHaveLength(1);
        expect(world.notices.map(({ data }) => data.message)).toContain(
          '“iPhone 13 128GB blue” is live on eBay (simulated).',
        );
      },
    );
    expect(walked).toBeGreaterThan(30);
  });

  it('leaves the new title everywhere, wherever it dies while an edit is shown', async () => {
    await walk(
      (world) => world.run(),
      async (world) => {
        expect(world.markets.ebay.listings).toMatchObject([{ title: 'New title', state: 'live' }]);
        expect((await world.posting()).shown_version).toBe(2);
      },
      async (world) => {
        await world.post();
        await world.run();
        await world.edit('New title');
      },
    );
  });

  it('leaves nothing on offer, wherever it dies while a listing is taken down', async () => {
    await walk(
      (world) => world.run(),
      async (world) => {
        expect(await world.statuses()).toEqual({ ebay: 'withdrawn', craigslist: 'withdrawn' });
        expect(world.markets.ebay.live).toEqual([]);
        expect((await world.posting()).withdrawal).toMatchObject({
          proof: 'ebay-1 is ended',
          done_at: expect.any(String),
        });
      },
      async (world) => {
        await world.post();
        await world.run();
        await world.cancel();
      },
    );
  });

  it('takes from everywhere what was sold somewhere, wherever it dies after the sale', async () => {
    await walk(
      async (world) => {
        await world.desk.marketplaceSays('job-1', 'ebay', { event: 'sold', proof: 'event 1' });
        await world.desk.follow('job-1');
        await world.run();
      },
      async (world) => {
        // A marketplace says it again until it was heard.
        await world.desk.marketplaceSays('job-1', 'ebay', { event: 'sold', proof: 'event 1' });
        await world.settle();
        expect(await world.statuses()).toEqual({ ebay: 'sold', craigslist: 'withdrawn' });
        expect(world.markets.craigslist.live).toEqual([]);
      },
      async (world) => {
        await world.post();
        await world.run();
        world.markets.ebay.sell();
      },
    );
  });

  it('posts everywhere in the end, wherever it dies, when it is to post everywhere or nowhere', async () => {
    await walk(
      async (world) => {
        await world.post({ mode: 'all_or_nothing', phase: 'prepare' });
        await world.run();
      },
      async (world) => {
        if (!(await world.repository.get('job-1'))) return;
        expect(await world.statuses()).toEqual({ ebay: 'live', craigslist: 'live' });
        expect(world.markets.ebay.listings).toHaveLength(1);
      },
    );
  });

  it('posts nowhere in the end, wherever it dies, when one of them does not take it', async () => {
    await walk(
      async (world) => {
        world.markets.craigslist.refusal = 'No phones.';
        await world.post({ mode: 'all_or_nothing', phase: 'prepare' });
        await world.run();
      },
      async (world) => {
        if (!(await world.repository.get('job-1'))) return;
        expect(await world.statuses()).toMatchObject({ craigslist: 'failed' });
        expect([world.markets.ebay.live, world.markets.craigslist.live]).toEqual([[], []]);
        expect([world.markets.ebay.drafts, world.markets.craigslist.drafts]).toEqual([0, 0]);
      },
    );
  });
});

/** Kills it at its first step, then at its second…; returns how many there were. Another process goes on each time. */
async function walk(
  work: (world: PostingWorld) => Promise<void>,
  check: (world: PostingWorld) => Promise<void>,
  prepare: (world: PostingWorld) => Promise<void> = async () => {},
): Promise<number> {
  for (let nth = 1; nth < MOST_STEPS; nth += 1) {
    const world = new PostingWorld();
    await prepare(world);
    const died = world.start(nth);
    const ending = await Promise.race([died, work(world)]);
    world.start();
    await world.settle();
    await check(world);
    if (ending !== 'died') return nth - 1;
  }
  throw new Error(`it takes more than ${MOST_STEPS} steps`);
}
