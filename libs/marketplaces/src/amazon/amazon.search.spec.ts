import { UndiciJsonHttp } from '../http/undici-json-http.adapter';
import { describeBadListings } from '../product/bad-listings.contract';
import { describeMarketplaceSearch } from '../search/marketplace-search.contract';
import { ON_SHELF, SHELF } from '../testing/shelf';
import type { AmazonConfig } from './amazon.config';
import { amazonItem, startAmazonFake, type AmazonFake } from './amazon.fake';
import { AmazonSearch } from './amazon.search';

const never = new AbortController().signal;

function searchOf(fake: AmazonFake, config: Partial<AmazonConfig> = {}): AmazonSearch {
  return new AmazonSearch(
    {
      base_url: fake.url,
      auth_url: `${fake.url}/auth/o2/token`,
      client_id: 'id',
      client_secret: 'secret',
      version: '3.1',
      partner_tag: 'tag-20',
      ...config,
    },
    new UndiciJsonHttp(),
    () => 0,
  );
}

describeMarketplaceSearch('Amazon', async () => {
  const fake = await startAmazonFake();
  return {
    marketplace: searchOf(fake),
    popular: ON_SHELF,
    absent: { text: 'unobtainium', native_id: 'B000000000' },
    fail: fake.fail,
    close: fake.close,
  };
});

describeBadListings('Amazon', {
  says: ['id', 'title', 'price', 'currency', 'rating', 'gtin', 'image', 'link', 'date'],
  idOf: (number) => `B0000${number}X`,
  async create() {
    const fake = await startAmazonFake();
    return {
      marketplace: searchOf(fake),
      sell(listings, total) {
        const items = listings.map(({ id, title, price, currency, rating, gtin, image, link, date }) => ({
          asin: id,
          detailPageURL: link,
          images: { primary: { large: { url: image } } },
          itemInfo: {
            title: { displayValue: title },
            externalIds: { upcs: { displayValues: [gtin] } },
            productInfo: { releaseDate: { displayValue: date } },
          },
          customerReviews: { count: 12, starRating: { value: rating } },
          offersV2: {
            listings: [{ price: { money: { amount: price, currency } }, availability: { type: 'IN_STOCK' } }],
          },
        }));
        fake.answer = { body: { searchResult: { totalResultCount: total, items } } };
      },
      close: fake.close,
    };
  },
});

describe('AmazonSearch', () => {
  let fake: AmazonFake;
  const lamps = { text: 'desk lamp', limit: 5 };
  const lastBody = (): Record<string, unknown> => JSON.parse(fake.requests.at(-1)!.body);
  const page = (...items: unknown[]): unknown => ({ searchResult: { totalResultCount: items.length, items } });

  beforeEach(async () => {
    fake = await startAmazonFake();
  });
  afterEach(() => fake.close());

  it('takes its token from Cognito and names the version when its credentials are older', async () => {
    const marketplace = searchOf(fake, { version: '2.1', auth_url: `${fake.url}/oauth2/token` });
    expect((await marketplace.search(lamps, never)).products).toHaveLength(5);
    expect(fake.requests.at(-1)?.headers.authorization).toBe('Bearer cog, Version 2.1');
  });

  it('is unauthorized when the token endpoint answers 400', async () => {
    const search = searchOf(fake, { client_secret: 'wrong' }).search(lamps, never);
    await expect(search).rejects.toMatchObject({ fault: 'unauthorized', status: 400 });
  });

  it('asks for prices in cents', async () => {
    await searchOf(fake).search({ ...lamps, price: { min: 1.1, max: 19.99, currency: 'USD' } }, never);
    expect(lastBody()).toMatchObject({ minPrice: 110, maxPrice: 1999 });
  });

  it('does not pass on prices in another currency', async () => {
    await searchOf(fake).search({ ...lamps, price: { max: 20, currency: 'EUR' } }, never);
    expect(lastBody()['maxPrice']).toBeUndefined();
  });

  it('takes ten a page and no more pages than it may', async () => {
    const { products, total } = await searchOf(fake, { max_pages: 2 }).search({ ...lamps, limit: 40 }, never);
    expect(products).toHaveLength(20);
    expect(total).toBe(40);
  });

  it('asks for every resource it reads', async () => {
    const { products } = await searchOf(fake).search({ ...lamps, limit: 1 }, never);
    expect(products[0]).toMatchObject({
      rating: 4.5,
      review_count: 12,
      condition: 'new',
      availability: 'in_stock',
      gtin: '00036000291452',
      image_url: 'https://m.media-amazon.com/images/I/1.jpg',
      attributes: { brand: 'Lumen' },
    });
  });

  it('keeps the items that came along with errors', async () => {
    const body = page(amazonItem(SHELF[0]!)) as object;
    fake.answer = { body: { ...body, errors: [{ code: 'ItemNotAccessible', message: 'one is not' }] } };
    expect((await searchOf(fake).search(lamps, never)).products).toHaveLength(1);
  });

  it('finds nothing when it is told so with 404', async () => {
    fake.answer = { status: 404, body: { type: 'ResourceNotFoundException', message: 'No results found' } };
    expect(await searchOf(fake).search(lamps, never)).toMatchObject({ products: [], total: 0 });
  });

  it('is rejected when the address is wrong, which is a 404 as well', async () => {
    fake.answer = { status: 404, body: '<html></html>' };
    await expect(searchOf(fake).search(lamps, never)).rejects.toMatchObject({ fault: 'rejected' });
  });

  it('is rate limited when a success holds nothing but that error', async () => {
    fake.answer = { body: { errors: [{ code: 'TooManyRequests', message: 'slow down' }] } };
    await expect(searchOf(fake).search(lamps, never)).rejects.toMatchObject({ fault: 'rate_limited' });
  });

  it('is unauthorized for an associate who is not eligible', async () => {
    fake.answer = { status: 403, body: { type: 'AccessDeniedException', reason: 'AssociateNotEligible' } };
    await expect(searchOf(fake).search(lamps, never)).rejects.toMatchObject({
      fault: 'unauthorized',
      message: 'amazon answered 403 (AssociateNotEligible)',
    });
  });

  it('leaves out items without an offer, and never takes the price of a subscription', async () => {
    const money = (amount: number): unknown => ({ money: { amount, currency: 'USD' } });
    fake.answer = {
      body: page(
        { ...amazonItem(SHELF[0]!), offersV2: undefined },
        {
          ...amazonItem(SHELF[1]!),
          offersV2: { listings: [{ type: 'SUBSCRIBE_AND_SAVE', price: money(1) }, { price: money(2) }] },
        },
      ),
    };
    const { products, left_out } = await searchOf(fake).search(lamps, never);
    expect(products.map(({ price }) => price)).toEqual([2]);
    expect(left_out).toEqual({ no_price: 1 });
  });
});
