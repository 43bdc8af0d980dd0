import type { ListingForm } from './listing-form';

/** The fields of the form that can be wrong or can have been assumed, in the order they stand. */
export const FORM_FIELDS = [
  'title',
  'price',
  'quantity',
  'condition',
  'category',
  'description',
  'photos',
  'attributes',
  'shipping_options',
  'location',
  'target_marketplaces',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** The field of the form where a field of the listing is edited, e.g. `photos` for `media_s3_keys`; `undefined`: nowhere. */
export function formFieldOf(field: string): FormField | undefined {
  const name = field.split(/[.[]/)[0]!;
  const renamed = { media_s3_keys: 'photos', negotiable: 'price', currency: 'price' }[name] ?? name;
  return FORM_FIELDS.find((known) => known === renamed);
}

/** What the form holds in a field, to tell whether it was changed. */
export function valueIn(form: ListingForm, field: FormField): unknown {
  if (field === 'location') return [form.city, form.state, form.zip];
  if (field === 'price') return [form.price, form.negotiable];
  if (field === 'photos') return form.photos.map(({ id }) => id);
  if (field === 'attributes') return form.attributes.map(({ name, value }) => [name, value]);
  return form[field];
}
