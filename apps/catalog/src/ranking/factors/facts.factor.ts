import type { Factor } from '../factor';
import { hasFact, shareOfFact } from '../wished-facts';

const MOST_NAMED = 3;

/** How much of the wished facts (memory, colour, size…) the product has. */
export const facts: Factor = {
  applies: (context) => context.facts.length > 0,

  value(candidate, context) {
    const shares = context.facts.map((fact) => shareOfFact(candidate, fact));
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  },

  reason(candidate, context) {
    const met = context.facts.filter((fact) => hasFact(candidate, fact)).map(({ label }) => label);
    return met.length === 0 ? undefined : `with ${listed(met.slice(0, MOST_NAMED))}`;
  },
};

function listed(labels: string[]): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}
