import type { ProductResult, SearchMarketplace } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { withinDeadline } from '../marketplaces/deadline';
import { toFailure, type Failure } from '../marketplaces/failure';
import type { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { parseProductId } from './product-id';

export type ProductFinding = { product: ProductResult } | { missing: 'no_such_id' | 'no_such_product' } | FailedFinding;

export interface FailedFinding {
  marketplace: SearchMarketplace;
  failure: Failure;
  /** For the log. */
  cause?: unknown;
}

/** One product, as its marketplace describes it now. It competes with nothing, so its score is 1. */
export async function findProduct(
  directory: MarketplaceDirectory,
  product_id: string,
  deadline_ms: number,
): Promise<ProductFinding> {
  const id = parseProductId(product_id);
  if (id === undefined) return { missing: 'no_such_id' };
  const { open, closed } = directory.choose([id.marketplace]);
  const [desk] = open;
  if (desk === undefined) return { marketplace: id.marketplace, failure: closed[0]!.failure };
  try {
    const found = await withinDeadline(desk.lookUp(id.native_id, deadline_ms), deadline_ms);
    return found === undefined ? { missing: 'no_such_product' } : { product: alone(found) };
  } catch (cause) {
    return { marketplace: id.marketplace, failure: toFailure(cause), cause };
  }
}

function alone(product: FoundProduct): ProductResult {
  return { ...product, score: 1, why_ranked: 'The very product that was asked for.', offers: [] };
}
