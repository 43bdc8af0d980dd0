import { CardSkeleton } from '../card/card-skeleton';
import { ProductCard } from '../card/product-card';
import { useSimulated } from '../marketplaces/use-marketplaces';
import type { ResultGroup } from './result-group';

export interface ProductStripProps {
  group: Pick<ResultGroup, 'products' | 'requirement_spec' | 'fetched_at'>;
  /** What the list is of, for screen readers. */
  label: string;
  /** ISO 8601: when the results came, where it is not known when prices were read. */
  fetchedAt?: string;
  /** How many are shown where there is room for a grid; all of them on phones. */
  most: number;
}

/** On phones a row to swipe through, else a grid. `relative` keeps hidden words of cards out of sight from making the page wide. */
export const STRIP =
  'relative flex snap-x snap-mandatory gap-3 overflow-x-auto overscroll-x-contain scroll-px-1 p-1 -m-1 has-data-open:items-start ' +
  '@xl:grid @xl:grid-cols-[repeat(auto-fill,minmax(13.5rem,1fr))] @xl:overflow-visible';
export const STRIP_CARD = 'w-[min(16rem,78vw)] shrink-0 snap-start @xl:w-auto';

export function ProductStrip({
  group: { products, requirement_spec, fetched_at },
  label,
  fetchedAt,
  most,
}: ProductStripProps) {
  const simulated = useSimulated();
  return (
    <ul aria-label={label} className={STRIP}>
      {products.map((product, index) => (
        <li key={product.product_id} className={`${STRIP_CARD} flex ${index >= most ? '@xl:hidden' : ''}`}>
          <ProductCard
            product={product}
            place={index + 1}
            requirement={requirement_spec}
            isSimulated={simulated.has(product.marketplace)}
            fetchedAt={fetched_at?.[product.marketplace] ?? fetchedAt}
          />
        </li>
      ))}
    </ul>
  );
}

/** The places of cards that are still to come. */
export function SkeletonStrip({ count }: { count: number }) {
  return (
    <div className={`${STRIP} overflow-x-hidden`}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={`${STRIP_CARD} flex`}>
          <CardSkeleton className="w-full" />
        </div>
      ))}
    </div>
  );
}
