import { at, list, text } from '@talknshop/marketplaces';

const LONGEST = { id: 100, title: 200, description: 5000 };
const MOST_PICTURES = 21;

const CONDITIONS = ['new', 'refurbished', 'used', 'used_like_new', 'used_good', 'used_fair', 'cpo', 'open_box_new'];
const AVAILABILITIES = ['in stock', 'out of stock', 'preorder', 'available for order', 'discontinued', 'pending'];
const VISIBILITIES = ['published', 'staging', 'hidden'];
const REQUIRED = ['title', 'description', 'availability', 'condition', 'price', 'link'];

/** What Meta minds about a product; it is said when the batch is asked about, not when it is sent. */
export function mistakesIn(data: Record<string, unknown>): string[] {
  const word = (field: string): string | undefined => text(at(data, field));
  const images = list(at(data, 'image')).map((image) => text(at(image, 'url')) ?? '');
  const missing = REQUIRED.filter((field) => word(field) === undefined);
  return [
    ...missing.map((field) => `A required field is missing: ${field}.`),
    ...(images.length === 0 ? ['A required field is missing: image.'] : []),
    ...(images.length > MOST_PICTURES ? [`There may be ${MOST_PICTURES} images at most.`] : []),
    ...(images.every((url) => /^https?:\/\/./.test(url)) ? [] : ['An image URL is not valid.']),
    ...Object.entries(LONGEST)
      .filter(([field, length]) => (word(field)?.length ?? 0) > length)
      .map(([field, length]) => `The ${field} may have ${length} characters at most.`),
    ...oneOf(word('condition'), CONDITIONS, 'condition'),
    ...oneOf(word('availability'), AVAILABILITIES, 'availability'),
    ...oneOf(word('visibility'), VISIBILITIES, 'visibility'),
    ...(word('link') === undefined || /^https?:\/\/./.test(word('link') ?? '') ? [] : ['The link is not valid.']),
    ...(word('price') === undefined || priceIn(data) !== undefined ? [] : ['The price is not like "24.99 USD".']),
  ];
}

/** US dollars, from `24.99 USD`. */
export function priceIn(data: Record<string, unknown>): number | undefined {
  const [, amount] = /^(\d+(?:\.\d{1,2})?) USD$/.exec(text(at(data, 'price')) ?? '') ?? [];
  return amount !== undefined && Number(amount) > 0 ? Number(amount) : undefined;
}

function oneOf(word: string | undefined, words: readonly string[], field: string): string[] {
  return word === undefined || words.includes(word) ? [] : [`The ${field} is none of ${words.join(', ')}.`];
}
