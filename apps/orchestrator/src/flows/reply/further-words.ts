import type { SearchResults } from '@talknshop/contracts';
import { counted } from './counted';
import { cheapestWords, pickWords } from './offer-words';
import { quotedNeed } from './quoted-need';
import { relaxationWords } from './relaxation-words';
import { searchFacts } from './search-facts';

/** Presents the products that come after those shown before. */
export function foundMore(results: SearchResults): string[] {
  const { products, total_count } = results;
  return [
    `Here ${products.length === 1 ? 'is' : 'are'} ${products.length} more of the ${counted(total_count, 'product')} for ${quotedNeed(results)}.`,
    pickWords('The best of these', products),
    cheapestWords(products),
  ];
}

/** Says that nothing comes after them. However many there are, a search goes only so far down. */
export function noMore(results: SearchResults): string {
  const { total_count } = results;
  const shown_before = searchFacts(results).already_shown.length;
  const isAll = total_count <= shown_before;
  const seen = isAll
    ? 'you have seen all that I can find'
    : `you have seen ${shown_before} of ${total_count}, and I can go no further down`;
  return `There are no more products for ${quotedNeed(results)} to show: ${seen}. ${relaxationWords(results.relaxations) || 'Change a wish, such as the price or the brand, and I search again.'}`;
}
