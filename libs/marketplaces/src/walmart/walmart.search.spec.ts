import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { describeBadListings } from '../product/bad-listings.contract';
import { describeMarketplaceSearch } from '../search/marketplace-search.contract';
import { ON_SHELF, SHELF } from '../testing/shelf';
import { startWalmartFake, WALMART_PRIVATE_KEY, walmartItem, type WalmartFake } from './walmart.fake';
import { WalmartSearch } from './walmart.search';

const never = new AbortController().signal;

function searchOf(fake: WalmartFake, clock: { now: number } = { now: fake.now }): WalmartSearch {
  const config = {
    base_url: fake.url,
    consumer_id: 'consumer',
    key_version: '1',
    private_key_pem: WALMART_PRIVATE_KEY,
  };
  return new WalmartSearch(config, new UndiciJsonHttp(), () => clock.now);
}

describeMarketplaceSearch('Walmart', async () => {
  const fake = await startWalmartFake();
  return {
    marketplace: searchOf(fake),
    popular: ON_SHELF,
    absent: { text: 'unobtainium', native_id: '1' },
    fail: fake.fail,
    close: fake.close,
  };
});

describeBadListings('Walmart', {
  says: ['id', 'title', 'price', 'rating', 'gtin', 'image', 'date'],
  idOf: (number) => number,
  async create() {
    const fake = await startWalmartFake();
    return {
      marketplace: searchOf(fake),
      sell(listings, totalResults) {
        const items = listings.map(({ id, title, price, rating, gtin, image, date }) => ({
          ...walmartItem(SHELF[0]!),
          ...{ itemId: id, name: title, salePrice: price, customerRating: rating, upc: gtin, largeImage: image },
          preOrderShipsOn: date,
        }));
        fake.answer = { body: { totalResults, items } };
      },
      close: fake.close,
    };
  },
});

describe('WalmartSearch', () => {
  let fake: WalmartFake;
  const lamps = { text: 'desk lamp', limit: 5 };

  beforeEach(async () => {
    fake = await startWalmartFake();
  });
  afterEach(() => fake.close());

  const found = async (item: Record<string, unknown>): Promise<unknown> => {
    fake.answer = { body: { totalResults: 1, items: [{ ...walmartItem(SHELF[0]!), ...item }] } };
    return (await searchOf(fake).search(lamps, never)).products[0];
  };

  it('signs anew before Walmart finds the signature too old', async () => {
    const clock = { now: fake.now };
    const marketplace = searchOf(fake, clock);
    for (let minute = 0; minute < 5; minute += 1) {
      expect((await marketplace.search(lamps, never)).products).toHaveLength(5);
      fake.now = clock.now += 60_000;
    }
  });

  it('is unauthorized when its clock is minutes late', async () => {
    const marketplace = searchOf(fake, { now: fake.now - 200_000 });
    await expect(marketplace.search(lamps, never)).rejects.toMatchObject({ fault: 'unauthorized' });
  });

  it('refuses to start with a key that is none', () => {
    const config = { base_url: fake.url, consumer_id: 'consumer', key_version: '1', private_key_pem: 'none' };
    expect(() => new WalmartSearch(config, new UndiciJsonHttp(), () => 0)).toThrow();
  });

  it('leads to the page of the item when the tracking link is none to follow', async () => {
    expect(await found({ productTrackingUrl: 'javascript:alert(1)' })).toMatchObject({
      deep_link: 'https://www.walmart.com/ip/1000',
    });
  });

  it('reads ratings written as text', async () => {
    expect(await found({ customerRating: '4.292' })).toMatchObject({ rating: 4.292, review_count: 12 });
  });

  it('reads text that was escaped, however often', async () => {
    expect(await found({ name: 'Salt &amp;amp; Pepper &lt;b&gt;Set&lt;/b&gt;' })).toMatchObject({
      title: 'Salt & Pepper Set',
      description: 'Bright & warm',
    });
  });

  it.each([
    [{ stock: 'Available' }, 'in_stock'],
    [{ stock: 'Last few items' }, 'limited'],
    [{ stock: 'Not available' }, 'out_of_stock'],
    [{ availableOnline: false }, 'out_of_stock'],
    [{ stock: undefined }, 'unknown'],
  ])('takes %j for %s', async (item, availability) => {
    expect(await found(item)).toMatchObject({ availability });
  });

  it.each([
    [{ name: 'HP 15 Laptop (Restored)', marketplace: false }, 'refurbished'],
    [{ name: 'HP 15 Laptop, Pre-Owned', marketplace: true }, 'good'],
    [{ name: 'HP 15 Laptop', marketplace: false }, 'new'],
    [{ name: 'HP 15 Laptop', marketplace: true }, undefined],
  ])('takes the condition of %j for %s', async (item, condition) => {
    expect(((await found(item)) as { condition?: string }).condition).toBe(condition);
  });

  it('links to the plain page where the tracking link is not https', async () => {
    expect(await found({ productTrackingUrl: 'http://linksynergy.walmart.com/fs-bin/click?id=|LSNID|' })).toMatchObject(
      {
        deep_link: 'https://www.walmart.com/ip/1000',
      },
    );
  });

  it('counts pages by their first item', async () => {
    await searchOf(fake).search({ ...lamps, limit: 40 }, never);
    const starts = fake.requests.map(({ params }) => params.get('start'));
    expect(starts).toEqual(['1', '26']);
  });
});
