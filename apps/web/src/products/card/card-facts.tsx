import type { ProductResult } from '@talknshop/contracts';
import { MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import { Badge, SimulatedBadge } from '../../ui';
import { soldAt } from '../offers/offers-of';
import { CONDITION_NAMES } from './condition-names';
import { Rating } from './rating';

/** Where a product is sold, in which condition, how it is rated, whether it can be had, and that it is simulated where it is. */
export function CardFacts({ product, isSimulated }: { product: ProductResult; isSimulated: boolean }) {
  const { condition, availability, rating, review_count } = product;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <span className="font-medium">{shops(product)}</span>
      {condition && <span className="text-muted">{CONDITION_NAMES[condition]}</span>}
      <Rating rating={rating} review_count={review_count} />
      {availability === 'limited' && <Badge tone="warn">Few left</Badge>}
      {availability === 'out_of_stock' && <Badge tone="bad">Out of stock</Badge>}
      {isSimulated && <SimulatedBadge />}
    </div>
  );
}

function shops(product: ProductResult): string {
  const [first, ...others] = soldAt(product).map((marketplace) => MARKETPLACE_NAMES[marketplace]);
  return others.length > 1 ? `${first} and ${others.length} others` : [first, ...others].join(' and ');
}
