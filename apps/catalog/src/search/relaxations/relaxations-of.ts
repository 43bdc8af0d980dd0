import type { Relaxation, RequirementSpec } from '@talknshop/contracts';
import type { KnownProducts } from './known-products';
import { higherMaximum, lowerMinimum, otherCurrency } from './price.proposals';
import type { Proposal, Propose } from './proposal';
import {
  anyBrand,
  anyMarketplace,
  excludedBrands,
  lesserCondition,
  lowerRating,
  withoutFact,
  withoutFilter,
} from './wish.proposals';

const MOST = 4;

/**
 * Which limits keep products out, and how many there would be without each, all others kept: the smallest change first. Only
 * what gives more than the `total` there is now. Pure.
 */
export function relaxationsOf(spec: RequirementSpec, known: KnownProducts, total: number): Relaxation[] {
  const better = PROPOSALS.flatMap((propose) => firstBetter(propose, spec, known, total));
  return better
    .sort((a, b) => a.change - b.change || b.count - a.count)
    .slice(0, MOST)
    .map(({ change: _, ...relaxation }) => relaxation);
}

/** One for each limit. */
const PROPOSALS: readonly Propose[] = [
  higherMaximum,
  lowerMinimum,
  otherCurrency,
  lesserCondition,
  lowerRating,
  anyMarketplace,
  anyBrand,
  excludedBrands,
  withoutFact(0),
  withoutFact(1),
  withoutFilter('excluded'),
  withoutFilter('excluded_conditions'),
];

function firstBetter(
  propose: Propose,
  spec: RequirementSpec,
  known: KnownProducts,
  total: number,
): (Proposal & { count: number })[] {
  for (const proposal of propose(spec, (changed) => known.meeting(changed))) {
    const count = known.count(proposal.requirement_spec);
    if (count > total) return [{ ...proposal, count }];
  }
  return [];
}
