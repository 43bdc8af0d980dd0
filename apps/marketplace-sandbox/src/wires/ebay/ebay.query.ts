import type { Request } from 'express';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { param } from '../wire';
import { browseError, type EbayError } from './ebay.errors';

export interface EbayWindow {
  limit: number;
  offset: number;
}

const INTEGER = /^-?\d+$/;
const MAX_LISTINGS = 10_000;

/** `limit` and `offset`, or why they are refused. */
export function readWindow(request: Request): EbayWindow | EbayError {
  const [limit, offset] = [param(request, 'limit') ?? '50', param(request, 'offset') ?? '0'];
  if (!INTEGER.test(limit)) return browseError(12007, "The 'limit' value must be an integer value.");
  if (!INTEGER.test(offset)) return browseError(12005, "The 'offset' value must be an integer.");
  const window = { limit: Number(limit), offset: Number(offset) };
  if (window.limit < 1 || window.limit > 200)
    return browseError(12006, "The 'limit' value should be between 1 and 200 (inclusive).");
  if (window.offset < 0) return browseError(12004, "The 'offset' value cannot be negative.");
  if (window.offset >= MAX_LISTINGS) return browseError(12029, TOO_FAR);
  if (window.offset % window.limit !== 0)
    return browseError(12515, "The 'offset' value must be either zero or a multiple of the 'limit' value.");
  return window;
}

const TOO_FAR =
  'The maximum number of listings that can be retrieved is 10,000, so your offset value must be less than 10,000. If 10,000 or more listings are matching your search criteria, consider narrowing the scope of your search.';

/** Orders as `sort` wants; an unknown one is warned about and ignored. */
export function sortOffers(request: Request, offers: SandboxOffer[]): EbayError[] {
  const sort = param(request, 'sort');
  if (sort === undefined) return [];
  const order = ORDERS[sort];
  if (!order) return [INVALID_SORT];
  offers.sort(order(costFor(request)));
  return [];
}

type Cost = (offer: SandboxOffer) => number;

const ORDERS: Record<string, (cost: Cost) => (one: SandboxOffer, other: SandboxOffer) => number> = {
  price: (cost) => (one, other) => cost(one) - cost(other),
  '-price': (cost) => (one, other) => cost(other) - cost(one),
  newlyListed: () => (one, other) => other.native_id.localeCompare(one.native_id),
  endingSoonest: () => () => 0,
  distance: () => () => 0,
};

/** eBay sorts by what an item costs with its shipping, which it can tell only when told where the buyer is. */
function costFor(request: Request): Cost {
  const isAddressKnown = /contextualLocation=/.test(request.get('x-ebay-c-enduserctx') ?? '');
  return ({ price, shipping_cost = 0 }) => price + (isAddressKnown ? shipping_cost : 0);
}

const INVALID_SORT = browseError(
  12008,
  "The 'sort' value is invalid. For the valid values, refer to the API call documentation.",
);

const MAX_WORDS = 100;

/** The searches that `q` asks for: one for all its words, or one each for `(this, that)`. */
export function readKeywords(q: string): string[] {
  const text = q.slice(0, MAX_WORDS).trim();
  const list = /^\((.*)\)$/.exec(text)?.[1];
  return (list?.split(',') ?? [text]).map((words) => words.trim()).filter((words) => words !== '');
}
