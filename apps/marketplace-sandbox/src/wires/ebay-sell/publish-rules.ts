import { at, list, number, text } from '@talknshop/marketplaces';
import type { EbayError } from '../ebay/ebay.errors';
import type { EbayItem, EbayOffer } from './ebay-books';
import { inventoryError } from './ebay-sell.errors';
import { aspectMistakes } from './required-aspects';

/** What a seller's account has to have. */
export interface EbayAccount {
  policies: { fulfillment: string; payment: string; return: string };
  hasLocation(key: string): boolean;
}

const MOST_PICTURES = 24;
const LONGEST_TITLE = 80;
const LONGEST_DESCRIPTION = 500_000;
const LOWEST_PRICE = 0.99;

/** Everything that keeps an offer from being published; eBay looks only then, and again when what is public is revised. */
export function publishMistakes(
  { terms }: Pick<EbayOffer, 'terms'>,
  item: EbayItem,
  account: EbayAccount,
): EbayError[] {
  return [
    ...priceMistakes(terms),
    ...(quantityOf(terms, item) >= 1 ? [] : [inventoryError(25004, 'Invalid quantity.')]),
    ...(/^\d+$/.test(text(at(terms, 'categoryId')) ?? '') ? [] : [inventoryError(25005, 'Invalid category ID.')]),
    ...policyMistakes(terms, account),
    ...(account.hasLocation(text(at(terms, 'merchantLocationKey')) ?? '')
      ? []
      : [inventoryError(25012, 'Inventory location not found.')]),
    ...pictureMistakes(item),
    ...(at(item.terms, 'condition')
      ? []
      : [inventoryError(25021, 'The item condition is required for this category.')]),
    ...wordMistakes(terms, item),
    ...aspectMistakes(text(at(terms, 'categoryId')) ?? '', item),
  ];
}

/** What can be bought: the offer's share of the stock. */
export function quantityOf(terms: Record<string, unknown>, item: EbayItem): number {
  const stock = number(at(item.terms, 'availability', 'shipToLocationAvailability', 'quantity')) ?? 0;
  return Math.min(stock, number(at(terms, 'availableQuantity')) ?? stock);
}

function priceMistakes(terms: Record<string, unknown>): EbayError[] {
  const { value, currency } = (at(terms, 'pricingSummary', 'price') ?? {}) as Record<string, unknown>;
  const isMoney = typeof value === 'string' && /^\d+(\.\d{1,2})?$/.test(value) && currency === 'USD';
  return isMoney && Number(value) >= LOWEST_PRICE ? [] : [inventoryError(25003, 'Invalid price.')];
}

function policyMistakes(terms: Record<string, unknown>, { policies }: EbayAccount): EbayError[] {
  const rules = [
    [25007, 'fulfillment', 'fulfillmentPolicyId'],
    [25008, 'payment', 'paymentPolicyId'],
    [25009, 'return', 'returnPolicyId'],
  ] as const;
  return rules
    .filter(([, policy, field]) => at(terms, 'listingPolicies', field) !== policies[policy])
    .map(([id, policy, field]) => inventoryError(id, `Invalid ${policy} policy.`, { field }));
}

function pictureMistakes(item: EbayItem): EbayError[] {
  const urls = list(at(item.terms, 'product', 'imageUrls'));
  if (urls.length === 0 || urls.length > MOST_PICTURES)
    return [inventoryError(25014, 'Invalid pictures. At least 1 photo is required, and at most 24 are taken.')];
  return urls.every(isReachable) ? [] : [inventoryError(25015, 'Invalid picture URL. It has to start with https.')];
}

/** eBay fetches by https only; a picture on this very machine is let through, as a developer has no other. */
function isReachable(url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

function wordMistakes(terms: Record<string, unknown>, item: EbayItem): EbayError[] {
  const title = text(at(item.terms, 'product', 'title'));
  const description = descriptionOf(terms, item);
  const missing = Object.entries({ title, description, listingDuration: text(at(terms, 'listingDuration')) })
    .filter(([, value]) => value === undefined)
    .map(([field]) => inventoryError(25029, `A required field is missing: ${field}.`, { field }));
  const tooLong = [
    ...((title?.length ?? 0) > LONGEST_TITLE ? ['The title may have 80 characters at most.'] : []),
    ...((description?.length ?? 0) > LONGEST_DESCRIPTION ? ['The description is too long.'] : []),
    ...(terms['listingDuration'] && terms['listingDuration'] !== 'GTC' ? ['A fixed price is GTC.'] : []),
  ];
  return [...missing, ...tooLong.map((words) => inventoryError(25002, `A user error has occurred. ${words}`))];
}

export function descriptionOf(terms: Record<string, unknown>, item: EbayItem): string | undefined {
  return text(at(terms, 'listingDescription')) ?? text(at(item.terms, 'product', 'description'));
}
