import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';

/** A laptop, and nothing more said about it. */
export function aRequirement(overrides: Partial<RequirementSpec> = {}): RequirementSpec {
  return { ...emptyRequirement(), product_type: 'laptop', ...overrides };
}
