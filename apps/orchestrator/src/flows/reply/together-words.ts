import { type ProductResult, money, type SearchResults } from '@talknshop/contracts';
import { resultsOfEach } from '../together/results-of-each';
import { listed } from './listed';
import { marketplaceNames } from './marketplace-names';
import { brief, plain } from './plain';

/** What is said of several requests beside what was found for each. */
export interface SaidTogether {
  /** Products named beyond those that were searched for. */
  left_out: readonly string[];
  /** The limit of the price was named for everything together. */
  is_total: boolean;
}

const LONGEST_NAME = 60;
const TIMES = ['', '', 'both', 'all three', 'all four'];

/** Opens the answer to several requests: where all of them were looked for. */
export function searchedTogether({ groups = [], marketplaces_searched }: SearchResults): string {
  const where = marketplaces_searched.length > 0 ? `searched ${marketplaceNames(marketplaces_searched)}` : 'looked';
  return `I ${where} for ${TIMES[groups.length] ?? 'all of them'} at once.`;
}

/** Owns up to what was not searched for. */
export function leftForLater(left_out: readonly string[]): string {
  return left_out.length > 0
    ? `I take four at a time, so ask me again for the ${listed(left_out.slice(0, 10).map(name))}.`
    : '';
}

/** What one of each comes to against a limit for everything; no sum where one is missing or in another currency. */
export function totalWords(results: SearchResults): string {
  const price = results.groups?.map(({ requirement_spec }) => requirement_spec.price).find((limit) => limit?.max);
  if (price?.max === undefined) return '';
  const limit = money(price.max, price.currency);
  const picks = resultsOfEach(results).map(({ products }) => products[0]);
  const said = `You named ${limit} for everything together; I searched for each under that.`;
  if (!picks.every((pick) => pick?.currency === price.currency)) return said;
  const sum = inCents(picks as ProductResult[]) / 100;
  const verdict = sum <= price.max ? `within your ${limit}` : `over your ${limit}`;
  return `${said} My picks, one of each, come to ${money(sum, price.currency)}, which is ${verdict}.`;
}

/** How to go on: what is changed when nothing is named. */
export function howToGoOn({ groups = [], requirement_spec }: SearchResults): string {
  const first = groups[0]?.requirement_spec.product_type ?? '';
  return `To change one, name it, for example “a cheaper ${name(first)}”; what names none I take for the ${name(requirement_spec.product_type)}.`;
}

/** Says which of several needs a message was taken to change. */
export function tookFor(product_type: string): string {
  return `I took that for the ${name(product_type)}, the last of what you asked for.`;
}

function inCents(picks: readonly ProductResult[]): number {
  return picks.reduce((sum, { price }) => sum + Math.round(price * 100), 0);
}

function name(product_type: string): string {
  return brief(plain(product_type), LONGEST_NAME);
}
