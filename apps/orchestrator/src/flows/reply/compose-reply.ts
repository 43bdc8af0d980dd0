import type { SearchResults } from '@talknshop/contracts';
import { counted } from './counted';
import { describeNeed } from './describe-need';
import { failureWords } from './failure-words';
import { leftOutWords } from './left-out';
import { marketplaceNames } from './marketplace-names';
import { cheapestWords, pickWords } from './offer-words';
import { searchFacts } from './search-facts';
import { simulatedWords } from './simulated-words';
import { type UnreadMedia, unreadWords } from './unread-media';

export interface ReplyCircumstances {
  /** Files of the message that told us nothing. */
  unread?: UnreadMedia;
}

/**
 * Puts search results into words. Pure: every number, price and title in the text is one of the results, so the text can
 * promise nothing that the cards do not show. Whatever a marketplace wrote comes out as plain text on one line.
 */
export function composeReply(results: SearchResults, { unread }: ReplyCircumstances = {}): string {
  const trouble = unread && unreadWords(unread);
  return [
    trouble && `${trouble}, so I went by the rest.`,
    ...sentencesAbout(results),
    failureWords(results),
    simulatedWords(results),
  ]
    .filter(Boolean)
    .join(' ');
}

function sentencesAbout(results: SearchResults): string[] {
  const isAnswered = results.marketplaces_searched.length > 0 || results.marketplaces_failed.length === 0;
  const shown_before = searchFacts(results).already_shown.length;
  if (results.products.length > 0) return shown_before > 0 ? foundMore(results) : found(results);
  if (!isAnswered) return [noAnswer(results)];
  return shown_before > 0 ? [noMore(results, shown_before)] : nothingFound(results);
}

function found(results: SearchResults): string[] {
  const { products, total_count, requirement_spec } = results;
  const count = Math.max(total_count, products.length);
  const left = leftOutWords(searchFacts(results).left_out, requirement_spec);
  return [
    `I found ${counted(count, 'offer')} for ${quoted(results)}${where(results)}.`,
    count > products.length
      ? `${products.length === 1 ? 'Here is the best' : `Here are the best ${products.length}`}.`
      : '',
    pickWords('My pick', products),
    cheapestWords(products),
    left && `I left out others: ${left}.`,
  ];
}

function foundMore(results: SearchResults): string[] {
  const { products, total_count } = results;
  return [
    `Here ${products.length === 1 ? 'is' : 'are'} ${products.length} more of ${counted(total_count, 'offer')} for ${quoted(results)}.`,
    pickWords('The best of these', products),
    cheapestWords(products),
  ];
}

/** However many there are, a search goes only so far down. */
function noMore(results: SearchResults, shown_before: number): string {
  const { total_count } = results;
  const isAll = total_count <= shown_before;
  const seen = isAll
    ? 'you have seen all that I can find'
    : `you have seen ${shown_before} of ${total_count}, and I can go no further down`;
  return `There are no more offers for ${quoted(results)} to show: ${seen}. Change a wish, such as the price or the brand, and I search again.`;
}

function nothingFound(results: SearchResults): string[] {
  const left = leftOutWords(searchFacts(results).left_out, results.requirement_spec);
  return [
    `I found nothing for ${quoted(results)}${where(results)}.`,
    left
      ? `Of what there was, ${left}. Tell me which of these limits to loosen, and I search again.`
      : 'Other words or fewer wishes may help.',
  ];
}

function noAnswer(results: SearchResults): string {
  return `I looked for ${quoted(results)}, but none of the marketplaces answered. Please ask again in a moment.`;
}

function quoted({ requirement_spec }: SearchResults): string {
  return `“${describeNeed(requirement_spec)}”`;
}

function where({ marketplaces_searched }: SearchResults): string {
  return marketplaces_searched.length > 0 ? ` on ${marketplaceNames(marketplaces_searched)}` : '';
}
