import type { Candidate } from '../candidate';
import type { Factor } from '../factor';
import { hasPhrase } from '../text/words';

/** Whether a preferred brand made it. */
export const brand: Factor = {
  applies: ({ brands }) => brands.length > 0,
  value: (candidate, { brands }) => (brands.some((preferred) => isOf(candidate, preferred)) ? 1 : 0),
  reason(candidate, { spec, brands }) {
    const index = brands.findIndex((preferred) => isOf(candidate, preferred));
    return index === -1 ? undefined : `from ${spec.brand_preferences[index]} as you prefer`;
  },
};

/** The stated brand decides; a title is asked only where none is stated. */
function isOf(candidate: Candidate, preferred: readonly string[]): boolean {
  return hasPhrase(candidate.brand.length > 0 ? candidate.brand : candidate.title, preferred);
}
