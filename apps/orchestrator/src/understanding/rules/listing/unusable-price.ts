import type { UnusablePrice } from '../../sale';
import { ABSURD, NOT_POSITIVE } from '../vocabulary/selling-wishes';

/** An amount that nothing can be sold for, and the message without it. */
export function readUnusablePrice(text: string): { text: string; unusable_price?: UnusablePrice } {
  const lower = text.toLowerCase();
  const found = NOT_POSITIVE.exec(lower) ?? ABSURD.exec(lower);
  if (!found) return { text };
  const rest = `${text.slice(0, found.index)} , ${text.slice(found.index + found[0].length)}`;
  return { text: rest, unusable_price: ABSURD.test(found[0]) ? 'absurd' : 'not_positive' };
}
