import type { FoundGroup, RequirementSpec, SearchResults } from '@talknshop/contracts';
import { notAwaitedWords } from '../late/not-awaited-words';
import { resultsOfEach } from '../together/results-of-each';
import { counted } from './counted';
import { failureWords } from './failure-words';
import { foundMore, noMore } from './further-words';
import { leftOutWords } from './left-out';
import { marketplaceNames } from './marketplace-names';
import { missingKindWords } from './missing-kind-words';
import { cheapestWords, pickWords } from './offer-words';
import { plain } from './plain';
import { quotedNeed } from './quoted-need';
import { relaxationWords } from './relaxation-words';
import { searchFacts } from './search-facts';
import { sentence } from './sentence';
import { simulatedWords } from './simulated-words';
import { howToGoOn, leftForLater, type SaidTogether, searchedTogether, tookFor, totalWords } from './together-words';
import { type UnreadMedia, unreadWords } from './unread-media';

export interface ReplyCircumstances {
  /** Files of the message that told us nothing. */
  unread?: UnreadMedia;
  /** What the message said of several requests beside the needs. */
  requests?: SaidTogether;
  /** The need that a message was taken to change which did not say which of several it means. */
  took_for?: RequirementSpec;
  /** The results were offered after the answer before, and have been asked for. */
  is_update?: boolean;
}

/**
 * Puts search results into words. Pure: every number, price and title in the text is one of the results, so the text can
 * promise nothing that the cards do not show. Whatever a marketplace wrote comes out as plain text on one line.
 */
export function composeReply(results: SearchResults, circumstances: ReplyCircumstances = {}): string {
  const { unread, took_for, is_update } = circumstances;
  const trouble = unread && unreadWords(unread);
  return [
    trouble && `${trouble}, so I went by the rest.`,
    is_update && 'Here is the new order.',
    took_for && tookFor(took_for.product_type),
    ...(results.groups?.length ? sentencesTogether(results, circumstances.requests) : sentencesAbout(results)),
    failureWords(results),
    notAwaitedWords(results),
    simulatedWords(results),
  ]
    .filter(Boolean)
    .join(' ');
}

function sentencesTogether(results: SearchResults, requests?: SaidTogether): string[] {
  const { groups = [] } = results;
  return [
    searchedTogether(results),
    ...resultsOfEach(results).flatMap((each, i) => sentencesOf(each, groups[i]!)),
    requests?.is_total ? totalWords(results) : '',
    leftForLater(requests?.left_out ?? []),
    howToGoOn(results),
  ];
}

function sentencesOf(results: SearchResults, { failure }: FoundGroup): string[] {
  const { products, total_count } = results;
  if (failure !== undefined) return [`I have nothing for ${quotedNeed(results)}: ${sentence(plain(failure))}`];
  if (products.length === 0) return sentencesAbout(results);
  const count = Math.max(total_count, products.length);
  return [
    `For ${quotedNeed(results)} I found ${counted(count, 'product')}.`,
    pickWords('My pick', products),
    relaxationWords(results.relaxations),
  ];
}

function sentencesAbout(results: SearchResults): string[] {
  const isAnswered = results.marketplaces_searched.length > 0 || results.marketplaces_failed.length === 0;
  const isFurther = searchFacts(results).already_shown.length > 0;
  if (results.products.length > 0) return isFurther ? foundMore(results) : found(results);
  if (!isAnswered) return [noAnswer(results)];
  return isFurther ? [noMore(results)] : nothingFound(results);
}

function found(results: SearchResults): string[] {
  const { products, total_count, requirement_spec } = results;
  const count = Math.max(total_count, products.length);
  const left = leftOutWords(searchFacts(results).left_out, requirement_spec);
  return [
    `I found ${counted(count, 'product')} for ${quotedNeed(results)}${where(results)}.`,
    count > products.length
      ? `${products.length === 1 ? 'Here is the best' : `Here are the best ${products.length}`}.`
      : '',
    pickWords('My pick', products),
    cheapestWords(products),
    left && `I left out others: ${left}.`,
    relaxationWords(results.relaxations),
  ];
}

function nothingFound(results: SearchResults): string[] {
  const { missing_kind, relaxations } = results;
  const left = missing_kind ? '' : leftOutWords(searchFacts(results).left_out, results.requirement_spec);
  return [
    `I found nothing for ${quotedNeed(results)}${where(results)}.`,
    missingKindWords(missing_kind),
    left && `Of what there was, ${left}.`,
    relaxationWords(relaxations) ||
      (left ? 'Tell me which of these limits to loosen, and I search again.' : 'Other words or fewer wishes may help.'),
  ];
}

function noAnswer(results: SearchResults): string {
  return `I looked for ${quotedNeed(results)}, but none of the marketplaces answered. Please ask again in a moment.`;
}

function where({ marketplaces_searched }: SearchResults): string {
  return marketplaces_searched.length > 0 ? ` on ${marketplaceNames(marketplaces_searched)}` : '';
}
