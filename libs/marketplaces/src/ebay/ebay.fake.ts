import { findOnShelf, SHELF, type ShelfItem } from '../testing/shelf';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';

export interface EbayFake extends VendorFake {
  /** Every token given out so far. */
  tokens: string[];
  /** The tokens accepted now: drop one to let it die before its time. */
  valid: Set<string>;
  /** Replaces the answer to the next searches and look-ups. */
  answer?: VendorReply;
  /** Seconds that new tokens live. */
  expires_in: number;
}

/** eBay's token endpoint and Browse API, as far as a search needs them. */
export async function startEbayFake(): Promise<EbayFake> {
  const fake = { tokens: [] as string[], valid: new Set<string>(), expires_in: 7200 } as EbayFake;
  const server = await startVendorFake((request) => {
    if (request.url === '/identity/v1/oauth2/token') return mint(fake, request);
    if (!fake.valid.has(request.headers.authorization?.replace('Bearer ', '') ?? '')) return INVALID_TOKEN;
    if (fake.answer) return fake.answer;
    return request.url.startsWith('/buy/browse/v1/item/') ? lookUp(request) : search(request);
  });
  return Object.assign(fake, server);
}

function mint(fake: EbayFake, { headers, body }: VendorRequest): VendorReply {
  const expected = `Basic ${Buffer.from('id:secret').toString('base64')}`;
  const scope = encodeURIComponent('https://api.ebay.com/oauth/api_scope');
  if (headers.authorization !== expected || body !== `grant_type=client_credentials&scope=${scope}`)
    return { status: 401, body: { error: 'invalid_client', error_description: 'client authentication failed' } };
  const access_token = `v^1.1#${fake.tokens.length}`;
  fake.tokens.push(access_token);
  fake.valid.add(access_token);
  return { body: { access_token, expires_in: fake.expires_in, token_type: 'Application Access Token' } };
}

const INVALID_TOKEN = ebayError(401, 1001, 'OAuth', 'Invalid access token');

export function ebayError(status: number, errorId: number, domain: string, message: string): VendorReply {
  return { status, body: { errors: [{ errorId, domain, category: 'REQUEST', message }] } };
}

function search({ params, headers }: VendorRequest): VendorReply {
  if (headers['x-ebay-c-marketplace-id'] !== 'EBAY_US') return ebayError(409, 12013, 'API_BROWSE', 'marketplace');
  const [limit, offset] = [Number(params.get('limit')), Number(params.get('offset'))];
  if (offset % limit !== 0) return ebayError(400, 12515, 'API_BROWSE', 'The offset must be a multiple of limit');
  const [, min, max] = /price:\[([\d.]*?)(?:\.\.([\d.]+))?\],priceCurrency:USD/.exec(params.get('filter') ?? '') ?? [];
  const { items, total } = findOnShelf({
    words: (params.get('q') ?? '').split(' '),
    min: min ? Number(min) : undefined,
    max: max ? Number(max) : undefined,
    sort: params.get('sort') === 'price' ? 'cheapest' : undefined,
    from: offset,
    count: limit,
  });
  const hits = total > 0 && { itemSummaries: items.map(ebayItem) };
  return { body: { href: 'https://api.ebay.com/', total, limit, offset, ...hits } };
}

function lookUp({ url }: VendorRequest): VendorReply {
  const id = decodeURIComponent(url.split('/').at(-1) ?? '');
  const item = SHELF.find((shelved) => ebayItem(shelved).itemId === id);
  return item
    ? { body: { ...ebayItem(item), brand: 'Lumen', mpn: 'LM-1', gtin: '036000291452' } }
    : ebayError(404, 11001, 'API_BROWSE', 'The specified item Id was not found.');
}

export function ebayItem({ id, title, price }: ShelfItem): Record<string, unknown> & { itemId: string } {
  return {
    itemId: `v1|${id}|0`,
    title,
    price: { value: price.toFixed(2), currency: 'USD' },
    condition: 'New',
    conditionId: '1000',
    image: { imageUrl: `https://i.ebayimg.com/images/${id}.jpg` },
    itemWebUrl: `https://www.ebay.com/itm/${id}`,
    seller: { username: 'lamp_shop', feedbackPercentage: '99.8', feedbackScore: 1234 },
    buyingOptions: ['FIXED_PRICE'],
    shippingOptions: [{ shippingCostType: 'FIXED', shippingCost: { value: '4.50', currency: 'USD' } }],
  };
}
