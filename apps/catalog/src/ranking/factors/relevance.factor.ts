import type { Candidate } from '../candidate';
import type { Factor, RankingContext } from '../factor';
import { kindOf, type Kind } from '../text/kind-of';

const KIND_VALUE: Record<Kind, number> = { same: 1, unknown: 0.35, accessory: 0.05 };
const KIND_SHARE = 0.75;

/** How well the words fit, above all whether it is the thing itself: a sleeve for a laptop is no laptop. */
export const relevance: Factor = {
  value(candidate, context) {
    const words = context.relevance.relevance(candidate.title);
    if (context.type.length === 0) return words;
    return KIND_SHARE * KIND_VALUE[kindOfCandidate(candidate, context.type)] + (1 - KIND_SHARE) * words;
  },

  reason(candidate, { spec, type }) {
    const wish = spec.product_type.trim();
    if (type.length === 0) return undefined;
    return {
      same: `Matches ${wish}`,
      unknown: `Found for ${wish}`,
      accessory: `Goes with ${wish}, but may not be one`,
    }[kindOfCandidate(candidate, type)];
  },
};

/** The title's word, corrected by the marketplace's category. */
export function kindOfCandidate({ segments, category }: Candidate, type: RankingContext['type']): Kind {
  const shelf = kindOf(category, type);
  return shelf === 'unknown' ? kindOf(segments, type) : shelf;
}
