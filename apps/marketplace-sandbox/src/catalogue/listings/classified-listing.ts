/** What somebody wants to be rid of, in their own words. */
export interface ClassifiedListing {
  /** Digits, 11 at most. */
  post_id: string;
  title: string;
  description: string;
  /** US dollars. */
  price: number;
  /** E.g. `electronics`. */
  category: string;
  /** The seller's word on its state, if any, e.g. `like new`. */
  state?: string;
  attrs: Record<string, string | number>;
}

/** Why an entry cannot be sold. */
export type ListingFault = 'entry' | 'title' | 'description' | 'price' | 'category' | 'post_id';

const MAX_PRICE = 1_000_000;

/** An entry of a listings file (`title`, `description[]`, `price`, `category`, `post_id`, `attrs`, `item`), or the field that is wrong. */
export function readListing(entry: unknown): ClassifiedListing | ListingFault {
  if (!isRecord(entry)) return 'entry';
  const { title, description, price, category, post_id, attrs, item } = entry;
  if (!isText(title)) return 'title';
  if (!Array.isArray(description) || !description.every((line) => typeof line === 'string')) return 'description';
  if (typeof price !== 'number' || !(price > 0 && price <= MAX_PRICE)) return 'price';
  if (!isText(category)) return 'category';
  if (typeof post_id !== 'string' || !/^\d{1,11}$/.test(post_id)) return 'post_id';
  return {
    post_id,
    title: inOneLine(title),
    description: inOneLine(description.join(' ')),
    price: Math.round(price * 100) / 100,
    category: inOneLine(category),
    attrs: isRecord(attrs) ? factsOf(attrs) : {},
    ...(isText(item) && { state: item.trim().toLowerCase() }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function factsOf(attrs: Record<string, unknown>): Record<string, string | number> {
  const facts = Object.entries(attrs).filter(
    (fact): fact is [string, string | number] => isText(fact[1]) || Number.isFinite(fact[1]),
  );
  return Object.fromEntries(facts);
}
