import { money } from '@talknshop/contracts';
import type { Candidate } from '../ranking/candidate';
import type { RankingContext } from '../ranking/factor';
import { kindOfCandidate } from '../ranking/factors/relevance.factor';
import type { Ranked, ScoreParts } from '../ranking/rank-products';
import { FACTORS, type FactorName } from '../ranking/ranking.weights';
import { hasFact } from '../ranking/wished-facts';
import { listed } from './listed';

/** What is true of a product by one factor, whether it speaks for it or against it, in one plain sentence. */
export function factorSentence(name: keyof ScoreParts, ranked: Ranked, context: RankingContext): string {
  return name === 'diversity' ? diversitySentence(ranked) : WORDS[name](ranked.candidate, context);
}

/** What would have to be as good, as one word. */
export const FACTOR_NOUNS: Record<keyof ScoreParts, string> = {
  relevance: 'match',
  facts: 'wished facts',
  brand: 'brand',
  price: 'price',
  rating: 'rating',
  condition: 'condition',
  delivery: 'delivery',
  diversity: 'variety',
};

function diversitySentence({ parts }: Ranked): string {
  return parts.diversity
    ? 'Some of its line or its marketplace come before it, so it makes a little room for others.'
    : 'It makes no room for others.';
}

const WORDS: Record<FactorName, (candidate: Candidate, context: RankingContext) => string> = {
  relevance(candidate, { type, spec }) {
    const wish = `“${spec.product_type.trim()}”`;
    if (type.length === 0) return 'How many of the wished words stand in its title.';
    return {
      same: `It is what was asked for, ${wish}.`,
      unknown: `Neither its title nor its category says that it is ${wish}.`,
      accessory: `It goes with ${wish}, but may not be one.`,
    }[kindOfCandidate(candidate, type)];
  },

  facts(candidate, { facts }) {
    const met = facts.filter((fact) => hasFact(candidate, fact)).map(({ label }) => label);
    const missed = facts.filter((fact) => !hasFact(candidate, fact)).map(({ label }) => label);
    const said = [
      met.length > 0 ? `has ${listed(met)}` : undefined,
      missed.length > 0 ? `is not known to have ${listed(missed)}` : undefined,
    ];
    return `It ${said.filter((part) => part !== undefined).join(', and ')}.`;
  },

  brand(candidate, context) {
    const reason = FACTORS.brand.reason(candidate, context);
    return reason === undefined
      ? `It is not from ${listed(context.spec.brand_preferences, 'or')}.`
      : `It is ${reason}.`;
  },

  price({ product: { price, currency } }, { spec, median_price }) {
    const { target, max } = spec.price ?? {};
    const amount = money(price, currency);
    if (target !== undefined)
      return `It costs ${amount}, ${beside(price, target, currency)} the ${money(target, currency)} you named.`;
    if (max !== undefined) return `It costs ${amount}, ${beside(price, max, currency)} your limit.`;
    return `It costs ${amount}, ${beside(price, median_price, currency)} the middle price found.`;
  },

  rating({ product: { rating, review_count } }) {
    if (rating === undefined) return 'Nobody rated it, which counts as neither good nor bad.';
    if (review_count === undefined) return `It is rated ${rating}, and nobody says by how many people.`;
    return `It is rated ${rating} by ${review_count === 1 ? 'one person' : `${count.format(review_count)} people`}.`;
  },

  condition({ product: { condition } }) {
    return condition === undefined
      ? 'Its condition is not stated.'
      : `Its condition is ${condition.replaceAll('_', ' ')}.`;
  },

  delivery({ product }) {
    const { shipping_info, currency, availability } = product;
    const cost = shipping_info?.cost;
    const shipping =
      cost === undefined
        ? 'What shipping costs is not stated'
        : cost === 0
          ? 'It ships free'
          : `Shipping costs ${money(cost, currency)}`;
    return `${shipping}${availability === 'limited' ? ', and few are left' : ''}.`;
  },
};

const count = new Intl.NumberFormat('en-US');

function beside(price: number, other: number, currency: string): string {
  const difference = price - other;
  if (Math.abs(difference) < 0.005) return 'exactly';
  return `${money(Math.abs(difference), currency)} ${difference < 0 ? 'below' : 'above'}`;
}
