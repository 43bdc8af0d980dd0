import type { AlertTarget } from '../../../understanding/alert-request';
import type { ShownProduct } from '../../shown-product';
import type { Price } from './alert-outcome';
import { deliveredPrice } from './watched';

const LARGEST = 1_000_000_000;

/** The price at or under which to tell; `undefined` when it takes today's price to know it, or when no price could be that low. */
export function targetPrice(wanted: AlertTarget | undefined, today: ShownProduct | undefined): Price | undefined {
  const amount = amountOf(wanted, today && deliveredPrice(today));
  const currency = (wanted && 'currency' in wanted && wanted.currency) || today?.currency || 'USD';
  return amount !== undefined && amount > 0 && amount <= LARGEST ? { amount, currency } : undefined;
}

function amountOf(wanted: AlertTarget | undefined, today: number | undefined): number | undefined {
  if (wanted?.kind === 'price') return inCents(wanted.amount);
  if (today === undefined) return undefined;
  if (wanted?.kind === 'drop_by') return inCents(today - wanted.amount);
  return inCents(wanted ? today * (1 - wanted.percent / 100) : today - 0.01);
}

/** Rounded down, so that a price that just misses the wish does not meet it. */
function inCents(amount: number): number {
  return Math.floor(amount * 100 + 1e-6) / 100;
}
