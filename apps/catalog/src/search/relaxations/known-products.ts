import type { RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { mergeProducts } from '../../merging/merge-products';
import { toCandidate, type Candidate } from '../../ranking/candidate';
import { kindOfCandidate } from '../../ranking/factors/relevance.factor';
import { wordsOf } from '../../ranking/text/words';
import { statedWords } from '../../ranking/wished-facts';
import { applyHardLimits } from '../limits/hard-limits';
import { typeWords } from '../limits/kind.limit';
import { queryText } from '../search-query';

/** All that is known of what the marketplaces have: what they `found` for a requirement, and `beyond` its limits for its bare product. */
export class KnownProducts {
  private readonly beyond: readonly FoundProduct[];

  /** What would have met the requirement and yet was not found for it will not be found for another one either. */
  constructor(
    spec: RequirementSpec,
    private readonly found: readonly FoundProduct[],
    beyond: readonly FoundProduct[],
  ) {
    this.beyond = beyond;
    const missed = new Set(this.meeting(spec));
    this.beyond = beyond.filter((product) => !missed.has(product));
  }

  /**
   * What a search for a changed requirement finds and may show, as far as is known. Found for the same words it will be found
   * again; of the others only what is surely the wished thing, with every word that would be asked for.
   */
  meeting(changed: RequirementSpec): FoundProduct[] {
    const words = wordsOf(queryText({ ...changed, product_type: '' }));
    const type = typeWords(changed.product_type);
    const isFound = (product: FoundProduct): boolean => isSurely(toCandidate(product), type, words);
    const products = [...this.found, ...this.beyond.filter(isFound)].filter(({ marketplace }) =>
      isAsked(changed, marketplace),
    );
    const distinct = new Map(products.map((product) => [product.product_id, product]));
    return applyHardLimits([...distinct.values()], changed).kept.filter(
      (product) => kindOfCandidate(toCandidate(product), type) !== 'accessory',
    );
  }

  /** How many cards it would show at least. */
  count(changed: RequirementSpec): number {
    return mergeProducts(this.meeting(changed).slice(0, MOST_COUNTED)).length;
  }

  /** Everything there is, whatever it is. */
  all(): readonly FoundProduct[] {
    return [...this.found, ...this.beyond];
  }
}

/** Whoever is told of so many needs no exact number, and merging more takes its time. */
const MOST_COUNTED = 100;

function isAsked({ marketplaces }: RequirementSpec, marketplace: FoundProduct['marketplace']): boolean {
  return marketplaces.length === 0 || marketplaces.includes(marketplace);
}

function isSurely(candidate: Candidate, type: readonly string[], words: readonly string[]): boolean {
  if (type.length > 0 && kindOfCandidate(candidate, type) !== 'same') return false;
  if (words.length === 0) return true;
  const said = new Set([...candidate.title, ...candidate.brand, ...statedWords(candidate).flat()]);
  return words.every((word) => said.has(word));
}
