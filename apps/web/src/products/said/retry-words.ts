import type { RequirementSpec } from '@talknshop/contracts';
import { MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import { listed } from './listed';

/** What is said to have the same search made again, wherever it was made. */
export function retryWords({ marketplaces }: RequirementSpec): string {
  if (marketplaces.length === 0) return 'any store, try again';
  return `only on ${listed(marketplaces.map((each) => MARKETPLACE_NAMES[each]))}`;
}
