import { at, list, text } from '../http/json-reader';
import type { ShownListing } from '../posting/marketplace-posting.contract';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';

interface Batch {
  handle: string;
  method: string;
  data: unknown;
  /** Requests until it is done. */
  waits: number;
  error?: string;
}

interface Product {
  id: string;
  retailer_id: string;
  data: unknown;
}

export interface FacebookFake extends VendorFake {
  products: Map<string, Product>;
  batches: Batch[];
  shown(): ShownListing[];
  sell(listing_id: string): void;
}

/** Meta's catalog: a batch is done two requests after it was sent, in order, and what is wrong with it is said only then. */
export async function startFacebookFake(): Promise<FacebookFake> {
  const fake = { products: new Map(), batches: [] } as unknown as FacebookFake;
  const server = await startVendorFake((request) => {
    if (request.headers.authorization !== 'Bearer token') return graphError(401, 190, 'Error validating access token');
    const reply = answer(fake, request);
    work(fake);
    return reply;
  });
  return Object.assign(fake, server, {
    shown: () => [...fake.products.values()].filter(isShown).map(shownOf),
    sell: (listing_id: string) => {
      const product = [...fake.products.values()].find(({ id }) => id === listing_id)!;
      product.data = { ...(product.data as object), availability: 'out of stock' };
    },
  });
}

export function graphError(status: number, code: number, message: string): VendorReply {
  return { status, body: { error: { message, type: 'OAuthException', code, fbtrace_id: 'A1' } } };
}

function isShown({ data }: Product): boolean {
  return at(data, 'visibility') === 'published' && at(data, 'availability') === 'in stock';
}

function shownOf({ id, data }: Product): ShownListing {
  const [, price] = /^([\d.]+) USD$/.exec(text(at(data, 'price')) ?? '') ?? [];
  return {
    listing_id: id,
    title: String(at(data, 'title')),
    description: String(at(data, 'description')),
    price: Number(price),
    pictures: list(at(data, 'image')).length,
  };
}

function answer(fake: FacebookFake, request: VendorRequest): VendorReply {
  const path = request.url.split('?')[0];
  if (request.method === 'POST' && path === '/v25.0/42/items_batch') return submit(fake, JSON.parse(request.body));
  if (request.method === 'GET' && path === '/v25.0/42/check_batch_request_status')
    return check(fake, request.params.get('handle'));
  if (request.method === 'GET' && path === '/v25.0/42/products') return find(fake, request);
  return graphError(400, 100, 'Unsupported request');
}

function submit(fake: FacebookFake, body: unknown): VendorReply {
  const [row] = list(at(body, 'requests'));
  const retailer_id = text(at(row, 'data', 'id'));
  if (at(body, 'item_type') !== 'PRODUCT_ITEM' || at(body, 'allow_upsert') !== true || !retailer_id)
    return graphError(400, 100, '(#100) Invalid parameter');
  const handle = `handle-${fake.batches.length + 1}`;
  fake.batches.push({ handle, method: String(at(row, 'method')), data: at(row, 'data'), waits: 3 });
  return { body: { handles: [handle], validation_status: [] } };
}

function check(fake: FacebookFake, handle: string | null): VendorReply {
  const batch = fake.batches.find((submitted) => submitted.handle === handle);
  if (!batch) return graphError(400, 100, '(#100) Unknown handle');
  const errors = batch.error === undefined ? [] : [{ line: 1, id: at(batch.data, 'id'), message: batch.error }];
  const status = batch.waits > 0 ? 'started' : 'finished';
  return {
    body: { data: [{ handle, status, errors_total_count: errors.length, errors, ids_of_invalid_requests: [] }] },
  };
}

function find(fake: FacebookFake, { params }: VendorRequest): VendorReply {
  const sku = text(at(JSON.parse(params.get('filter') ?? '{}'), 'retailer_id', 'eq')) ?? '';
  const product = fake.products.get(sku);
  if (!product) return { body: { data: [] } };
  const { id, retailer_id, data } = product;
  const [visibility, availability] = [at(data, 'visibility'), at(data, 'availability')];
  return { body: { data: [{ id, retailer_id, visibility, availability }] } };
}

function work(fake: FacebookFake): void {
  for (const batch of fake.batches.filter(({ waits }) => waits > 0)) {
    batch.waits -= 1;
    if (batch.waits === 0) batch.error = carryOut(fake, batch);
  }
}

function carryOut(fake: FacebookFake, { method, data }: Batch): string | undefined {
  const retailer_id = String(at(data, 'id'));
  if (method === 'DELETE') return fake.products.delete(retailer_id) ? undefined : 'Product not found';
  if (list(at(data, 'image')).length === 0) return 'A required field is missing: image_link.';
  if (!/^https:/.test(String(at(data, 'link')))) return 'A required field is missing: link.';
  if (!CONDITIONS.has(String(at(data, 'condition')))) return 'Invalid condition.';
  const id = fake.products.get(retailer_id)?.id ?? `77${fake.batches.length}00${fake.requests.length}`;
  fake.products.set(retailer_id, { id, retailer_id, data });
  return undefined;
}

const CONDITIONS = new Set('new refurbished used used_like_new used_good used_fair cpo open_box_new'.split(' '));
