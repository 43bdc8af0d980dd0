import type { ListingPreview, RuleViolation } from '@talknshop/contracts';
import { type FormField, formFieldOf } from '../form/form-fields';
import type { ListingForm } from '../form/listing-form';

/** Whether the marketplace will not take the listing as it is. */
export function isRefusing({ violations }: ListingPreview): boolean {
  return violations.some(({ is_blocking }) => is_blocking);
}

/** The fields a proposal can be put into with one tap. */
const FIXABLE: readonly FormField[] = ['title', 'description', 'price'];

/** The form with what a marketplace proposes in place of what it minds; `undefined`: there is nothing that can be put in by itself. */
export function withProposal(form: ListingForm, { field, proposal }: RuleViolation): ListingForm | undefined {
  const place = formFieldOf(field);
  if (proposal === undefined || field === 'currency' || !place || !FIXABLE.includes(place)) return undefined;
  return { ...form, [place]: proposal };
}

/** Of the marketplaces' limits for a title the one that is reached first, with who has it; `undefined`: none is known. */
export function tightestTitle(
  previews: readonly ListingPreview[],
): { max: number; marketplace: ListingPreview['marketplace'] } | undefined {
  return previews
    .flatMap(({ title_max, marketplace }) => (title_max === undefined ? [] : [{ max: title_max, marketplace }]))
    .reduce<{ max: number; marketplace: ListingPreview['marketplace'] } | undefined>(
      (least, limit) => (least && least.max <= limit.max ? least : limit),
      undefined,
    );
}
