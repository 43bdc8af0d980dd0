import { RequirementSpec, emptyRequirement } from '@talknshop/contracts';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/**
 * The requirement without what breaks its contract, such as a product of 5,000 characters: the catalog would refuse all of it,
 * now and whenever the user adds to it.
 */
export function withinContract(requirement: RequirementSpec): RequirementSpec {
  const broken = validateSync(plainToInstance(RequirementSpec, requirement)).map(({ property }) => property);
  if (broken.length === 0) return requirement;
  const kept = Object.entries(requirement).filter(([field]) => !broken.includes(field));
  return { ...emptyRequirement(), ...Object.fromEntries(kept) };
}
