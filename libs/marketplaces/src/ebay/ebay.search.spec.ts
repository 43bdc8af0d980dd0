import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { describeBadListings } from '../product/bad-listings.contract';
import { describeMarketplaceSearch } from '../search/marketplace-search.contract';
import { ON_SHELF, SHELF } from '../testing/shelf';
import { EbaySearch } from './ebay.search';
import { ebayError, ebayItem, startEbayFake, type EbayFake } from './ebay.fake';

const never = new AbortController().signal;

function searchOf(fake: EbayFake, clock: { now: number } = { now: 0 }, client_secret = 'secret'): EbaySearch {
  const config = {
    base_url: fake.url,
    auth_url: `${fake.url}/identity/v1/oauth2/token`,
    client_id: 'id',
    client_secret,
  };
  return new EbaySearch(config, new UndiciJsonHttp(), () => clock.now);
}

describeMarketplaceSearch('eBay', async () => {
  const fake = await startEbayFake();
  return {
    marketplace: searchOf(fake),
    popular: ON_SHELF,
    absent: { text: 'unobtainium', native_id: 'v1|1|0' },
    fail: fake.fail,
    close: fake.close,
  };
});

describeBadListings('eBay', {
  says: ['id', 'title', 'price', 'currency', 'gtin', 'image', 'link', 'date'],
  idOf: (number) => `v1|${number}|0`,
  async create() {
    const fake = await startEbayFake();
    return {
      marketplace: searchOf(fake),
      sell(listings, total) {
        const itemSummaries = listings.map(({ id, title, price, currency, gtin, image, link, date }) => ({
          ...ebayItem(SHELF[0]!),
          ...{ itemId: id, title, gtin, itemWebUrl: link, itemCreationDate: date, itemEndDate: date },
          price: { value: price, currency },
          image: { imageUrl: image },
        }));
        fake.answer = { body: { total, itemSummaries } };
      },
      close: fake.close,
    };
  },
});

describe('EbaySearch', () => {
  let fake: EbayFake;
  const lamps = { text: 'desk lamp', limit: 5 };

  beforeEach(async () => {
    fake = await startEbayFake();
  });
  afterEach(() => fake.close());

  it('asks for one token when many searches start at once', async () => {
    const marketplace = searchOf(fake);
    await Promise.all(Array.from({ length: 8 }, () => marketplace.search(lamps, never)));
    expect(fake.tokens).toHaveLength(1);
  });

  it('keeps a token until shortly before it expires', async () => {
    const clock = { now: 0 };
    const marketplace = searchOf(fake, clock);
    await marketplace.search(lamps, never);
    clock.now = 7_000_000;
    await marketplace.search(lamps, never);
    expect(fake.tokens).toHaveLength(1);
    clock.now = 7_100_000;
    await marketplace.search(lamps, never);
    expect(fake.tokens).toHaveLength(2);
  });

  it('takes a new token, once, when its own is refused with 401 1001', async () => {
    const marketplace = searchOf(fake);
    await marketplace.search(lamps, never);
    fake.valid.clear();
    expect((await marketplace.search(lamps, never)).products).toHaveLength(5);
    expect(fake.tokens).toHaveLength(2);
  });

  it('is unauthorized when the new token is refused as well', async () => {
    const marketplace = searchOf(fake);
    fake.answer = ebayError(401, 1001, 'OAuth', 'Invalid access token');
    await expect(marketplace.search(lamps, never)).rejects.toMatchObject({ fault: 'unauthorized', status: 401 });
    expect(fake.tokens).toHaveLength(2);
  });

  it('is unauthorized with wrong credentials', async () => {
    const marketplace = searchOf(fake, undefined, 'wrong');
    await expect(marketplace.search(lamps, never)).rejects.toMatchObject({ fault: 'unauthorized' });
  });

  it('reads money written as text', async () => {
    const { products } = await searchOf(fake).search({ text: SHELF[0]!.title, limit: 1 }, never);
    expect(products[0]).toMatchObject({ price: 10.99, currency: 'USD', shipping_info: { cost: 4.5 } });
  });

  it('asks for pages that start at multiples of their size', async () => {
    fake.answer = { body: { total: 10_000, itemSummaries: [ebayItem(SHELF[0]!)] } };
    await searchOf(fake).search({ ...lamps, limit: 450 }, never);
    const pages = fake.requests.filter(({ url }) => url.includes('search?'));
    expect(pages.map(({ params }) => [params.get('limit'), params.get('offset')])).toEqual([
      ['200', '0'],
      ['200', '200'],
      ['200', '400'],
    ]);
  });

  it('does not ask for auctions', async () => {
    await searchOf(fake).search(lamps, never);
    expect(fake.requests.at(-1)?.params.get('filter')).toBe('buyingOptions:{FIXED_PRICE}');
  });

  it('asks only for conditions that meet the wish', async () => {
    await searchOf(fake).search({ ...lamps, condition: 'refurbished' }, never);
    expect(fake.requests.at(-1)?.params.get('filter')).toContain('conditionIds:{2000|2010|2020|2030|2500}');
  });

  it.each([12002, 12009, 12012, 12520])(
    'enforces the limits itself when eBay warns with %i that it ignored a filter',
    async (errorId) => {
      const items = [
        { id: 1, title: 'Dear', price: 99 },
        { id: 2, title: 'Cheap', price: 9 },
      ].map(ebayItem);
      fake.answer = { body: { total: 2, itemSummaries: items, warnings: [{ errorId, message: 'filter' }] } };
      const page = await searchOf(fake).search({ ...lamps, price: { max: 20, currency: 'USD' } }, never);
      expect(page.products.map(({ title }) => title)).toEqual(['Cheap']);
      expect(page.left_out).toEqual({ filter_ignored: 1 });
    },
  );

  it('trusts what comes with other warnings', async () => {
    fake.answer = {
      body: { total: 1, itemSummaries: [ebayItem(SHELF[0]!)], warnings: [{ errorId: 12501, message: 'other' }] },
    };
    expect((await searchOf(fake).search(lamps, never)).products).toHaveLength(1);
  });

  it('leaves out what has no price, another currency, or is sold for parts', async () => {
    const lamp = ebayItem(SHELF[0]!);
    fake.answer = {
      body: {
        total: 4,
        itemSummaries: [
          { ...lamp, price: undefined },
          { ...lamp, price: { value: '10.00', currency: 'GBP' } },
          { ...lamp, conditionId: '7000' },
          lamp,
        ],
      },
    };
    const page = await searchOf(fake).search(lamps, never);
    expect(page.products).toHaveLength(1);
    expect(page.left_out).toEqual({ no_price: 1, wrong_currency: 1, for_parts: 1 });
  });

  it('is told to slow down without being told for how long', async () => {
    fake.answer = ebayError(429, 2001, 'ACCESS', 'Too many requests.');
    const error = await searchOf(fake)
      .search(lamps, never)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      fault: 'rate_limited',
      retry_after_ms: undefined,
      message: 'ebay answered 429 (2001)',
    });
  });

  it('tells what only the item page knows', async () => {
    expect(await searchOf(fake).lookUp('v1|1000|0', never)).toMatchObject({
      gtin: '00036000291452',
      attributes: { brand: 'Lumen', model: 'LM-1' },
    });
  });
});
