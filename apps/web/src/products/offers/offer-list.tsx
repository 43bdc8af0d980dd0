import { MARKETPLACE_NAMES, money } from '@talknshop/contracts/protocol';
import { ExternalLink, VisuallyHidden } from '../../ui';
import { CONDITION_NAMES } from '../card/condition-names';
import { deliveryWords, spokenPrice } from '../prices/price-words';
import type { Offer } from './offers-of';

/** All ways to buy one product, in the order given. */
export function OfferList({ offers }: { offers: readonly Offer[] }) {
  return (
    <ul className="divide-y divide-line text-sm">
      {offers.map((offer) => (
        <li key={offer.product_id} className="flex items-center justify-between gap-2 py-1.5">
          <span className="min-w-0">
            <ExternalLink href={offer.deep_link} className="touchable font-medium pointer-coarse:-my-2.5">
              {MARKETPLACE_NAMES[offer.marketplace]}
            </ExternalLink>
            {offer.condition && <span className="block text-xs text-muted">{CONDITION_NAMES[offer.condition]}</span>}
          </span>
          <span className="text-right tabular-nums">
            <span aria-hidden="true">
              <span className="block font-semibold">{money(offer.price, offer.currency)}</span>
              <span className="block text-xs text-muted">{deliveryWords(offer)}</span>
            </span>
            <VisuallyHidden>{spokenPrice(offer)}</VisuallyHidden>
          </span>
        </li>
      ))}
    </ul>
  );
}
