import type { SearchMarketplace } from '@talknshop/contracts';
import type { SearchQuery } from '@talknshop/marketplaces';
import type { ScoreParts } from '../ranking/rank-products';
import type { Answered, Failed } from './ask-all';

export interface SearchFacts {
  query: SearchQuery;
  answered: readonly Answered[];
  failed: readonly Failed[];
  under_way: readonly SearchMarketplace[];
  left_out: Record<string, number>;
  score_parts: Record<string, ScoreParts>;
  simulated: readonly SearchMarketplace[];
}

/** How a search came to its answer: what was asked, what each marketplace did, what was left out and why, and how each score is made up. */
export function searchMetadata(facts: SearchFacts) {
  const { query, answered, failed, under_way, left_out, score_parts, simulated } = facts;
  const isWhole = failed.length === 0 && under_way.length === 0;
  return {
    query: query.text,
    cached: answered.length > 0 && isWhole && answered.every(({ isCached }) => isCached),
    left_out,
    marketplaces: Object.fromEntries([
      ...answered.map((answer) => [answer.marketplace, answerFacts(answer)] as const),
      ...failed.map((failure) => [failure.marketplace, failureFacts(failure)] as const),
    ]),
    simulated,
    score_parts,
    ...(under_way.length > 0 && { still_searching: [...under_way] }),
  };
}

function answerFacts({ products, total, left_out, fetched_at, isCached, duration_ms }: Answered) {
  return { count: products.length, total, left_out, fetched_at, cached: isCached, duration_ms };
}

function failureFacts({ failure: { code, retry_after_ms }, duration_ms }: Failed) {
  return { count: 0, code, ...(retry_after_ms !== undefined && { retry_after_ms }), duration_ms };
}
