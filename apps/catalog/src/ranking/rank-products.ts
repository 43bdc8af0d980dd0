import type { RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { toCandidate, type Candidate } from './candidate';
import type { Factor, RankingContext } from './factor';
import { kindOfCandidate } from './factors/relevance.factor';
import { FACTORS, WEIGHTS, type FactorName } from './ranking.weights';
import { RelevanceIndex } from './text/relevance-index';
import { wishedWords } from './text/wished-words';
import { wordsOf } from './text/words';
import { wishedFacts } from './wished-facts';

/** What each factor that applies adds to the score, and what is taken off for being more of the same. */
export type ScoreParts = Partial<Record<FactorName | 'diversity', number>>;

export interface Ranked {
  candidate: Candidate;
  /** 0 to 1: the sum of `parts`. */
  score: number;
  parts: ScoreParts;
}

export interface Ranking {
  /** Best first; equals by price, then by id, so that the same products always come in the same order. */
  ranked: Ranked[];
  context: RankingContext;
}

/** Scores and orders products for a requirement. Pure, and it drops nothing: limits are not its business. */
export function rankProducts(products: readonly FoundProduct[], spec: RequirementSpec): Ranking {
  const candidates = products.map(toCandidate);
  const context = contextOf(candidates, spec);
  const factors = applicableFactors(context);
  const ranked = candidates.map((candidate) => score(candidate, factors, context)).sort(byScore);
  return { ranked, context };
}

function contextOf(candidates: readonly Candidate[], spec: RequirementSpec): RankingContext {
  const type = wishedWords(spec.product_type);
  const facts = wishedFacts(spec);
  const brands = spec.brand_preferences.map(wordsOf);
  const wanted = new Set([...type, ...facts.flatMap(({ words }) => words), ...brands.flat()]);
  const titles = candidates.map(({ title }) => title);
  const median_price = medianOf(likely(candidates, type).map(({ product }) => product.price));
  return { spec, type, facts, brands, relevance: new RelevanceIndex(titles, [...wanted]), median_price };
}

/** What accessories cost says nothing of the thing. */
function likely(candidates: readonly Candidate[], type: readonly string[]): readonly Candidate[] {
  const same = candidates.filter((candidate) => kindOfCandidate(candidate, type) === 'same');
  return same.length > 0 ? same : candidates;
}

export interface WeighedFactor {
  name: FactorName;
  factor: Factor;
  weight: number;
}

/** The factors that a search asks for, with weights that sum to 1. */
export function applicableFactors(context: RankingContext): WeighedFactor[] {
  const factors = (Object.entries(FACTORS) as [FactorName, Factor][]).filter(
    ([, factor]) => factor.applies?.(context) ?? true,
  );
  const total = factors.reduce((sum, [name]) => sum + WEIGHTS[name], 0);
  return factors.map(([name, factor]) => ({ name, factor, weight: WEIGHTS[name] / total }));
}

function score(candidate: Candidate, factors: readonly WeighedFactor[], context: RankingContext): Ranked {
  const parts: ScoreParts = {};
  let sum = 0;
  for (const { name, factor, weight } of factors) {
    const points = weight * factor.value(candidate, context);
    parts[name] = points;
    sum += points;
  }
  return { candidate, score: Math.min(1, sum), parts };
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || byPriceThenId(a, b);
}

export function byPriceThenId({ candidate: { product: a } }: Ranked, { candidate: { product: b } }: Ranked): number {
  return a.price - b.price || (a.product_id < b.product_id ? -1 : 1);
}

function medianOf(prices: number[]): number {
  return prices.sort((a, b) => a - b)[prices.length >> 1] ?? 0;
}
