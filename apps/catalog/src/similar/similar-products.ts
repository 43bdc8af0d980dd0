import type { ProductResult, SimilarProducts } from '@talknshop/contracts';
import { toCandidate } from '../ranking/candidate';
import type { CatalogSearch } from '../search/catalog-search';
import { pickSimilar } from './pick-similar';
import { similarRequest } from './similar-request';

/** What else there is like a product, on all marketplaces; an empty list when there is nothing. As a search, it names who failed and never throws. */
export async function similarProducts(
  product: ProductResult,
  catalog: Pick<CatalogSearch, 'search'>,
  limit: number,
): Promise<SimilarProducts> {
  const subject = toCandidate(product);
  const { products, ...search } = await catalog.search(similarRequest(subject));
  const { marketplaces_searched, marketplaces_failed, search_duration_ms } = search;
  return {
    product_id: product.product_id,
    products: pickSimilar(products, subject, limit),
    marketplaces_searched,
    marketplaces_failed,
    search_duration_ms,
  };
}
