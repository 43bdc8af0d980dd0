import { describeWithRedis } from '@talknshop/redis/testing';
import { TestCatalog } from '../testing/catalog.builder';
import { aProduct } from '../testing/product.builder';

const LAPTOP = aProduct({ product_id: 'ebay:1', marketplace: 'ebay' });
const WISH = { product_type: 'laptop', marketplaces: ['ebay'] };

describeWithRedis('catalogs that share a Redis', (server) => {
  let here: TestCatalog;
  let there: TestCatalog;
  let tests = 0;

  beforeEach(async () => {
    await server.start();
    const patient = { SEARCH_DEADLINE_MS: '5000', MARKETPLACE_TIMEOUT_MS: '4000' };
    const env = { ...patient, REDIS_URL: server.url, REDIS_PREFIX: `test-${(tests += 1)}:` };
    [here, there] = await Promise.all([TestCatalog.start(env), TestCatalog.start(env)]);
    for (const { fakes } of [here, there]) fakes.ebay.will([LAPTOP]);
    await Promise.all([redisIs('up', here), redisIs('up', there)]);
  });

  afterEach(() => Promise.all([here.close(), there.close()]));

  it('answer with what the other one found, and say when it was found', async () => {
    const first = await here.search(WISH);
    const second = await there.search(WISH);
    expect(second.body.products).toEqual(first.body.products);
    expect(second.body.search_metadata['cached']).toBe(true);
    expect(fetchedAt(second)).toBe(fetchedAt(first));
    expect(there.fakes.ebay.asked).toEqual([]);
  });

  it('ask a marketplace once between them', async () => {
    await Promise.all([here, there, here, there].map((catalog) => catalog.search(WISH)));
    expect([...here.fakes.ebay.asked, ...there.fakes.ebay.asked]).toHaveLength(1);
  });

  it('know of each other’s looked-up products', async () => {
    await here.product('ebay:1');
    expect((await there.product('ebay:1')).body.title).toBe(LAPTOP.title);
    expect(there.fakes.ebay.lookedUp).toEqual([]);
  });

  it('both answer when Redis is killed while they search', async () => {
    const answer = Promise.withResolvers<(typeof LAPTOP)[]>();
    for (const { fakes } of [here, there]) fakes.ebay.will(answer.promise);
    const searches = Promise.all([here.search(WISH), there.search(WISH)]);
    await Promise.race([asked(here), asked(there)]);
    await server.kill();
    answer.resolve([LAPTOP]);
    expect((await searches).map(({ body }) => body.products.length)).toEqual([1, 1]);
  });

  it('are degraded while it is away, answer all the same, and share again when it is back', async () => {
    await server.kill();
    await Promise.all([redisIs('degraded', here), redisIs('degraded', there)]);
    expect((await here.search(WISH)).body.products).toHaveLength(1);
    await server.start();
    await Promise.all([redisIs('up', here), redisIs('up', there)]);
    await here.search({ ...WISH, product_type: 'tablet' });
    expect((await there.search({ ...WISH, product_type: 'tablet' })).body.search_metadata['cached']).toBe(true);
  });
});

async function redisIs(status: string, catalog: TestCatalog): Promise<void> {
  for (let found; found !== status;) {
    const { body } = await catalog.get<Record<'details', Record<string, { status: string }>>>('/health/ready');
    found = body.details['redis']?.status;
  }
}

async function asked({ fakes }: TestCatalog): Promise<void> {
  while (fakes.ebay.asked.length === 0) await new Promise(setImmediate);
}

function fetchedAt({ body }: Awaited<ReturnType<TestCatalog['search']>>): unknown {
  return (body.search_metadata['marketplaces'] as Record<string, { fetched_at: string }>)['ebay']?.fetched_at;
}
