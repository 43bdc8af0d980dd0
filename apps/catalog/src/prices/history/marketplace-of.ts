import type { SearchMarketplace } from '@talknshop/contracts';
import type { MarketplaceDirectory } from '../../marketplaces/marketplace-directory';
import { parseProductId } from '../../products/product-id';
import { productProblem } from '../../products/product-problem';

/** Where a product of that id would be sold; throws the problem of an id that is none, or of a marketplace that is not set up. */
export function marketplaceOf(directory: MarketplaceDirectory, product_id: string): SearchMarketplace {
  const id = parseProductId(product_id);
  if (id === undefined) throw productProblem({ missing: 'no_such_id' });
  const [closed] = directory.choose([id.marketplace]).closed;
  if (closed !== undefined) throw productProblem(closed);
  return id.marketplace;
}
