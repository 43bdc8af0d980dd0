import type {
  AttributeValue,
  ListingSpec,
  PostingMarketplace,
  ProductCondition,
  ShippingOption,
} from '@talknshop/contracts';
import { keyOf, type Photo } from '../photos/photo';

/** A listing as its seller edits it: what is typed, not yet what is meant. */
export interface ListingForm {
  title: string;
  description: string;
  /** As typed, e.g. `650` or `649.50`. */
  price: string;
  /** How many there are, as typed. */
  quantity: string;
  negotiable: boolean;
  condition: ProductCondition;
  category: string;
  attributes: AttributeField[];
  photos: Photo[];
  target_marketplaces: PostingMarketplace[];
  shipping_options: ShippingOption[];
  city: string;
  state: string;
  zip: string;
}

export interface AttributeField {
  id: string;
  name: string;
  value: string;
}

export function toForm(spec: ListingSpec): ListingForm {
  const { title, description, price, negotiable, condition, category, attributes, location = {} } = spec;
  return {
    ...{ title, description, condition, category },
    price: String(price),
    quantity: String(spec.quantity ?? 1),
    negotiable: negotiable === true,
    attributes: Object.entries(attributes).map(([name, value]) => ({ id: name, name, value: textOf(value) })),
    photos: spec.media_s3_keys.map((s3_key) => ({ id: s3_key, alt: '', state: { kind: 'ready', s3_key } })),
    target_marketplaces: [...spec.target_marketplaces],
    shipping_options: [...spec.shipping_options],
    ...{ city: location.city ?? '', state: location.state ?? '', zip: location.zip ?? '' },
  };
}

/** The listing that a form without errors stands for. What the form does not show stays as it was in `before`. */
export function toSpec(form: ListingForm, before: ListingSpec): ListingSpec {
  const { negotiable, condition, target_marketplaces, shipping_options } = form;
  const { location: _replaced, ...rest } = before;
  const location = locationOf(form);
  return {
    ...rest,
    ...{ condition, target_marketplaces, shipping_options },
    title: form.title.trim(),
    description: form.description.trim(),
    price: priceOf(form.price) ?? before.price,
    ...quantityOf(form, before),
    ...((negotiable || before.negotiable !== undefined) && { negotiable }),
    category: form.category.trim(),
    attributes: attributesOf(form.attributes, before.attributes),
    media_s3_keys: form.photos.map(keyOf).filter((key) => key !== undefined),
    ...(location && { location }),
  };
}

/** One piece is what a listing without a number means. */
function quantityOf({ quantity }: ListingForm, before: ListingSpec): Pick<ListingSpec, 'quantity'> {
  const count = piecesOf(quantity) ?? 1;
  return count === 1 && before.quantity === undefined ? {} : { quantity: count };
}

/** How many are meant, from 1 to 999; `undefined`: no such number can be read. */
export function piecesOf(typed: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(typed.trim()) ? Number(typed) : undefined;
}

/** The amount that is meant; `$` and thousands' commas may be typed. `undefined`: none can be read. */
export function priceOf(typed: string): number | undefined {
  const digits = typed
    .trim()
    .replace(/^\$\s*/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d{1,2})?$/.test(digits) ? Number(digits) : undefined;
}

/** A value that was not retyped keeps its kind: a number stays one. */
function attributesOf(fields: readonly AttributeField[], before: ListingSpec['attributes']): ListingSpec['attributes'] {
  const said = fields
    .map(({ name, value }) => [name.trim(), value.trim()] as const)
    .filter(([name, value]) => name !== '' && value !== '');
  return Object.fromEntries(said.map(([name, value]) => [name, kept(before[name], value)]));
}

function kept(before: AttributeValue | undefined, value: string): AttributeValue {
  return before !== undefined && textOf(before) === value ? before : value;
}

function textOf(value: AttributeValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function locationOf({ city, state, zip }: ListingForm): ListingSpec['location'] {
  const said = Object.entries({ city, state, zip })
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
