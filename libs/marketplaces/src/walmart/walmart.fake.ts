import { generateKeyPairSync, verify } from 'node:crypto';
import { findOnShelf, SHELF, type ShelfItem } from '../testing/shelf';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';

const KEYS = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const WALMART_PRIVATE_KEY = KEYS.privateKey;
const MAX_AGE_MS = 180_000;
const PATH = '/api-proxy/service/affil/product/v2';

export interface WalmartFake extends VendorFake {
  /** Milliseconds since the epoch, by Walmart's clock. */
  now: number;
  /** Replaces the answer to the next searches and look-ups. */
  answer?: VendorReply;
}

/** Walmart's affiliate API, which believes only fresh signatures. */
export async function startWalmartFake(): Promise<WalmartFake> {
  const fake = { now: 1_700_000_000_000 } as WalmartFake;
  const server = await startVendorFake((request) => {
    if (!isSigned(request, fake.now)) return walmartError(401, 401, 'Signature verification failed');
    if (fake.answer) return fake.answer;
    return request.url.startsWith(`${PATH}/items?`) ? lookUp(request) : search(request);
  });
  return Object.assign(fake, server);
}

function isSigned({ headers }: VendorRequest, now: number): boolean {
  const id = headers['wm_consumer.id'];
  const timestamp = headers['wm_consumer.intimestamp'];
  const version = headers['wm_sec.key_version'];
  const signature = Buffer.from(String(headers['wm_sec.auth_signature']), 'base64');
  const isFresh = Math.abs(now - Number(timestamp)) < MAX_AGE_MS;
  const signed = Buffer.from(`${id}\n${timestamp}\n${version}\n`);
  return isFresh && id === 'consumer' && verify('RSA-SHA256', signed, KEYS.publicKey, signature);
}

export function walmartError(status: number, code: number, message: string): VendorReply {
  return { status, body: { errors: [{ code, message }] } };
}

function search({ params }: VendorRequest): VendorReply {
  const [start, numItems] = [Number(params.get('start')), Number(params.get('numItems'))];
  if (numItems > 25 || start < 1) return walmartError(400, 4003, 'Invalid numItems');
  const [, min, max] = /^price:\[([\d.]+) TO ([\d.]+)\]$/.exec(params.get('facet.range') ?? '') ?? [];
  const { items, total } = findOnShelf({
    words: (params.get('query') ?? '').split(' '),
    min: min ? Number(min) : undefined,
    max: max ? Number(max) : undefined,
    sort: params.get('sort') === 'price' && params.get('order') === 'ascending' ? 'cheapest' : undefined,
    from: start - 1,
    count: numItems,
  });
  const page = { query: params.get('query'), sort: 'relevance', totalResults: total, start, numItems: items.length };
  return { body: total > 0 ? { ...page, items: items.map(walmartItem) } : page };
}

function lookUp({ params }: VendorRequest): VendorReply {
  const item = SHELF.find(({ id }) => String(id) === params.get('ids'));
  return item ? { body: { items: [walmartItem(item)] } } : walmartError(400, 4002, 'Invalid itemId');
}

export function walmartItem({ id, title, price }: ShelfItem): Record<string, unknown> {
  return {
    itemId: id,
    name: title,
    salePrice: price,
    upc: '036000291452',
    categoryPath: 'Home/Lighting/Desk Lamps',
    brandName: 'Lumen',
    shortDescription: '&lt;p&gt;Bright &amp;amp; warm&lt;/p&gt;',
    largeImage: `https://i5.walmartimages.com/${id}.jpeg`,
    productTrackingUrl: `https://goto.walmart.com/c/|PUBID|/9383?u=${id}`,
    standardShipRate: 0,
    marketplace: false,
    customerRating: '4.5',
    numReviews: 12,
    availableOnline: true,
    stock: 'Available',
  };
}
