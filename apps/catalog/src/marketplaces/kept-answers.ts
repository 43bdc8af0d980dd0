import type { FoundProduct } from '@talknshop/marketplaces';
import type { DatedPage } from './marketplace-desk';

/** Whether a page that was kept elsewhere has all that a search builds on. */
export function isDatedPage(value: unknown): value is DatedPage {
  if (!isRecord(value) || !isRecord(value['page']) || !isDate(value['fetched_at'])) return false;
  const { products, total, left_out } = value['page'];
  return Array.isArray(products) && products.every(isProduct) && typeof total === 'number' && isRecord(left_out);
}

/** Whether what was kept elsewhere says of an id what its marketplace has: a product, or nothing. */
export function isLookedUp(value: unknown): value is FoundProduct | undefined {
  return value === undefined || isProduct(value);
}

function isProduct(value: unknown): value is FoundProduct {
  if (!isRecord(value) || typeof value['price'] !== 'number' || !isRecord(value['attributes'])) return false;
  return TEXTS.every((name) => typeof value[name] === 'string');
}

const TEXTS: (keyof FoundProduct)[] = [
  'product_id',
  'marketplace',
  'title',
  'currency',
  'availability',
  'deep_link',
  'marketplace_url',
];

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
