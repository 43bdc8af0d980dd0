import type { RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { brandLimit } from './brand.limit';
import { conditionLimit } from './condition.limit';
import { exclusionLimit } from './exclusion.limit';
import { kindLimit } from './kind.limit';
import { unwantedConditionLimit } from './unwanted-condition.limit';
import type { LeaveOutReason, Limit } from './limit';
import { priceLimit } from './price.limit';
import { ratingLimit } from './rating.limit';
import { stockLimit } from './stock.limit';

export interface Limited {
  kept: FoundProduct[];
  /** How many were left out, each counted once under the first limit it breaks. */
  left_out: Partial<Record<LeaveOutReason, number>>;
}

/** Keeps what breaks no limit of the requirement. Whatever the marketplaces were asked, nothing else may be shown. Pure. */
export function applyHardLimits(products: readonly FoundProduct[], spec: RequirementSpec): Limited {
  const limits = LIMITS.map((limitFor) => limitFor(spec)).filter((limit) => limit !== undefined);
  const limited: Limited = { kept: [], left_out: {} };
  for (const product of products) {
    const reason = firstReason(limits, product);
    if (reason === undefined) limited.kept.push(product);
    else limited.left_out[reason] = (limited.left_out[reason] ?? 0) + 1;
  }
  return limited;
}

const LIMITS = [
  stockLimit,
  priceLimit,
  conditionLimit,
  unwantedConditionLimit,
  brandLimit,
  exclusionLimit,
  ratingLimit,
  kindLimit,
];

function firstReason(limits: readonly Limit[], product: FoundProduct): LeaveOutReason | undefined {
  for (const limit of limits) {
    const reason = limit(product);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
