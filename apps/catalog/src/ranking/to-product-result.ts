import type { ProductOffer, ProductResult } from '@talknshop/contracts';
import { withTextsOf } from './candidate';
import { explain } from './explain';
import type { RankingContext } from './factor';
import type { Ranked, ScoreParts } from './rank-products';

/** A ranked product as it is answered; `offers` are the others of the same product. */
export function toProductResult(
  ranked: Ranked,
  context: RankingContext,
  offers: readonly ProductOffer[],
): ProductResult {
  return withTextsOf(ranked.candidate, {
    ...ranked.candidate.product,
    score: rounded(ranked.score),
    why_ranked: explain(ranked, context, offers),
    offers: [...offers],
  });
}

/** The parts of a score, to four decimals like the score itself. */
export function scoreParts({ parts }: Ranked): ScoreParts {
  return Object.fromEntries(Object.entries(parts).map(([name, points]) => [name, rounded(points)]));
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
