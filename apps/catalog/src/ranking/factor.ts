import type { RequirementSpec } from '@talknshop/contracts';
import type { Candidate } from './candidate';
import type { RelevanceIndex } from './text/relevance-index';
import type { WishedFact } from './wished-facts';

/** What all candidates of one search are measured against. */
export interface RankingContext {
  spec: RequirementSpec;
  /** The wished product, as words; empty when it is not known. */
  type: readonly string[];
  facts: readonly WishedFact[];
  brands: readonly (readonly string[])[];
  relevance: RelevanceIndex;
  /** Of the candidates that are the wished thing, or of all when none is. */
  median_price: number;
}

/** One reason to put a product before another. Pure. */
export interface Factor {
  /** Whether this search asks for it at all; where it does not, its weight goes to the others. */
  applies?(context: RankingContext): boolean;

  /** 0 (speaks against it) to 1 (could not be better). */
  value(candidate: Candidate, context: RankingContext): number;

  /** The true words for a good value, as a part of a sentence; `undefined` when there is nothing good to say. */
  reason(candidate: Candidate, context: RankingContext): string | undefined;
}
