import { decodeHTML } from 'entities/decode';
import type { ShownListing } from '../posting/marketplace-posting.contract';
import { at, list, number, text } from '../http/json-reader';
import { startVendorFake, type VendorFake, type VendorReply, type VendorRequest } from '../testing/vendor-fake';
import { ebayError } from './ebay.fake';
import type { EbayPostingConfig } from './ebay.posting.config';

interface Offer {
  offerId: string;
  terms: unknown;
  status: 'PUBLISHED' | 'UNPUBLISHED';
  listing?: { listingId: string; listingStatus: string; soldQuantity: number };
}

export interface EbayPostingFake extends VendorFake {
  /** What it accepts. */
  config: EbayPostingConfig;
  /** The tokens accepted now. */
  valid: Set<string>;
  items: Map<string, unknown>;
  offers: Map<string, Offer>;
  /** The names of the aspects that a category requires, and what is suggested for them. */
  required: Map<string, Record<string, string[]>>;
  shown(): ShownListing[];
  sell(listing_id: string): void;
}

/** eBay's user tokens and Sell Inventory API: what is missing is refused when it is published, not before. */
export async function startEbayPostingFake(): Promise<EbayPostingFake> {
  const fake = {
    valid: new Set(),
    items: new Map(),
    offers: new Map(),
    required: new Map(),
  } as unknown as EbayPostingFake;
  const server = await startVendorFake((request) => {
    if (request.url === '/identity/v1/oauth2/token') return mint(fake, request);
    if (!fake.valid.has(request.headers.authorization?.replace('Bearer ', '') ?? ''))
      return ebayError(401, 1001, 'OAuth', 'Invalid access token');
    return answer(fake, request);
  });
  return Object.assign(fake, server, {
    config: configOf(server.url),
    shown: () => [...fake.offers.values()].filter(isShown).map((offer) => shownOf(fake, offer)),
    sell: (listing_id: string) => {
      const offer = [...fake.offers.values()].find(({ listing }) => listing?.listingId === listing_id);
      offer!.status = 'UNPUBLISHED';
      offer!.terms = { ...(offer!.terms as object), availableQuantity: 0 };
      offer!.listing = { listingId: listing_id, listingStatus: 'ENDED', soldQuantity: 1 };
    },
  });
}

function configOf(url: string): EbayPostingConfig {
  return {
    base_url: url,
    auth_url: `${url}/identity/v1/oauth2/token`,
    client_id: 'id',
    client_secret: 'secret',
    refresh_token: 'refresh',
    policies: { fulfillment: '1', payment: '2', return: '3' },
    location: { key: 'wh1', address: { postal_code: '94103', country: 'US' } },
    listing_url: 'https://www.ebay.com/itm/{id}',
  };
}

function isShown({ status }: Offer): boolean {
  return status === 'PUBLISHED';
}

function shownOf(fake: EbayPostingFake, { terms, listing }: Offer): ShownListing {
  const item = fake.items.get(text(at(terms, 'sku'))!);
  const html = text(at(terms, 'listingDescription')) ?? '';
  return {
    listing_id: listing!.listingId,
    title: text(at(item, 'product', 'title')) ?? '',
    description: decodeHTML(html.replaceAll('<br>', '\n').replace(/<[^>]*>/g, '')),
    price: number(at(terms, 'pricingSummary', 'price', 'value')) ?? NaN,
    pictures: list(at(item, 'product', 'imageUrls')).length,
  };
}

function mint(fake: EbayPostingFake, { headers, body }: VendorRequest): VendorReply {
  const form = new URLSearchParams(body);
  if (form.get('grant_type') === 'client_credentials') return mintForClient(fake);
  const isClient = headers.authorization === `Basic ${Buffer.from('id:secret').toString('base64')}`;
  if (!isClient || form.get('grant_type') !== 'refresh_token' || form.get('refresh_token') !== 'refresh')
    return {
      status: 400,
      body: { error: 'invalid_grant', error_description: 'the provided refresh token is invalid' },
    };
  if (form.get('scope') !== 'https://api.ebay.com/oauth/api_scope/sell.inventory')
    return { status: 400, body: { error: 'invalid_scope' } };
  const access_token = `v^1.1#user${fake.valid.size}${fake.requests.length}`;
  fake.valid.add(access_token);
  return { body: { access_token, expires_in: 7200, token_type: 'User Access Token' } };
}

function mintForClient(fake: EbayPostingFake): VendorReply {
  const access_token = `v^1.1#app${fake.requests.length}`;
  fake.valid.add(access_token);
  return { body: { access_token, expires_in: 7200, token_type: 'Application Access Token' } };
}

function taxonomy(fake: EbayPostingFake, { url, params }: VendorRequest): VendorReply {
  if (url.startsWith('/commerce/taxonomy/v1/get_default_category_tree_id'))
    return { body: { categoryTreeId: '0', categoryTreeVersion: '130' } };
  const required = fake.required.get(params.get('category_id') ?? '') ?? {};
  const aspectOf = ([name, values]: [string, string[]], aspectRequired: boolean) => ({
    localizedAspectName: name,
    aspectConstraint: { aspectRequired, aspectMode: 'FREE_TEXT', itemToAspectCardinality: 'SINGLE' },
    ...(values.length > 0 && { aspectValues: values.map((localizedValue) => ({ localizedValue })) }),
  });
  const aspects = Object.entries(required).map((aspect) => aspectOf(aspect, true));
  return { body: { aspects: [...aspects, aspectOf(['Theme', ['Retro']], false)] } };
}

function answer(fake: EbayPostingFake, request: VendorRequest): VendorReply {
  if (request.url.startsWith('/commerce/taxonomy/v1/')) return taxonomy(fake, request);
  const [, kind, id, action] = /^\/sell\/inventory\/v1\/(\w+)(?:\/([^/?]+))?(?:\/(\w+))?/.exec(request.url) ?? [];
  const call = `${request.method} ${kind}${id ? '/:id' : ''}${action ? `/${action}` : ''}`;
  const route = ROUTES[call];
  if (!route) return ebayError(404, 2002, 'ACCESS', 'Resource not found');
  if (WRITES.test(call) && request.headers['content-language'] !== 'en-US')
    return ebayError(400, 25709, 'API_INVENTORY', 'Invalid value for header Content-Language.');
  return route(fake, decodeURIComponent(id ?? ''), request);
}

const WRITES = /^(?:PUT|POST) (?:inventory_item|offer)(?:\/:id)?$/;
const CREATED_LOCATIONS = new WeakMap<EbayPostingFake, Set<string>>();
const NO_OFFER = ebayError(404, 25713, 'API_INVENTORY', 'This Offer is not available.');

type Route = (fake: EbayPostingFake, id: string, request: VendorRequest) => VendorReply;

const ROUTES: Record<string, Route> = {
  'POST location/:id': (fake, id) => {
    const known = CREATED_LOCATIONS.get(fake) ?? new Set();
    CREATED_LOCATIONS.set(fake, known);
    if (known.has(id)) return ebayError(409, 25803, 'API_INVENTORY', 'merchantLocationKey already exists.');
    known.add(id);
    return { status: 204, body: undefined };
  },
  'PUT inventory_item/:id': (fake, sku, { body }) => {
    const item: unknown = JSON.parse(body);
    if (!CONDITIONS.has(text(at(item, 'condition')) ?? ''))
      return ebayError(400, 2004, 'ACCESS', 'Could not serialize field [condition]');
    if ((text(at(item, 'product', 'title')) ?? '').length > 80)
      return ebayError(400, 25702, 'API_INVENTORY', 'Invalid title');
    const isNew = !fake.items.has(sku);
    fake.items.set(sku, item);
    return { status: isNew ? 201 : 204, body: isNew ? {} : undefined };
  },
  'DELETE inventory_item/:id': (fake, sku) => {
    if (!fake.items.delete(sku)) return ebayError(404, 25710, 'API_INVENTORY', 'We did not find the entity.');
    return { status: 204, body: undefined };
  },
  'GET offer': (fake, _, { params }) => {
    const offers = [...fake.offers.values()].filter(({ terms }) => at(terms, 'sku') === params.get('sku'));
    if (params.get('marketplace_id') !== 'EBAY_US' || offers.length === 0) return NO_OFFER;
    return {
      body: {
        total: offers.length,
        size: offers.length,
        offers: offers.map(({ offerId, terms, status, listing }) => ({
          ...(terms as object),
          offerId,
          status,
          ...(listing && { listing }),
        })),
      },
    };
  },
  'POST offer': (fake, _, { body }) => {
    const terms: unknown = JSON.parse(body);
    const sku = text(at(terms, 'sku')) ?? '';
    if (!fake.items.has(sku)) return ebayError(400, 25702, 'API_INVENTORY', `${sku} could not be found.`);
    const existing = [...fake.offers.values()].find((offer) => at(offer.terms, 'sku') === sku);
    if (existing) return duplicate(existing.offerId);
    const offerId = String(8000 + fake.requests.length);
    fake.offers.set(offerId, { offerId, terms, status: 'UNPUBLISHED' });
    return { status: 201, body: { offerId } };
  },
  'PUT offer/:id': (fake, id, { body }) => {
    const offer = fake.offers.get(id);
    if (!offer) return NO_OFFER;
    offer.terms = JSON.parse(body);
    return { body: { offerId: id } };
  },
  'DELETE offer/:id': (fake, id) => (fake.offers.delete(id) ? { status: 204, body: undefined } : NO_OFFER),
  'POST offer/:id/publish': (fake, id) => {
    const offer = fake.offers.get(id);
    if (!offer) return NO_OFFER;
    const missing = missingIn(fake, offer);
    if (missing) return ebayError(400, missing, 'API_INVENTORY', 'A user error has occurred.');
    const lacking = lackingIn(fake, offer);
    if (lacking)
      return ebayError(
        400,
        25002,
        'API_INVENTORY',
        `A user error has occurred. The item specific ${lacking} is missing.`,
      );
    offer.listing ??= { listingId: String(110_000 + fake.requests.length), listingStatus: 'ACTIVE', soldQuantity: 0 };
    offer.status = 'PUBLISHED';
    return { body: { listingId: offer.listing.listingId } };
  },
  'POST offer/:id/withdraw': (fake, id) => {
    const offer = fake.offers.get(id);
    if (!offer?.listing || offer.status !== 'PUBLISHED') return NO_OFFER;
    const { listingId } = offer.listing;
    Object.assign(offer, { status: 'UNPUBLISHED', listing: undefined });
    return { body: { listingId } };
  },
};

const CONDITIONS = new Set(
  'NEW LIKE_NEW NEW_OTHER NEW_WITH_DEFECTS SELLER_REFURBISHED USED_EXCELLENT USED_VERY_GOOD USED_GOOD USED_ACCEPTABLE FOR_PARTS_OR_NOT_WORKING'.split(
    ' ',
  ),
);

function duplicate(offerId: string): VendorReply {
  const { status, body } = ebayError(
    400,
    25002,
    'API_INVENTORY',
    'A user error has occurred. Offer entity already exists.',
  );
  const [error] = list(at(body, 'errors'));
  return { status, body: { errors: [{ ...(error as object), parameters: [{ name: 'offerId', value: offerId }] }] } };
}

function lackingIn(fake: EbayPostingFake, { terms }: Offer): string | undefined {
  const item = fake.items.get(text(at(terms, 'sku')) ?? '');
  const required = Object.keys(fake.required.get(text(at(terms, 'categoryId')) ?? '') ?? {});
  return required.find((name) => list(at(item, 'product', 'aspects', name)).length === 0);
}

function missingIn(fake: EbayPostingFake, { terms }: Offer): number | undefined {
  const item = fake.items.get(text(at(terms, 'sku')) ?? '');
  const urls = list(at(item, 'product', 'imageUrls'));
  const policies = ['fulfillmentPolicyId', 'paymentPolicyId', 'returnPolicyId'];
  if (!(number(at(terms, 'pricingSummary', 'price', 'value'))! >= 0.99)) return 25003;
  if (at(terms, 'listingDuration') !== 'GTC' || !text(at(terms, 'categoryId'))) return 25005;
  if (!text(at(terms, 'listingDescription'))) return 25029;
  if (policies.some((policy) => !text(at(terms, 'listingPolicies', policy)))) return 25007;
  if (!CREATED_LOCATIONS.get(fake)?.has(text(at(terms, 'merchantLocationKey')) ?? '')) return 25012;
  if (urls.length === 0 || urls.some((url) => !String(url).startsWith('https:'))) return 25015;
  return undefined;
}
