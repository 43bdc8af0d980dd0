import type { PriceAlert, ProductResult, RequirementSpec, SearchRequest, WatchedProduct } from '@talknshop/contracts';
import type { MarketplaceDirectory } from '../../marketplaces/marketplace-directory';
import { deliveredPrice } from '../../merging/delivered-price';
import { findProduct } from '../../products/find-product';
import type { CatalogSearch } from '../../search/catalog-search';
import { whatFits } from './what-fits';

/** What an alert found on offer, in its own currency. `isComplete`: everybody who might be cheaper has answered. */
export type Look =
  { outcome: 'seen'; product: WatchedProduct; isComplete: boolean } | { outcome: 'absent' } | { outcome: 'failed' };

export interface LookDeps {
  directory: MarketplaceDirectory;
  catalog: Pick<CatalogSearch, 'search'>;
  deadline_ms: number;
}

/** The cheapest of these is looked for; the marketplaces' own order does not count. */
const SEEN_PRODUCTS = 50;

/** Looks for the cheapest way to have what an alert waits for, behind the guards of its marketplaces. Never throws: who failed is in the outcome. */
export function look(alert: PriceAlert, deps: LookDeps): Promise<Look> {
  if (alert.product_id !== undefined) return lookUp(alert.product_id, alert, deps);
  return searchFor(watchedNeed(alert), alert, deps);
}

async function lookUp(
  product_id: string,
  { currency }: PriceAlert,
  { directory, deadline_ms }: LookDeps,
): Promise<Look> {
  const finding = await findProduct(directory, product_id, deadline_ms);
  if ('failure' in finding) return { outcome: 'failed' };
  return cheapestOf('product' in finding ? [finding.product] : [], { currency, isComplete: true, directory });
}

async function searchFor(
  need: RequirementSpec,
  { currency }: PriceAlert,
  { catalog, directory }: LookDeps,
): Promise<Look> {
  const request: SearchRequest = { ...need, sort: 'price_asc', limit: SEEN_PRODUCTS };
  const { products, marketplaces_searched, marketplaces_failed } = await catalog.search(request);
  if (marketplaces_searched.length === 0) return { outcome: 'failed' };
  const isComplete = marketplaces_failed.length === 0;
  return cheapestOf(whatFits(products, need), { currency, isComplete, directory });
}

/** The alert's own price goes before: a limit at or above it would hide that the price has risen again. */
function watchedNeed({ requirement_spec, target_price, currency }: PriceAlert): RequirementSpec {
  const { price, ...need } = requirement_spec!;
  const max = price?.max !== undefined && price.max < target_price ? price.max : undefined;
  return { ...need, price: { currency, ...(price?.min !== undefined && { min: price.min }), ...(max && { max }) } };
}

interface Sale {
  currency: string;
  isComplete: boolean;
  directory: MarketplaceDirectory;
}

function cheapestOf(products: readonly ProductResult[], { currency, isComplete, directory }: Sale): Look {
  const [cheapest] = products
    .filter((product) => product.currency === currency && product.availability !== 'out_of_stock')
    .toSorted((a, b) => deliveredPrice(a) - deliveredPrice(b));
  if (cheapest === undefined) return { outcome: 'absent' };
  return { outcome: 'seen', product: toWatched(cheapest, directory), isComplete };
}

function toWatched(product: ProductResult, directory: MarketplaceDirectory): WatchedProduct {
  const { product_id, marketplace, title, currency, deep_link } = product;
  const isSimulated = directory.simulated().includes(marketplace);
  const price = Math.round(deliveredPrice(product) * 100) / 100;
  return { product_id, marketplace, title, price, currency, deep_link, ...(isSimulated && { simulated: true }) };
}
