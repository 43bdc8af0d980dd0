import type { PriceAlert } from '@talknshop/contracts';
import type { ShownProduct } from '../../shown-product';

/** In the currency's major unit. */
export interface Price {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** What became of a wish about price alerts: all that is needed to answer it. */
export type AlertOutcome =
  | {
      kind: 'watching';
      /** Whatever meets a need, rather than one product. */
      is_need: boolean;
      what: string;
      target: Price;
      /** The cheapest of it that was shown. */
      today?: ShownProduct;
      /** The user named no price. */
      is_any_drop: boolean;
    }
  /** It costs no more than that already. */
  | { kind: 'reached'; product: ShownProduct; target: Price }
  | { kind: 'nothing_to_watch' }
  | { kind: 'price_missing'; what: string }
  | { kind: 'other_currency'; what: string; currency: string }
  | { kind: 'refused'; what: string; reason: string }
  | { kind: 'listed'; alerts: ListedAlert[] }
  | { kind: 'ended'; alerts: ListedAlert[] }
  /** Which one is to be ended? */
  | { kind: 'which'; alerts: ListedAlert[] };

/** As much of an alert as is needed to talk about it. */
export type ListedAlert = Pick<PriceAlert, 'alert_id' | 'what' | 'target_price' | 'currency' | 'status' | 'cheapest'>;

export function listed({ alert_id, what, target_price, currency, status, cheapest }: PriceAlert): ListedAlert {
  return { alert_id, what, target_price, currency, status, ...(cheapest && { cheapest }) };
}
