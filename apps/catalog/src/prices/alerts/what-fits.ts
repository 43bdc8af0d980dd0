import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import { toCandidate, type Candidate } from '../../ranking/candidate';
import { kindOfCandidate } from '../../ranking/factors/relevance.factor';
import { wordsOf } from '../../ranking/text/words';
import { hasFact, wishedFacts } from '../../ranking/wished-facts';

/** Of what was found for a need, the thing itself with the most of the wished facts: the cheapest thing found for "laptop" is a sleeve. */
export function whatFits(products: readonly ProductResult[], need: RequirementSpec): ProductResult[] {
  return most(most(products, kindScore(need)), factScore(need));
}

/** What cannot be told counts only where nothing is sure, and what only goes with the thing never does. */
function kindScore({ product_type }: RequirementSpec): Score {
  const type = wordsOf(product_type);
  return (candidate) => ({ same: 1, unknown: 0, accessory: undefined })[kindOfCandidate(candidate, type)];
}

function factScore(need: RequirementSpec): Score {
  const facts = wishedFacts(need);
  return (candidate) => facts.filter((fact) => hasFact(candidate, fact)).length;
}

/** `undefined`: not at all. */
type Score = (candidate: Candidate) => number | undefined;

function most(products: readonly ProductResult[], score: Score): ProductResult[] {
  const scored = products.map((product) => ({ product, score: score(toCandidate(product)) ?? -1 }));
  const best = Math.max(0, ...scored.map((each) => each.score));
  return scored.filter((each) => each.score === best).map(({ product }) => product);
}
