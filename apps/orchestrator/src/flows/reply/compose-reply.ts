import type { MarketplaceFailure, ProductResult, SearchResults } from '@talknshop/contracts';
import { counted } from './counted';
import { describeNeed } from './describe-need';
import { leftOutWords } from './left-out';
import { marketplaceName, marketplaceNames } from './marketplace-names';
import { money } from './money';
import { searchFacts } from './search-facts';
import { type UnreadMedia, unreadWords } from './unread-media';

export interface ReplyCircumstances {
  /** Files of the message that told us nothing. */
  unread?: UnreadMedia;
}

/**
 * Puts search results into words. Pure: every number, price and title in the text is one of the results, so the text can
 * promise nothing that the cards do not show.
 */
export function composeReply(results: SearchResults, { unread }: ReplyCircumstances = {}): string {
  const sentences = results.products.length > 0 ? found(results) : nothingFound(results);
  return [unread && unreadWords(unread), ...sentences, failureWords(results), simulatedWords(results)]
    .filter(Boolean)
    .join(' ');
}

function found(results: SearchResults): string[] {
  const { products, total_count, requirement_spec, marketplaces_searched } = results;
  const where = marketplaces_searched.length > 0 ? ` on ${marketplaceNames(marketplaces_searched)}` : '';
  const best = total_count > products.length ? ` Here are the best ${products.length}.` : '';
  const count = Math.max(total_count, products.length);
  const { left_out } = searchFacts(results);
  const left = leftOutWords(left_out, requirement_spec);
  return [
    `I found ${counted(count, 'offer')} for “${describeNeed(requirement_spec)}”${where}.${best}`,
    topPick(products[0]!),
    cheapest(products),
    left && `I left out what you do not want: ${left}.`,
  ];
}

function topPick(product: ProductResult): string {
  return `My pick: ${offer(product)}. ${sentence(product.why_ranked)}`.trim();
}

/** Said only when it is another one than the pick, and in the same currency. */
function cheapest(products: readonly ProductResult[]): string {
  const [pick] = products;
  const same = products.filter(({ currency }) => currency === pick!.currency);
  const lowest = same.reduce((one, other) => (other.price < one.price ? other : one));
  return lowest.price < pick!.price ? `The cheapest: ${offer(lowest)}.` : '';
}

function offer({ title, price, currency, marketplace }: ProductResult): string {
  return `${short(title)} for ${money(price, currency)} at ${marketplaceName(marketplace)}`;
}

const LONGEST_TITLE = 90;

function short(title: string): string {
  const characters = [...title.trim()];
  if (characters.length <= LONGEST_TITLE) return characters.join('');
  return `${characters
    .slice(0, LONGEST_TITLE)
    .join('')
    .replace(/\s+\S*$/, '')}…`;
}

function nothingFound(results: SearchResults): string[] {
  const { requirement_spec, marketplaces_searched, marketplaces_failed } = results;
  const need = describeNeed(requirement_spec);
  if (marketplaces_searched.length === 0 && marketplaces_failed.length > 0)
    return [`I looked for “${need}”, but none of the marketplaces answered. Please try again in a moment.`];
  const where = marketplaces_searched.length > 0 ? ` on ${marketplaceNames(marketplaces_searched)}` : '';
  const left = leftOutWords(searchFacts(results).left_out, requirement_spec);
  return [
    `I found nothing for “${need}”${where}.`,
    left ? `Of what there was, ${left}. Shall I loosen that?` : 'Other words or fewer wishes may help.',
  ];
}

function failureWords({ marketplaces_failed, marketplaces_searched }: SearchResults): string {
  if (marketplaces_failed.length === 0) return '';
  const parts = marketplaces_failed.map(failure).join(' ');
  return marketplaces_searched.length > 0 ? `Missing: ${parts}` : parts;
}

function failure({ marketplace, reason }: MarketplaceFailure): string {
  return `${marketplaceName(marketplace)} – ${sentence(reason)}`;
}

function simulatedWords(results: SearchResults): string {
  const shown = new Set(results.products.map(({ marketplace }) => marketplace));
  const simulated = searchFacts(results).simulated.filter((marketplace) => shown.has(marketplace));
  if (simulated.length === 0) return '';
  const which =
    simulated.length === shown.size
      ? 'All of these listings are'
      : `The listings of ${marketplaceNames(simulated)} are`;
  return `${which} simulated, for trying things out: nothing here can really be bought.`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
