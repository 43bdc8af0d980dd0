import { toCandidate } from '../../ranking/candidate';
import { hasPhrase, wordsOf } from '../../ranking/text/words';
import { statedWords } from '../../ranking/wished-facts';
import type { LimitFor } from './limit';

/** "Without leather": the words may stand neither in the title nor among the facts that the marketplace states. */
export const exclusionLimit: LimitFor = ({ filters }) => {
  const excluded = [filters['excluded'] ?? []]
    .flat()
    .map((words) => wordsOf(String(words)))
    .filter((words) => words.length > 0);
  if (excluded.length === 0) return undefined;
  return (product) => {
    const candidate = toCandidate(product);
    const texts = [candidate.title, ...statedWords(candidate)];
    return excluded.some((words) => texts.some((text) => hasPhrase(text, words))) ? 'excluded_word' : undefined;
  };
};
