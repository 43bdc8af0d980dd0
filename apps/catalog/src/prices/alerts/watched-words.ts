import type { ProductCondition, RequirementSpec } from '@talknshop/contracts';
import { wishedFacts } from '../../ranking/wished-facts';

const MOST_FACTS = 3;
const MOST_BRANDS = 3;
const LONGEST = 200;

const CONDITIONS: Record<ProductCondition, string> = {
  new: 'new',
  like_new: 'like-new',
  good: 'used',
  fair: 'used',
  refurbished: 'refurbished',
};

/** What an alert for a need waits for, as one phrase of bounded length: `new laptop with 16 GB RAM by Lenovo or Dell, not HP`. */
export function watchedNeedWords(need: RequirementSpec): string {
  const { condition, product_type, brand_preferences, brand_exclusions } = need;
  const facts = wishedFacts(need).map(({ label }) => label);
  const thing = [condition && CONDITIONS[condition], product_type, listed('with', facts.slice(0, MOST_FACTS), 'and')];
  const words = [...thing, listed('by', brand_preferences.slice(0, MOST_BRANDS), 'or')].filter(Boolean).join(' ');
  return brief([words, listed('not', brand_exclusions.slice(0, MOST_BRANDS), 'or')].filter(Boolean).join(', '));
}

/** A title as one line of bounded length; whatever it says, it is text. */
export function watchedTitle(title: string): string {
  return brief(title);
}

function listed(before: string, words: readonly string[], between: 'and' | 'or'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return [before, words.length > 1 ? `${words.slice(0, -1).join(', ')} ${between} ${last}` : last].join(' ');
}

function brief(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
