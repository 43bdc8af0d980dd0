import type { ProductResult } from '@talknshop/contracts';
import { explain } from './explain';
import type { RankingContext } from './factor';
import type { Ranked, ScoreParts } from './rank-products';

/** A ranked product as it is answered. */
export function toProductResult(ranked: Ranked, context: RankingContext): ProductResult {
  return {
    ...ranked.candidate.product,
    score: rounded(ranked.score),
    why_ranked: explain(ranked, context),
    offers: [],
  };
}

/** The parts of a score, to four decimals like the score itself. */
export function scoreParts({ parts }: Ranked): ScoreParts {
  return Object.fromEntries(Object.entries(parts).map(([name, points]) => [name, rounded(points)]));
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
