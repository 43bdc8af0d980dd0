import type { ProductOffer } from '@talknshop/contracts';
import { comparison } from './comparison';
import type { RankingContext } from './factor';
import type { Ranked } from './rank-products';
import { FACTORS, type FactorName } from './ranking.weights';

const MOST_REASONS = 3;

/**
 * Why a product stands where it stands, in one plain sentence with real numbers: what it is, then the best reasons by what
 * they added to the score, then how the price compares with the other `offers` of the same product, e.g. "Matches laptop with
 * 16 GB RAM, $212 under your limit, rated 4.6 by 1,204 people, lowest price of 3 offers."
 */
export function explain(ranked: Ranked, context: RankingContext, offers: readonly ProductOffer[] = []): string {
  const say = (name: FactorName): string | undefined => FACTORS[name].reason(ranked.candidate, context);
  const what = [say('relevance') ?? 'Found', context.facts.length > 0 ? say('facts') : undefined];
  const reasons = strongestFirst(ranked)
    .map(say)
    .filter((reason) => reason !== undefined);
  const parts = [
    what.filter(Boolean).join(' '),
    ...reasons.slice(0, MOST_REASONS),
    comparison(ranked.candidate.product, offers),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function strongestFirst({ parts }: Ranked): FactorName[] {
  return (Object.keys(FACTORS) as FactorName[])
    .filter((name) => name !== 'relevance' && name !== 'facts' && (parts[name] ?? 0) > 0)
    .sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0));
}
