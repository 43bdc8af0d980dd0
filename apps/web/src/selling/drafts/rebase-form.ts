import type { ListingForm } from '../form/listing-form';

/**
 * A form after the conversation has said more of its listing: what was said holds, and what was typed stays where nothing new was said.
 */
export function rebasedForm(form: ListingForm, before: ListingForm, after: ListingForm): ListingForm {
  const isSaid = (field: keyof ListingForm) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  const typed = (Object.keys(form) as (keyof ListingForm)[]).filter((field) => !isSaid(field));
  return { ...after, ...Object.fromEntries(typed.map((field) => [field, form[field]])) };
}

/** Whether the conversation has turned to another thing, of which nothing that was typed holds. */
export function isAnotherThing(before: ListingForm, after: ListingForm): boolean {
  return before.title !== after.title && (before.price !== after.price || before.category !== after.category);
}
