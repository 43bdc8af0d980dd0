import { money } from '@talknshop/contracts/protocol';
import { cx, VisuallyHidden } from '../../ui';
import { deliveryWords, spokenPrice, type Priced } from './price-words';

/** A price and what it is with delivery; read out as words. */
export function Price({ offer, className }: { offer: Priced; className?: string }) {
  return (
    <p className={className}>
      <span aria-hidden="true" className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-lg font-bold tabular-nums leading-6">{money(offer.price, offer.currency)}</span>
        <span className={cx('text-xs tabular-nums', offer.shipping_cost === 0 ? 'text-good' : 'text-muted')}>
          {deliveryWords(offer)}
        </span>
      </span>
      <VisuallyHidden>{spokenPrice(offer)}</VisuallyHidden>
    </p>
  );
}
