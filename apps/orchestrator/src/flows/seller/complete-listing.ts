import { ListingDraft, type ListingSpec } from '@talknshop/contracts';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** Nothing that people sell here costs more; a larger amount is a slip. In whatever currency. */
export const HIGHEST_PRICE = 10_000_000;
const LONGEST_TITLE = 200;

/** What a seller who says nothing of its condition most likely means. */
const USUAL_CONDITION = 'good';

/** The draft without what breaks its contract or cannot be meant: a title is shortened at a word, anything else left out. */
export function withinContract(draft: ListingDraft): ListingDraft {
  const fitted = draft.title === undefined ? draft : { ...draft, title: shortened(draft.title) };
  const broken = validateSync(plainToInstance(ListingDraft, fitted)).map(({ property }) => property);
  const unmeant = isSane(fitted.price) ? broken : [...broken, 'price'];
  return Object.fromEntries(Object.entries(fitted).filter(([field]) => !unmeant.includes(field)));
}

function isSane(price: number | undefined): boolean {
  return price === undefined || (price > 0 && price <= HIGHEST_PRICE);
}

function shortened(title: string): string {
  const characters = [...title];
  if (characters.length <= LONGEST_TITLE) return title;
  return characters
    .slice(0, LONGEST_TITLE + 1)
    .join('')
    .replace(/\s+\S*$/, '')
    .slice(0, LONGEST_TITLE);
}

/** The listing as it can be posted, with what is usual where its seller said nothing; `undefined` while item or price is missing. */
export function completeListing(draft: ListingDraft): ListingSpec | undefined {
  const { title, price } = draft;
  if (!title || price === undefined) return undefined;
  return {
    currency: 'USD',
    condition: USUAL_CONDITION,
    category: 'everything else',
    attributes: {},
    media_s3_keys: [],
    target_marketplaces: [],
    shipping_options: [],
    ...draft,
    title,
    price,
    description: draft.description || title,
  };
}

/** The fields of a complete listing that hold what is usual, because its seller said nothing of them. */
export function assumedFields(draft: ListingDraft): (keyof ListingSpec)[] {
  return FILLED_IN.filter((field) => !draft[field]);
}

const FILLED_IN = ['description', 'currency', 'condition', 'category'] as const;
