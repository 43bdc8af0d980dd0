import type { SortOrder } from '@talknshop/contracts';

const ORDERS: readonly (readonly [SortOrder, RegExp])[] = [
  [
    'relevance',
    /\b(?:best|closest|better) match(?:es)?\b|\bmost relevant\b|\b(?:by|for|in order of) (?:relevance|relevancy|match|best fit)\b|\brelevance first\b/,
  ],
  [
    'price_asc',
    /\b(?:cheapest|lowest[ -]priced?|least expensive|most affordable|cheap(?:est)? first|low(?:est)? to high|sort(?:ed)?(?: \w+)? by price|cheaper|(?:too|bit|so|very|really) (?:expensive|pricey)|less expensive|lower priced?)\b/,
  ],
  [
    'price_desc',
    /\b(?:most expensive|priciest|highest price|high(?:est)? to low|most luxurious|more expensive|pricier)\b/,
  ],
  [
    'rating',
    /\b(?:best|top|highest|highly|well)[ -](?:rated|reviewed|rating|ratings|reviews)\b|\b(?:most popular|best sell(?:ing|ers?)|sort(?:ed)?(?: \w+)? by (?:ratings?|reviews?|stars)|good reviews|great reviews)\b/,
  ],
];
const THAN_AN_AMOUNT = /\b(?:cheaper|less expensive|lower priced?|more expensive|pricier) than\b/g;

/** Reads the order results are wanted in. "Cheaper than 50" is a limit, no order. */
export function readSort(text: string): SortOrder | undefined {
  const words = text.toLowerCase().replace(THAN_AN_AMOUNT, ' ');
  return ORDERS.find(([, pattern]) => pattern.test(words))?.[0];
}
