import { POSTING_NAMES } from '../vocabulary/selling';
import { OTHER_MARKETPLACES } from '../vocabulary/selling-wishes';

const KNOWN = new Set(Object.values(POSTING_NAMES).flat());
const UNKNOWN_MARKETPLACES = OTHER_MARKETPLACES.filter((name) => !KNOWN.has(name.toLowerCase()));

const NAMED = new RegExp(
  `\\b(?:on|to|at|in|add|and|,|&|or|also) ?(?:the )?(${UNKNOWN_MARKETPLACES.map((name) => name.toLowerCase()).join('|')})\\b`,
  'g',
);
/** Prices there, or the shop a thing was bought from. */
const ONLY_TOLD =
  /\b(?:bought|paid|sells|sell (?:for|at|new)|sold|goes|retails?|costs?|price[sd]?|got it|from|found|new)\b[^.;!]*$/;

/** The marketplaces a seller names to which nothing can be posted from here. */
export function readUnknownMarketplaces(text: string): string[] {
  const lower = text.toLowerCase();
  const found = [...lower.matchAll(NAMED)].filter(({ index }) => !ONLY_TOLD.test(lower.slice(0, index)));
  const names = new Set(found.map(([, name]) => name));
  return UNKNOWN_MARKETPLACES.filter((name) => names.has(name.toLowerCase()));
}
