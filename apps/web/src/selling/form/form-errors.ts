import type { ProblemDetail } from '@talknshop/contracts';
import { type FormField, formFieldOf } from './form-fields';
import { type ListingForm, piecesOf, priceOf } from './listing-form';

/** What is wrong with each field, in words that say what was expected. */
export type FormErrors = Partial<Record<FormField, string>>;

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 10_000;
const HIGHEST_PRICE = 1_000_000_000;

/** What keeps a form from being a listing at all; the marketplaces' own rules are told by the preview. */
export function formErrors(form: ListingForm): FormErrors {
  return withoutNothing({
    title: titleError(form.title.trim()),
    price: priceError(form.price),
    quantity: piecesOf(form.quantity) === undefined ? 'Enter how many there are, from 1 to 999.' : undefined,
    description:
      form.description.length > LONGEST_DESCRIPTION
        ? `Shorten the description to ${LONGEST_DESCRIPTION.toLocaleString('en-US')} characters; it has ${form.description.length.toLocaleString('en-US')}.`
        : undefined,
    attributes: attributesError(form),
    photos: form.photos.some(({ state }) => state.kind === 'uploading')
      ? 'Wait until every photo is uploaded, or remove it.'
      : undefined,
    target_marketplaces: form.target_marketplaces.length === 0 ? 'Choose at least one marketplace.' : undefined,
  });
}

/** The errors a service answered with, by field; what belongs to no field stands under `form`. */
export function serverErrors(errors: readonly ProblemDetail[]): { fields: FormErrors; form: string[] } {
  const fields: FormErrors = {};
  const form: string[] = [];
  for (const { path, message } of errors) {
    const field = formFieldOf(path.replace(/^\$\.?(listing_spec\.)?/, ''));
    if (field) fields[field] = [fields[field], inWords(message)].filter(Boolean).join(' ');
    else form.push(inWords(message));
  }
  return { fields, form };
}

function titleError(title: string): string | undefined {
  if (title === '') return 'Enter a title, such as “iPhone 13, 128 GB, blue”.';
  return title.length > LONGEST_TITLE
    ? `Shorten the title to ${LONGEST_TITLE} characters; it has ${title.length}.`
    : undefined;
}

function priceError(typed: string): string | undefined {
  const price = priceOf(typed);
  if (price === undefined) return 'Enter a price in numbers, such as 650 or 649.50.';
  if (price <= 0) return 'Enter a price above zero.';
  return price > HIGHEST_PRICE ? 'Enter a price below one billion.' : undefined;
}

function attributesError({ attributes }: ListingForm): string | undefined {
  const names = attributes.map(({ name }) => name.trim().toLowerCase()).filter((name) => name !== '');
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) return `“${twice}” stands there twice: remove one of them.`;
  const unnamed = attributes.find(({ name, value }) => name.trim() === '' && value.trim() !== '');
  return unnamed && `Say what “${unnamed.value.trim()}” is, such as “color”, or remove it.`;
}

/** `ebay: price_too_low: eBay takes…` is said without what is for programs. */
function inWords(message: string): string {
  return message.replace(/^[a-z]+: [a-z_]+: /, '');
}

function withoutNothing(errors: FormErrors): FormErrors {
  return Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined));
}
