import { type RequirementSpec, money } from '@talknshop/contracts';
import { listed } from './listed';

/** Which limits products broke, most first: `12 cost more than $1,000 and 3 are rated below 4`. Empty when none did. */
export function leftOutWords(left_out: Readonly<Record<string, number>>, need: RequirementSpec): string {
  const parts = Object.entries(left_out)
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${count} ${reasonFor(reason)(need, count === 1)}`);
  return listed(parts);
}

function reasonFor(reason: string): Reason {
  return (Object.hasOwn(REASONS, reason) && REASONS[reason]) || otherReason;
}

type Reason = (need: RequirementSpec, isOne: boolean) => string;

const REASONS: Record<string, Reason> = {
  out_of_stock: (_, isOne) => `${isOne ? 'is' : 'are'} out of stock`,
  other_currency: (_, isOne) => `${isOne ? 'is' : 'are'} priced in another currency`,
  above_max_price: ({ price }, isOne) => `${isOne ? 'costs' : 'cost'} more than ${bound(price?.max, price?.currency)}`,
  below_min_price: ({ price }, isOne) => `${isOne ? 'costs' : 'cost'} less than ${bound(price?.min, price?.currency)}`,
  other_condition: (_, isOne) => `${isOne ? 'is' : 'are'} in another condition`,
  unknown_condition: (_, isOne) => `${isOne ? 'does' : 'do'} not say in what condition`,
  unwanted_condition: (_, isOne) => `${isOne ? 'is' : 'are'} in a condition you do not want`,
  excluded_brand: (_, isOne) => `${isOne ? 'is' : 'are'} of a brand you do not want`,
  excluded_word: (_, isOne) => `${isOne ? 'has' : 'have'} what you do not want`,
  accessory: (_, isOne) => (isOne ? 'is only an accessory' : 'are only accessories'),
  low_rating: ({ rating_min }, isOne) => `${isOne ? 'is' : 'are'} rated below ${rating_min ?? 'your limit'}`,
  unrated: (_, isOne) => `${isOne ? 'has' : 'have'} no rating`,
};

const otherReason: Reason = (_, isOne) => `${isOne ? 'does' : 'do'} not fit`;

function bound(amount?: number, currency = 'USD'): string {
  return amount === undefined ? 'your limit' : money(amount, currency);
}
