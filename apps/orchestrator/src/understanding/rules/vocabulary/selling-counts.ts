import { UNITS } from './numbers';

/** Numbers as words, as far as sellers count things. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ...Object.entries(UNITS).map(([word, count]) => [`${word} dozen`, 12 * count] as const),
  ...Object.entries(UNITS),
  ['half a dozen', 6],
  ['couple', 2],
  ['dozen', 12],
]);

const NUMBER = `(?<n>\\d{1,2} dozen|\\d{1,6}|(?:a )?(?:${[...COUNT_WORDS.keys()].join('|')}))(?![\\d.]|,\\d)`;
const OF_IT = `(?:of (?:these|those|them|it|this|that))`;
const HAVE = `(?:i|we)(?: still)?(?: only| just)?(?:'ve| have| got|'ve got| have got)(?: still)?(?: only| just)?`;

/** "A Lumia 920 for sale" is one; what stands before a count is no name. */
const NO_NAME = String.raw`(?<=^|[.,;:!?(] ?|\b(?:have|has|got|are|is|s|ve|only|just|still|about|with|all|and|currently|now|sell|selling) )`;

/** The price is for one of several. */
export const EACH = /\b(?:each(?: one)?|a ?piece|per (?:piece|item|unit|one)|individually)\b/;

/** Says in so many words how many there are. */
export const PIECES: readonly RegExp[] = [
  `\\b(?:quantity|qty)(?: (?:is|to|of|should be|now))*[ :=]*${NUMBER}`,
  `\\b(?:${HAVE}|there (?:are|is)|there'?s|selling|sell|for|have|got) (?:about |only )?${NUMBER} (?:more )?${OF_IT}(?: left| to sell| for sale| available| in stock)?`,
  `${NO_NAME}${NUMBER} (?:of (?:them|these|those) )?(?:available|in stock|for sale)\\b`,
  `\\b(?:${HAVE}|there (?:are|is)|there'?s|only|just|got|have) (?:only |just )?${NUMBER} (?:${OF_IT} |pieces |units )?left\\b`,
  `^(?:${HAVE}|there (?:are|is)) (?:only )?${NUMBER}(?: (?:pieces|units|items))?[.!]?$`,
].map((pattern) => new RegExp(pattern));

/** "Selling 4 dining chairs": how many, where the price is for each. */
export const SELLS_COUNTED = new RegExp(
  `\\b(?:sell(?:ing)?|list(?:ing)?|post(?:ing)?|have|got|offer(?:ing)?|get(?:ting)? rid of)(?: my| our| up| these| the| about)* ${NUMBER}(?= [\\p{L}])`,
  'u',
);
/** "4 dining chairs": the same where nothing comes before it. */
export const COUNTED_EACH = new RegExp(`^${NUMBER}(?= [\\p{L}])`, 'u');
