import { CardPlace } from '../card/card-place';
import { ProductCard, type ProductCardProps } from '../card/product-card';
import { useSimulated } from '../marketplaces/use-marketplaces';
import type { ResultGroup } from './result-group';
import { useGradually } from './use-gradually';

export interface ResultCardsProps {
  group: Pick<ResultGroup, 'products' | 'requirement_spec' | 'fetched_at'>;
  /** ISO 8601: when the results came, where it is not known when prices were read. */
  fetchedAt?: string;
  level?: ProductCardProps['level'];
  isUpright?: ProductCardProps['isUpright'];
  /** Of the item at an index. */
  classOf?: (index: number) => string;
  /** Makes each place as high as most cards are, so that nothing moves when a card is drawn in it in one of the next frames. */
  placeClass: string;
}

/** The products of a group in their order, as items of a list. */
export function ResultCards(props: ResultCardsProps) {
  const { group, fetchedAt, level, isUpright, classOf = () => '', placeClass } = props;
  const { products, requirement_spec, fetched_at } = group;
  const simulated = useSimulated();
  const isDrawn = useGradually(products);
  return products.map((product, index) => (
    <li key={product.product_id} className={`flex ${placeClass} ${classOf(index)}`}>
      {isDrawn(index) ? (
        <ProductCard
          product={product}
          place={index + 1}
          requirement={requirement_spec}
          isSimulated={simulated.has(product.marketplace)}
          fetchedAt={fetched_at?.[product.marketplace] ?? fetchedAt}
          level={level}
          isUpright={isUpright}
        />
      ) : (
        <CardPlace />
      )}
    </li>
  ));
}
