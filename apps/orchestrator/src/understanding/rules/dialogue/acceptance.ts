import { anyOf } from '../intent/cues/cue';
import { normalise } from '../text/normalise';
import { plainWords } from '../text/plain-words';

const ACCEPTANCES: readonly string[] = [
  '^^ AGREE AGREE? AGREE? $$',
  '^^ show|see|update|refresh|accept me? $$',
  '^^ SHOW the|those|these|your|me? OFFERED? ONES $$',
  '^^ the|those? OFFERED ONES $$',
];

const accepts = anyOf(ACCEPTANCES);
const DECLINES = / (?:no|never|later|thanks|thank you|(?<! why )not) /;

/** Whether a message only wants what was offered: "yes", "show them", "update the results". One that says more is a message like any other. */
export function acceptsOffer(text: string): boolean {
  const words = plainWords(normalise(text));
  return accepts(words) && !DECLINES.test(words);
}
