import type { ScoreFactor } from '@talknshop/contracts';
import type { RankingContext } from '../ranking/factor';
import { applicableFactors, type Ranked } from '../ranking/rank-products';
import { factorSentence } from './factor-words';

/** What a score is made of, the largest part first; the contributions sum to it. */
export function scoreFactors(ranked: Ranked, context: RankingContext): ScoreFactor[] {
  const weighed = new Map(applicableFactors(context).map((each) => [each.name as string, each]));
  return Object.entries(ranked.parts)
    .map(([name, contribution]) => {
      const measured = weighed.get(name);
      return {
        name,
        ...(measured && { value: measured.factor.value(ranked.candidate, context), weight: measured.weight }),
        contribution,
        sentence: factorSentence(name as keyof typeof ranked.parts, ranked, context),
      };
    })
    .sort((a, b) => b.contribution - a.contribution);
}
