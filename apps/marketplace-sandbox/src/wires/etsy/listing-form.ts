import type { EtsyListing } from './etsy-books';

/** What the shop has set up. */
export interface EtsyProfiles {
  shipping_profile_id: string;
  readiness_state_id: string;
}

type Form = Record<string, string | string[] | undefined>;

const REQUIRED = ['quantity', 'title', 'description', 'price', 'who_made', 'when_made', 'taxonomy_id'];
const WHO = ['i_did', 'someone_else', 'collective'];
const WHEN =
  /^(made_to_order|2020_20\d\d|2010_2019|200\d_2009|before_200\d|199\d_199\d|1980s|1970s|1960s|1950s|1940s|1930s|1920s|1910s|1900s|1800s|1700s|before_1700|\d{4}_\d{4})$/;
const LONGEST_TITLE = 140;
const MOST_TAGS = 13;
const LONGEST_TAG = 20;
const LOWEST_PRICE = 0.2;
const MOST_PIECES = 999;

/** A new draft, or what is wrong with the form, in Etsy's words. */
export function readDraft(form: Form, profiles: EtsyProfiles): Omit<EtsyListing, 'listing_id'> | string {
  const missing = REQUIRED.find((field) => !word(form, field)?.trim());
  if (missing !== undefined) return `Missing required parameter: ${missing}`;
  if ((word(form, 'type') ?? 'physical') === 'physical')
    for (const [field, known] of Object.entries(profiles))
      if (word(form, field) !== known) return `A valid ${field} is required for physical listings`;
  const [price, quantity] = [Number(word(form, 'price')), Number(word(form, 'quantity'))];
  const { price: _, quantity: __, ...texts } = form;
  const change = readChange(texts);
  return typeof change === 'string'
    ? change
    : (offeringMistake(price, quantity) ?? {
        tags: [],
        ...change,
        state: 'draft',
        price,
        quantity,
        images: [],
        sold: 0,
      });
}

export interface ListingChange {
  fields: Record<string, string>;
  tags?: string[];
}

/** What `PATCH` may change, state apart; price and quantity are the inventory's. */
export function readChange({ tags, state: _, ...form }: Form): ListingChange | string {
  if ('price' in form || 'quantity' in form) return 'price and quantity are changed by updateListingInventory';
  const fields = Object.fromEntries(Object.keys(form).map((field) => [field, word(form, field) ?? '']));
  const { title, description, who_made, when_made, taxonomy_id } = fields;
  if (title !== undefined && (title.trim() === '' || title.length > LONGEST_TITLE))
    return `title must have 1 to ${LONGEST_TITLE} characters`;
  if (description?.trim() === '') return 'description must not be empty';
  if (who_made !== undefined && !WHO.includes(who_made)) return `who_made must be one of ${WHO.join(', ')}`;
  if (when_made !== undefined && !WHEN.test(when_made)) return 'when_made is invalid';
  if (taxonomy_id !== undefined && !/^\d+$/.test(taxonomy_id)) return 'taxonomy_id must be a number';
  if (tags === undefined) return { fields };
  const words = [tags]
    .flat()
    .flatMap((tag) => tag.split(','))
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (words.length > MOST_TAGS) return `There may be ${MOST_TAGS} tags at most`;
  if (words.some((tag) => tag.length > LONGEST_TAG)) return `A tag may have ${LONGEST_TAG} characters at most`;
  return { fields, tags: words };
}

export function offeringMistake(price: number, quantity: number): string | undefined {
  if (!(price >= LOWEST_PRICE)) return `price must be at least ${LOWEST_PRICE}`;
  return Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_PIECES
    ? undefined
    : `quantity must be a whole number from 1 to ${MOST_PIECES}`;
}

function word(form: Form, field: string): string | undefined {
  return [form[field]].flat()[0];
}
