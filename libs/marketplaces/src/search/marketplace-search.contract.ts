import { MarketplaceError } from '../marketplace.errors';
import type { VendorFault } from '../testing/vendor-fake';
import type { FoundProduct, MarketplaceSearch } from './marketplace-search.port';

/** A marketplace and the vendor behind it, with what the suite must know of the vendor's shelves. */
export interface MarketplaceWorld {
  marketplace: MarketplaceSearch;
  /** Words with at least `hits` (more than 10) usable hits in USD, some of them dearer and some cheaper than `price`. */
  popular: { text: string; price: number; hits: number };
  /** Words without hits. */
  absent: { text: string; native_id: string };
  /** Makes the vendor fail from now on; `undefined` ends it. */
  fail(fault: VendorFault | undefined): Promise<void> | void;
  close(): Promise<void>;
}

/** Every adapter, and every vendor an adapter is pointed at, must pass this: it is what callers of `MarketplaceSearch` rely on. */
export function describeMarketplaceSearch(name: string, create: () => Promise<MarketplaceWorld>): void {
  describe(`${name} as a marketplace to search`, () => {
    let world: MarketplaceWorld;
    const never = new AbortController().signal;
    const search = (text: string, limit = 10): ReturnType<MarketplaceSearch['search']> =>
      world.marketplace.search({ text, limit }, never);
    const faultOf = (work: Promise<unknown>): Promise<unknown> =>
      work.then(
        () => 'no fault',
        (error: unknown) => error,
      );

    beforeAll(async () => {
      world = await create();
    });
    afterAll(() => world.close());
    afterEach(() => world.fail(undefined));

    it('finds products that have an id, a title, a price and links', async () => {
      const { products, total } = await search(world.popular.text);
      expect(products.length).toBeGreaterThan(0);
      expect(total).toBeGreaterThanOrEqual(products.length);
      for (const product of products) expectUsable(product, world.marketplace.marketplace);
    });

    it('answers with an empty page when nothing matches', async () => {
      expect(await search(world.absent.text)).toMatchObject({ products: [], total: 0 });
    });

    it('answers with an empty page when there are no words to look for', async () => {
      expect(await search(' ()&|* ')).toMatchObject({ products: [], total: 0 });
    });

    it('finds as many products as it is asked for, none of them twice', async () => {
      for (const limit of [1, 10, world.popular.hits]) {
        const { products } = await search(world.popular.text, limit);
        expect(new Set(products.map(({ product_id }) => product_id)).size).toBe(limit);
        expect(products).toHaveLength(limit);
      }
    });

    it('passes on a highest price', async () => {
      const { text, price: max } = world.popular;
      const { products } = await world.marketplace.search({ text, price: { max, currency: 'USD' }, limit: 20 }, never);
      expect(products.length).toBeGreaterThan(0);
      expect(products.filter(({ price }) => price > max)).toEqual([]);
    });

    it('passes on a lowest price', async () => {
      const { text, price: min } = world.popular;
      const { products } = await world.marketplace.search({ text, price: { min, currency: 'USD' }, limit: 20 }, never);
      expect(products.length).toBeGreaterThan(0);
      expect(products.filter(({ price }) => price < min)).toEqual([]);
    });

    it('passes on the order by price', async () => {
      const { products } = await world.marketplace.search(
        { text: world.popular.text, sort: 'price_asc', limit: 10 },
        never,
      );
      const prices = products.map(({ price }) => price);
      expect(prices).toEqual([...prices].sort((one, other) => one - other));
    });

    it('is not misled by operators in the text', async () => {
      const { products } = await search(`${world.popular.text})&(salePrice<0|*"`);
      expect(Array.isArray(products)).toBe(true);
    });

    it('looks up a product it found', async () => {
      const [found] = (await search(world.popular.text, 1)).products;
      const product = await world.marketplace.lookUp(nativeId(found!), never);
      expect(product).toMatchObject({ product_id: found!.product_id, title: found!.title, price: found!.price });
      expectUsable(product!, world.marketplace.marketplace);
    });

    it('knows no product under an unknown id', async () => {
      expect(await world.marketplace.lookUp(world.absent.native_id, never)).toBeUndefined();
    });

    it.each(['', '..', '../search', 'a b', '1?x=y', '%2e%2e'])(
      'knows no product under %j, which is no id',
      async (id) => {
        expect(await world.marketplace.lookUp(id, never)).toBeUndefined();
      },
    );

    it('does not ask when it is aborted already', async () => {
      const reason = new Error('not wanted');
      const aborted = AbortSignal.abort(reason);
      await expect(world.marketplace.search({ text: world.popular.text, limit: 1 }, aborted)).rejects.toBe(reason);
    });

    it('gives up with the reason of the abort while the vendor hangs', async () => {
      await world.fail({ hang: true });
      const signal = AbortSignal.timeout(100);
      await expect(world.marketplace.search({ text: world.popular.text, limit: 1 }, signal)).rejects.toMatchObject({
        name: 'TimeoutError',
      });
    });

    it('can be searched again after a search was given up', async () => {
      await world.fail({ hang: true });
      const hung = world.marketplace.search({ text: world.popular.text, limit: 1 }, AbortSignal.timeout(100));
      await expect(hung).rejects.toMatchObject({ name: 'TimeoutError' });
      await world.fail(undefined);
      expect((await search(world.popular.text, 1)).products).toHaveLength(1);
    });

    it.each([
      ['rate_limited', true, { status: 429 }],
      ['unavailable', true, { status: 500 }],
      ['unavailable', true, { status: 503 }],
      ['malformed', true, { malformed: true }],
      ['unauthorized', false, { status: 401 }],
    ] as const)('throws %s (may be retried: %s) when the vendor does %j', async (fault, retriable, failure) => {
      await world.fail(failure);
      for (const error of [
        await faultOf(search(world.popular.text)),
        await faultOf(world.marketplace.lookUp(world.absent.native_id, never)),
      ]) {
        expect(error).toBeInstanceOf(MarketplaceError);
        expect(error).toMatchObject({ fault, retriable, marketplace: world.marketplace.marketplace });
      }
    });

    it('says how long the vendor wants to be left alone', async () => {
      await world.fail({ status: 429, retry_after_s: 7 });
      expect(await faultOf(search(world.popular.text))).toMatchObject({ retry_after_ms: 7000 });
    });

    it('never tells its credentials or addresses in an error', async () => {
      await world.fail({ status: 500 });
      expect(String(await faultOf(search(world.popular.text)))).not.toMatch(/key|secret|token|http/i);
    });
  });
}

function expectUsable(product: FoundProduct, marketplace: string): void {
  expect(product.marketplace).toBe(marketplace);
  expect(product.product_id).toMatch(new RegExp(`^${marketplace}:.+`));
  expect(product.title).toMatch(/^\S.*\S$/);
  expect(product.price).toBeGreaterThan(0);
  expect(product.currency).toBe('USD');
  expect(URL.canParse(product.deep_link)).toBe(true);
  expect(product.marketplace_url).toMatch(/^https:/);
  expect(product.rating ?? 5).toBeLessThanOrEqual(5);
  expect(product.gtin ?? '0'.repeat(14)).toMatch(/^\d{14}$/);
}

function nativeId({ product_id, marketplace }: FoundProduct): string {
  return product_id.slice(marketplace.length + 1);
}
