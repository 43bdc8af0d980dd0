import type { RuleViolation } from '@talknshop/contracts';
import type { ReadyListing } from '../listing-outcome';

/** What the seller should know of a listing before it is out: the rules it breaks where it is to be posted, and what was assumed. */
export function listingWarnings({ listing_spec, previews = [], is_condition_assumed }: ReadyListing): string[] {
  const { target_marketplaces: named } = listing_spec;
  const violations = previews.filter(({ marketplace }) => named.includes(marketplace)).flatMap((one) => one.violations);
  const assumed = is_condition_assumed
    ? [`The condition was not said, so it is listed as ${listing_spec.condition}.`]
    : [];
  return [...assumed, ...violations.map(warning)];
}

/** With what the field could be instead. */
export function warning({ message, proposal, is_blocking }: RuleViolation): string {
  if (!proposal) return message;
  return `${message} ${is_blocking ? 'It could be' : 'It will be'}: ${proposal}`;
}
