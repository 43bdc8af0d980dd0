import type { Factor } from '../factor';
import { hasFact } from '../wished-facts';

const MOST_NAMED = 3;

/** The share of the wished facts (memory, colour, size…) that the product has. */
export const facts: Factor = {
  applies: (context) => context.facts.length > 0,

  value(candidate, context) {
    return context.facts.filter((fact) => hasFact(candidate, fact)).length / context.facts.length;
  },

  reason(candidate, context) {
    const met = context.facts.filter((fact) => hasFact(candidate, fact)).map(({ label }) => label);
    return met.length === 0 ? undefined : `with ${listed(met.slice(0, MOST_NAMED))}`;
  },
};

function listed(labels: string[]): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}
