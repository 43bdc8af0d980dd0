import type { ListingSpec } from '@talknshop/contracts';
import { type FormField, formFieldOf, valueIn } from './form-fields';
import type { ListingForm } from './listing-form';

/** How sure a field is: the seller said it, it was put where nothing was said, or it was changed here since. */
export type FieldOrigin = 'said' | 'assumed' | 'changed' | 'empty';

/**
 * Where each field of the form comes from. `assumed` names the listing's fields that the seller said nothing of; where that is not
 * known, only what was changed is told.
 */
export function fieldOrigin(
  field: FormField,
  { form, initial, assumed }: { form: ListingForm; initial: ListingForm; assumed?: readonly (keyof ListingSpec)[] },
): FieldOrigin | undefined {
  if (JSON.stringify(valueIn(form, field)) !== JSON.stringify(valueIn(initial, field))) return 'changed';
  if (assumed === undefined) return undefined;
  if (isEmpty(form, field)) return 'empty';
  return assumed.some((name) => name !== 'currency' && formFieldOf(name) === field) ? 'assumed' : 'said';
}

function isEmpty(form: ListingForm, field: FormField): boolean {
  const value = valueIn(form, field);
  return Array.isArray(value) ? value.every((part) => part === '') : value === '';
}
