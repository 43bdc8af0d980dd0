import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { describeBadListings } from '../product/bad-listings.contract';
import { describeMarketplaceSearch } from '../search/marketplace-search.contract';
import { ON_SHELF, SHELF } from '../testing/shelf';
import { bestBuyItem, bestBuyRefusal, startBestBuyFake, type BestBuyFake } from './best-buy.fake';
import { BestBuySearch } from './best-buy.search';

const never = new AbortController().signal;

function searchOf(fake: BestBuyFake, api_key = 'key'): BestBuySearch {
  return new BestBuySearch({ base_url: fake.url, api_key }, new UndiciJsonHttp());
}

describeMarketplaceSearch('Best Buy', async () => {
  const fake = await startBestBuyFake();
  return {
    marketplace: searchOf(fake),
    popular: ON_SHELF,
    absent: { text: 'unobtainium', native_id: '1' },
    fail: fake.fail,
    close: fake.close,
  };
});

describeBadListings('Best Buy', {
  says: ['id', 'title', 'price', 'rating', 'gtin', 'image', 'link', 'date'],
  idOf: (number) => number,
  async create() {
    const fake = await startBestBuyFake();
    return {
      marketplace: searchOf(fake),
      sell(listings, total) {
        const products = listings.map(({ id, title, price, rating, gtin, image, link, date }) => ({
          ...bestBuyItem(SHELF[0]!),
          ...{ sku: id, name: title, salePrice: price, regularPrice: price, url: link, image, upc: gtin },
          ...{ customerReviewAverage: rating, releaseDate: date, startDate: date },
        }));
        fake.answer = { body: { total, products } };
      },
      close: fake.close,
    };
  },
});

describe('BestBuySearch', () => {
  let fake: BestBuyFake;
  const lamps = { text: 'desk lamp', limit: 5 };

  beforeEach(async () => {
    fake = await startBestBuyFake();
  });
  afterEach(() => fake.close());

  const found = async (item: Record<string, unknown>): Promise<unknown> => {
    fake.answer = { body: { total: 1, products: [{ ...bestBuyItem(SHELF[0]!), ...item }] } };
    return (await searchOf(fake).search(lamps, never)).products[0];
  };

  it('asks for JSON, and for every word', async () => {
    await searchOf(fake).search({ ...lamps, price: { max: 20, currency: 'USD' } }, never);
    const { url, params } = fake.requests[0]!;
    expect(url.split('?')[0]).toBe('/v1/products(search=desk&search=lamp&salePrice%3C=20.00)');
    expect(params.get('format')).toBe('json');
  });

  it('is rate limited when 403 speaks of a limit', async () => {
    fake.answer = bestBuyRefusal('You have exceeded the per second limit');
    await expect(searchOf(fake).search(lamps, never)).rejects.toMatchObject({ fault: 'rate_limited', retriable: true });
  });

  it('is unauthorized when 403 speaks of the key', async () => {
    await expect(searchOf(fake, 'wrong').search(lamps, never)).rejects.toMatchObject({ fault: 'unauthorized' });
  });

  it('is rejected when the query is not understood', async () => {
    fake.answer = { status: 400, body: { error: { code: 400, status: '400 Bad Request', message: '', examples: [] } } };
    await expect(searchOf(fake).search(lamps, never)).rejects.toMatchObject({
      fault: 'rejected',
      message: 'bestbuy answered 400 (400)',
    });
  });

  it('takes no rating from a product nobody has rated', async () => {
    const product = await found({ customerReviewAverage: null, customerReviewCount: null });
    expect(product).not.toHaveProperty('rating');
    expect(product).not.toHaveProperty('review_count');
  });

  it('drops a rating that cannot be', async () => {
    expect(await found({ customerReviewAverage: 46 })).not.toHaveProperty('rating');
  });

  it.each([
    [{ onlineAvailability: true }, 'in_stock'],
    [{ onlineAvailability: false, inStoreAvailability: true }, 'limited'],
    [{ onlineAvailability: false }, 'out_of_stock'],
    [{ onlineAvailability: null }, 'unknown'],
  ])('takes %j for %s', async (item, availability) => {
    expect(await found(item)).toMatchObject({ availability });
  });

  it('drops a picture that is not served by https', async () => {
    expect(await found({ image: 'http://img.bbystatic.com/1.jpg' })).not.toHaveProperty('image_url');
  });

  it('leaves out what has no link', async () => {
    fake.answer = { body: { total: 1, products: [{ ...bestBuyItem(SHELF[0]!), url: 'javascript:alert(1)' }] } };
    expect(await searchOf(fake).search(lamps, never)).toMatchObject({ products: [], left_out: { no_link: 1 } });
  });
});
