import { createMarketplaces, sandboxConfig, type FoundProduct } from '@talknshop/marketplaces';
import { benchTypes } from './types';
import type { VendorProcess } from './vendor.process';

const CANDIDATES = 400;
const TYPES = 10;

export interface CandidateSet {
  product_type: string;
  products: FoundProduct[];
}

/** What is found for the commonest kinds of things, each filled up to 400 with what is found for the others. */
export async function candidateSets(vendors: VendorProcess): Promise<CandidateSet[]> {
  const marketplaces = createMarketplaces(sandboxConfig(vendors.url, vendors.walmart_private_key));
  const { signal } = new AbortController();
  const types = benchTypes().slice(0, TYPES);
  const found: FoundProduct[][] = [];
  for (const text of types) {
    const pages = await Promise.all(marketplaces.map((each) => each.search({ text, limit: 100 }, signal)));
    found.push(pages.flatMap(({ products }) => products));
  }
  return types.map((product_type, place) => ({
    product_type,
    products: distinct([...found[place]!, ...found.flat()]).slice(0, CANDIDATES),
  }));
}

function distinct(products: readonly FoundProduct[]): FoundProduct[] {
  return [...new Map(products.map((product) => [product.product_id, product])).values()];
}
