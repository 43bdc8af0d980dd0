import { at, list } from '../http/json-reader';
import { findOnShelf, SHELF, type ShelfItem } from '../testing/shelf';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';

export interface AmazonFake extends VendorFake {
  /** Replaces the answer to the next searches and look-ups. */
  answer?: VendorReply;
}

/** Amazon's two token endpoints and its catalog operations, as far as a search needs them. */
export async function startAmazonFake(): Promise<AmazonFake> {
  const fake = {} as AmazonFake;
  const server = await startVendorFake((request) => {
    if (request.url === '/auth/o2/token') return loginWithAmazon(request);
    if (request.url === '/oauth2/token') return cognito(request);
    if (!AUTHORIZATIONS.has(request.headers.authorization ?? '')) return UNAUTHORIZED;
    if (request.headers['x-marketplace'] !== 'www.amazon.com') return { status: 400, body: INVALID };
    if (fake.answer) return fake.answer;
    return request.url === '/catalog/v1/getItems' ? getItems(request) : searchItems(request);
  });
  return Object.assign(fake, server);
}

const AUTHORIZATIONS = new Set(['Bearer lwa', 'Bearer cog, Version 2.1']);
const UNAUTHORIZED = { status: 401, body: { type: 'UnauthorizedException', message: '', reason: 'TokenExpired' } };
const INVALID = { type: 'ValidationException', message: '', reason: 'FieldValidationFailed', fieldList: [] };

function loginWithAmazon({ headers, body }: VendorRequest): VendorReply {
  const expected = { grant_type: 'client_credentials', client_id: 'id', client_secret: 'secret' };
  const isAccepted =
    headers['content-type'] === 'application/json' &&
    body === JSON.stringify({ ...expected, scope: 'creatorsapi::default' });
  return isAccepted
    ? { body: { access_token: 'lwa', expires_in: 3600, token_type: 'bearer' } }
    : { status: 400, body: { error: 'invalid_client' } };
}

function cognito({ body }: VendorRequest): VendorReply {
  const form = 'grant_type=client_credentials&client_id=id&client_secret=secret&scope=creatorsapi%2Fdefault';
  return body === form
    ? { body: { access_token: 'cog', expires_in: 3600, token_type: 'Bearer' } }
    : { status: 400, body: { error: 'invalid_client' } };
}

function searchItems(request: VendorRequest): VendorReply {
  const { keywords, itemCount, itemPage, minPrice, maxPrice, sortBy, partnerTag } = JSON.parse(request.body);
  if (itemCount > 10 || itemPage > 10 || partnerTag !== 'tag-20') return { status: 400, body: INVALID };
  const { items, total } = findOnShelf({
    words: keywords.split(' '),
    min: minPrice && minPrice / 100,
    max: maxPrice && maxPrice / 100,
    sort: sortBy === 'Price:LowToHigh' ? 'cheapest' : undefined,
    from: (itemPage - 1) * itemCount,
    count: itemCount,
  });
  if (total === 0) return { body: { errors: [{ code: 'NoResults', message: 'No results found for your request.' }] } };
  const found = items.map((item) => onlyResources(amazonItem(item), JSON.parse(request.body).resources));
  return { body: { searchResult: { totalResultCount: total, searchURL: 'https://www.amazon.com/s', items: found } } };
}

function getItems(request: VendorRequest): VendorReply {
  const { itemIds, resources } = JSON.parse(request.body);
  const items = SHELF.map(amazonItem).filter(({ asin }) => itemIds.includes(asin));
  const errors = itemIds.length > items.length ? [{ code: 'ItemNotAccessible', message: 'not accessible' }] : undefined;
  if (items.length === 0) return { body: { errors } };
  return { body: { itemsResult: { items: items.map((item) => onlyResources(item, resources)) }, errors } };
}

export function amazonItem({ id, title, price }: ShelfItem): Record<string, unknown> & { asin: string } {
  return {
    asin: `B0000${id}X`,
    detailPageURL: `https://www.amazon.com/dp/B0000${id}X?tag=tag-20`,
    images: { primary: { large: { url: 'https://m.media-amazon.com/images/I/1.jpg', height: 500, width: 500 } } },
    itemInfo: {
      title: { displayValue: title, label: 'Title', locale: 'en_US' },
      byLineInfo: { brand: { displayValue: 'Lumen' } },
      externalIds: { upcs: { displayValues: ['012345678901', '036000291452'] } },
    },
    customerReviews: { count: 12, starRating: { value: 4.5 } },
    offersV2: {
      listings: [
        {
          price: { money: { amount: price, currency: 'USD', displayAmount: `$${price}` } },
          availability: { type: 'IN_STOCK', message: 'In Stock' },
          condition: { value: 'New' },
          isBuyBoxWinner: true,
        },
      ],
    },
  };
}

/** What was not asked for stays absent. */
function onlyResources(item: Record<string, unknown>, resources: string[]): unknown {
  const { asin, detailPageURL } = item;
  const itemInfo = pick(item['itemInfo'], 'itemInfo.', resources);
  const customerReviews = pick(item['customerReviews'], 'customerReviews.', resources);
  const listings = list(at(item, 'offersV2', 'listings')).map((offer) => pick(offer, 'offersV2.listings.', resources));
  const images = resources.includes('images.primary.large') ? item['images'] : undefined;
  return { asin, detailPageURL, itemInfo, customerReviews, images, offersV2: { listings } };
}

function pick(part: unknown, prefix: string, resources: string[]): unknown {
  return Object.fromEntries(Object.entries(part as object).filter(([key]) => resources.includes(prefix + key)));
}
