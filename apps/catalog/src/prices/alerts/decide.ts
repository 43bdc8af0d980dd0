import type { PriceAlertStatus } from '@talknshop/contracts';

/** What of an alert the decision hangs on. Prices are in the alert's currency. */
export interface WatchState {
  status: PriceAlertStatus;
  target_price: number;
  /** What the user was last told, while triggered. */
  notified_price?: number;
}

/** A price on offer now; where not everybody could be asked, there may be a lower one. */
export interface SeenOffer {
  price: number;
  isComplete: boolean;
}

/** `notify`: it has fallen clearly below what the user was told. `rearm`: the next fall is news again. */
export type Decision = 'trigger' | 'notify' | 'rearm' | 'stay';

/**
 * Whether a price is news. A price that wavers around the target is so once: the alert is armed again only 3 % above it, and while it
 * is triggered only a fall by 5 % is worth another word. What is not on offer decides nothing.
 */
export function decide({ status, target_price, notified_price }: WatchState, seen: SeenOffer | undefined): Decision {
  if (seen === undefined) return 'stay';
  const [price, target] = [hundredths(seen.price), hundredths(target_price)];
  if (status === 'watching') return price <= target ? 'trigger' : 'stay';
  if (price * 100 >= target * REARM_PERCENT) return seen.isComplete ? 'rearm' : 'stay';
  const told = hundredths(notified_price ?? target_price);
  return price * 100 <= told * FURTHER_PERCENT ? 'notify' : 'stay';
}

const REARM_PERCENT = 103;
const FURTHER_PERCENT = 95;

/** Whole numbers compare exactly. */
function hundredths(price: number): number {
  return Math.round(price * 100);
}
