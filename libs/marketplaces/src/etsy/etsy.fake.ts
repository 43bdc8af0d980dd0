import { at, number, text } from '../http/json-reader';
import type { ShownListing } from '../posting/marketplace-posting.contract';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';

interface Listing {
  listing_id: number;
  state: string;
  title: string;
  description: string;
  tags: string[];
  skus: string[];
  price: number;
  images: number[];
}

export interface EtsyFake extends VendorFake {
  valid: Set<string>;
  /** The refresh tokens accepted now, oldest first; one is spent once what came for it is used. */
  refresh_tokens: string[];
  listings: Map<number, Listing>;
  shown(): ShownListing[];
  sell(listing_id: string): void;
}

/** Etsy's tokens and one shop: a create that is repeated makes a second draft, and none goes public without a picture. */
export async function startEtsyFake(): Promise<EtsyFake> {
  const fake = { valid: new Set(), refresh_tokens: ['refresh'], listings: new Map() } as unknown as EtsyFake;
  const server = await startVendorFake((request) => {
    if (request.url === '/v3/public/oauth/token') return mint(fake, request);
    if (request.headers['x-api-key'] !== 'keystring:shared') return error(403, 'Invalid API key');
    if (!fake.valid.has(request.headers.authorization ?? '')) return error(401, 'invalid_token');
    return answer(fake, request);
  });
  return Object.assign(fake, server, {
    shown: () => [...fake.listings.values()].filter(({ state }) => state === 'active').map(shownOf),
    sell: (listing_id: string) => (fake.listings.get(Number(listing_id))!.state = 'sold_out'),
  });
}

function shownOf({ listing_id, title, description, price, images }: Listing): ShownListing {
  return { listing_id: String(listing_id), title, description, price, pictures: images.length };
}

function mint(fake: EtsyFake, { body }: VendorRequest): VendorReply {
  const form = new URLSearchParams(body);
  const used =
    form.get('client_id') === 'keystring' ? fake.refresh_tokens.indexOf(form.get('refresh_token') ?? '') : -1;
  if (form.get('grant_type') !== 'refresh_token' || used < 0)
    return { status: 400, body: { error: 'invalid_grant', error_description: 'refresh_token is invalid' } };
  const access_token = `12345.${fake.requests.length}`;
  fake.valid.add(`Bearer ${access_token}`);
  const refresh_token = `refresh-${fake.requests.length}`;
  fake.refresh_tokens.splice(0, Infinity, fake.refresh_tokens[used]!, refresh_token);
  return { body: { access_token, token_type: 'Bearer', expires_in: 3600, refresh_token } };
}

function answer(fake: EtsyFake, request: VendorRequest): VendorReply {
  const path = (request.url.split('?')[0] ?? '').replace('/v3/application', '').replace('/shops/123456', '');
  const [, id, part] = /^\/listings(?:\/(\d+))?(?:\/(\w+))?$/.exec(path) ?? [];
  if (id === undefined) return request.method === 'POST' ? create(fake, request) : find(fake, request);
  const listing = fake.listings.get(Number(id));
  if (!listing) return error(404, 'Resource not found');
  if (part === 'images') return images(listing, request);
  if (part === 'inventory') return inventory(listing, request);
  if (request.method === 'PATCH') return patch(listing, request);
  if (request.method === 'DELETE') return remove(fake, Number(id));
  return { body: wire(listing) };
}

function create(fake: EtsyFake, { headers, body }: VendorRequest): VendorReply {
  const form = new URLSearchParams(body);
  if (headers['content-type'] !== 'application/x-www-form-urlencoded') return error(400, 'Expected a form');
  const missing = REQUIRED.find((field) => !form.get(field));
  if (missing !== undefined) return error(400, `Missing required parameter: ${missing}`);
  if (!(Number(form.get('price')) >= 0.2)) return error(400, 'price must be at least 0.2');
  const listing_id = 900 + fake.listings.size;
  const listing = {
    listing_id,
    state: 'draft',
    title: '',
    description: '',
    tags: [],
    skus: [],
    price: Number(form.get('price')),
    images: [],
  };
  fake.listings.set(listing_id, listing);
  write(listing, form);
  return { status: 201, body: wire(listing) };
}

const REQUIRED =
  'quantity title description price who_made when_made taxonomy_id shipping_profile_id readiness_state_id'.split(' ');

function write(listing: Listing, form: URLSearchParams): void {
  listing.title = form.get('title') ?? listing.title;
  listing.description = form.get('description') ?? listing.description;
  listing.tags = form.get('tags')?.split(',') ?? listing.tags;
}

function find(fake: EtsyFake, { params }: VendorRequest): VendorReply {
  const all = [...fake.listings.values()].filter(({ state }) => state === params.get('state'));
  const [limit, offset] = [Number(params.get('limit')), Number(params.get('offset'))];
  if (!(limit <= 100)) return error(400, 'limit must be at most 100');
  return { body: { count: all.length, results: all.slice(offset, offset + limit).map(wire) } };
}

function images({ images }: Listing, { method, headers, body, bytes }: VendorRequest): VendorReply {
  if (method === 'GET') return { body: { count: images.length, results: images.map((rank) => ({ rank })) } };
  const isFile =
    headers['content-type']?.startsWith('multipart/form-data; boundary=') &&
    bytes.includes(Buffer.from('ffd8ff', 'hex'));
  const [, rank] = /name="rank"\r\n\r\n(\d+)\r\n/.exec(body) ?? [];
  if (!isFile || !body.includes('name="image"; filename=')) return error(400, 'No image was uploaded');
  images.push(Number(rank));
  return { status: 201, body: { listing_image_id: images.length, rank: Number(rank) } };
}

function inventory(listing: Listing, { body }: VendorRequest): VendorReply {
  const price = number(at(JSON.parse(body), 'products', 0, 'offerings', 0, 'price'));
  if (price === undefined) return error(400, 'Array contains invalid keys');
  listing.price = price;
  listing.skus = [text(at(JSON.parse(body), 'products', 0, 'sku')) ?? ''];
  return { body: {} };
}

function patch(listing: Listing, { body }: VendorRequest): VendorReply {
  const form = new URLSearchParams(body);
  if (form.has('price')) return error(400, 'price is no parameter of updateListing');
  const state = form.get('state');
  if (state === 'active' && listing.images.length === 0) return error(400, 'The listing needs an image to be active');
  write(listing, form);
  listing.state = state ?? listing.state;
  return { body: wire(listing) };
}

function remove(fake: EtsyFake, id: number): VendorReply {
  fake.listings.delete(id);
  return { status: 204, body: undefined };
}

function wire({ listing_id, state, title, description, tags, skus, price }: Listing): object {
  const url = `https://www.etsy.com/listing/${listing_id}`;
  return {
    listing_id,
    state,
    title,
    description,
    tags,
    skus,
    url,
    price: { amount: price * 100, divisor: 100, currency_code: 'USD' },
  };
}

function error(status: number, words: string): VendorReply {
  return { status, body: { error: words } };
}
