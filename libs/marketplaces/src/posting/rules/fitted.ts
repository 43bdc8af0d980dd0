import {
  type ListingPreview,
  type ListingSpec,
  type MarketplaceAccess,
  money,
  type PostingMarketplace,
} from '@talknshop/contracts';
import { checkListing } from './check-listing';
import { cleanLine, cleanText } from './clean-text';
import { fitText, fitTitle, namesIn } from './fit-text';
import { goodsKindOf } from './goods-kinds';
import { POSTING_RULES, type PostingRules } from './posting-rules';

/** A listing in the marketplace's own measure: plain text, not yet in any wire's form. */
export interface FittedListing {
  title: string;
  description: string;
  /** In the listing's currency. */
  price: number;
  /** The marketplace's category and its word for the condition, where it has one. */
  category: string;
  condition?: string;
}

/** What one marketplace will show of a listing, and the rules the listing breaks. */
export function fitted(
  listing: ListingSpec,
  marketplace: PostingMarketplace,
  { access = POSTING_RULES[marketplace].access, pictures }: { access?: MarketplaceAccess; pictures?: number } = {},
): ListingPreview {
  const { title, description, price } = fit(listing, marketplace);
  const violations = checkListing(listing, marketplace, { pictures });
  const title_max = POSTING_RULES[marketplace].title.max;
  return { marketplace, access, title, title_max, description, price: money(price, listing.currency), violations };
}

/** The same as data, for adapters: what is shown before is what is posted. */
export function fit(listing: ListingSpec, marketplace: PostingMarketplace): FittedListing {
  const rules = POSTING_RULES[marketplace];
  const kind = goodsKindOf(listing);
  return {
    title: fitTitle(titleFor(listing, rules), rules.title.max, namesIn(listing)),
    description: describe(listing, marketplace),
    price: rules.price.is_whole ? Math.round(listing.price) : Math.round(listing.price * 100) / 100,
    category: (kind && rules.categories[kind]) ?? rules.categories.other,
    condition: rules.conditions[listing.condition],
  };
}

function titleFor({ title }: ListingSpec, { title: { refuses, once = '' } }: PostingRules): string {
  const admitted = refuses ? title.replace(refuses, ' ') : title;
  const seen = new Set<string>();
  const isRepeated = (character: string): boolean =>
    once.includes(character) && (seen.has(character) || !seen.add(character));
  return cleanLine([...admitted].map((character) => (isRepeated(character) ? ' ' : character)).join(''));
}

/** The seller's words; where there are none, the title and what is known. Cut from the end, but for the condition and how many there are. */
function describe(listing: ListingSpec, marketplace: PostingMarketplace): string {
  const { conditions, description, says_condition_in_text, quantity } = POSTING_RULES[marketplace];
  const known = conditions[listing.condition];
  const condition = says_condition_in_text && known ? `\n\nCondition: ${known}` : '';
  const count = quantity === 'told' ? countLine(listing) : '';
  const words = cleanText(listing.description) || [cleanLine(listing.title), ...factLines(listing)].join('\n');
  return fitText(words, description.max - condition.length - count.length) + condition + count;
}

function countLine({ quantity = 1 }: ListingSpec): string {
  return quantity > 1 ? `\n\n${quantity} available; the price is for each` : '';
}

function factLines({ attributes }: ListingSpec): string[] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== '')
    .map(([key, value]) => `${sentenceCase(key)}: ${wordsOf(value)}`);
}

function sentenceCase(key: string): string {
  const words = cleanLine(key.replaceAll('_', ' '));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function wordsOf(value: ListingSpec['attributes'][string]): string {
  if (value === true) return 'yes';
  return cleanLine(Array.isArray(value) ? value.join(', ') : String(value));
}
