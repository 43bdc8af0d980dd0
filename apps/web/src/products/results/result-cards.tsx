import { ProductCard, type ProductCardProps } from '../card/product-card';
import { useSimulated } from '../marketplaces/use-marketplaces';
import type { ResultGroup } from './result-group';

export interface ResultCardsProps {
  group: Pick<ResultGroup, 'products' | 'requirement_spec' | 'fetched_at'>;
  /** ISO 8601: when the results came, where it is not known when prices were read. */
  fetchedAt?: string;
  level?: ProductCardProps['level'];
  /** Of the item at an index. */
  classOf?: (index: number) => string;
}

/** The products of a group in their order, as items of a list. */
export function ResultCards({ group, fetchedAt, level, classOf = () => '' }: ResultCardsProps) {
  const { products, requirement_spec, fetched_at } = group;
  const simulated = useSimulated();
  return products.map((product, index) => (
    <li key={product.product_id} className={`flex ${classOf(index)}`}>
      <ProductCard
        product={product}
        place={index + 1}
        requirement={requirement_spec}
        isSimulated={simulated.has(product.marketplace)}
        fetchedAt={fetched_at?.[product.marketplace] ?? fetchedAt}
        level={level}
      />
    </li>
  ));
}
