import { findOnShelf, SHELF, type ShelfItem } from '../testing/shelf';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';

export interface BestBuyFake extends VendorFake {
  /** Replaces the answer to the next searches and look-ups. */
  answer?: VendorReply;
}

/** Best Buy's Products API, which speaks XML unless told otherwise and understands nothing but its grammar. */
export async function startBestBuyFake(): Promise<BestBuyFake> {
  const fake = {} as BestBuyFake;
  const server = await startVendorFake((request) => {
    if (request.params.get('apiKey') !== 'key') return bestBuyRefusal('The provided API key is invalid');
    if (fake.answer) return fake.answer;
    const path = decodeURIComponent(request.url.split('?')[0] ?? '');
    return path.endsWith('.json') ? lookUp(path, request) : search(path, request);
  });
  return Object.assign(fake, server);
}

export function bestBuyRefusal(errorMessage: string): VendorReply {
  return { status: 403, body: { errorCode: '403', errorMessage, help: 'https://developer.bestbuy.com' } };
}

function search(path: string, { params }: VendorRequest): VendorReply {
  const terms = /^\/v1\/products\((.*)\)$/.exec(path)?.[1]?.split('&') ?? [];
  const read = terms.map((term) => /^(search|salePrice|condition)(=|<=|>=)([^=<>()|&*"]+)$/.exec(term));
  if (read.some((term) => !term)) return badQuery(path);
  if (params.get('format') !== 'json') return { body: '<?xml version="1.0"?><products/>' };
  const value = (name: string, operator: string): string[] =>
    read.filter((term) => term?.[1] === name && term[2] === operator).map((term) => term?.[3] ?? '');
  const [pageSize, page] = [Number(params.get('pageSize')), Number(params.get('page'))];
  const { items, total } = findOnShelf({
    words: value('search', '='),
    min: value('salePrice', '>=').map(Number)[0],
    max: value('salePrice', '<=').map(Number)[0],
    sort: params.get('sort') === 'salePrice.asc' ? 'cheapest' : undefined,
    from: (page - 1) * pageSize,
    count: pageSize,
  });
  const shown = items.map((item) => only(bestBuyItem(item), params));
  return { body: { from: 1, to: items.length, total, currentPage: page, partial: false, products: shown } };
}

function badQuery(path: string): VendorReply {
  const message = `Couldn't understand '${path}'`;
  return { status: 400, body: { error: { code: 400, status: '400 Bad Request', message, examples: [] } } };
}

function lookUp(path: string, { params }: VendorRequest): VendorReply {
  const item = SHELF.find(({ id }) => path === `/v1/products/${id}.json`);
  return item ? { body: only(bestBuyItem(item), params) } : { status: 404, body: { error: { code: 404 } } };
}

export function bestBuyItem({ id, title, price }: ShelfItem): Record<string, unknown> {
  return {
    sku: id,
    name: title,
    regularPrice: price + 10,
    salePrice: price,
    onSale: true,
    url: `https://api.bestbuy.com/click/-/${id}/pdp`,
    image: `https://pisces.bbystatic.com/${id}.jpg`,
    manufacturer: 'Lumen',
    modelNumber: 'LM-1',
    upc: '036000291452',
    onlineAvailability: true,
    customerReviewAverage: 4.6,
    customerReviewCount: 10,
    condition: 'New',
    freeShipping: true,
    categoryPath: [{ id: 'abcat0100000', name: 'Lamps' }],
  };
}

function only(item: Record<string, unknown>, params: URLSearchParams): Record<string, unknown> {
  const show = params.get('show')?.split(',') ?? [];
  return Object.fromEntries(Object.entries(item).filter(([key]) => show.includes(key)));
}
