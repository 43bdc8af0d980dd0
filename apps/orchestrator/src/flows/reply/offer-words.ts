import { type ProductResult, money } from '@talknshop/contracts';
import { marketplaceName } from './marketplace-names';
import { brief } from './plain';
import { sentence } from './sentence';

const LONGEST_TITLE = 90;
const LONGEST_REASON = 240;

/** The first of the products, introduced as `label`, with the reason why it is the first. */
export function pickWords(label: string, [pick]: readonly ProductResult[]): string {
  if (!pick) return '';
  return `${label}: ${offer(pick)}. ${sentence(brief(pick.why_ranked, LONGEST_REASON))}`.trim();
}

/** Empty unless it is another one than the first, and in the same currency. */
export function cheapestWords([first, ...others]: readonly ProductResult[]): string {
  if (!first) return '';
  const comparable = others.filter(({ currency }) => currency === first.currency);
  const lowest = comparable.reduce((one, other) => (other.price < one.price ? other : one), first);
  return lowest === first ? '' : `The cheapest of these: ${offer(lowest)}.`;
}

function offer({ title, price, currency, marketplace }: ProductResult): string {
  return `${titleWords(title)} for ${money(price, currency)} at ${marketplaceName(marketplace)}`;
}

/** A title as part of a sentence. */
export function titleWords(title: string): string {
  return brief(title, LONGEST_TITLE) || 'an offer without a title';
}
