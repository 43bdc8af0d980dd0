import type { Facet, FacetValue, ProductCondition } from '@talknshop/contracts';
import { PRODUCT_CONDITIONS } from '@talknshop/contracts/protocol';

/** A value of a facet as something to choose: what it is called, how many there are, and what is said for it. */
export interface FacetChoice {
  facet: string;
  label: string;
  count: number;
  /** What the user would say in the conversation. */
  say: string;
}

/** A facet whose values can be asked for in words. */
export interface FacetQuestion {
  name: string;
  label: string;
  /** A wish comes first in the answer and leaves nothing out; a limit leaves everything else out. */
  kind: 'limit' | 'wish';
  choices: FacetChoice[];
}

/** The facets that can be put into words which the conversation understands, with a sentence for each value. Pure. */
export function facetQuestions(facets: readonly Facet[]): FacetQuestion[] {
  return facets
    .map((facet) => ({
      name: facet.name,
      label: facet.label,
      kind: Object.hasOwn(LIMITS, facet.name) ? ('limit' as const) : ('wish' as const),
      choices: choicesOf(facet),
    }))
    .filter(({ choices }) => choices.length > 1);
}

function choicesOf(facet: Facet): FacetChoice[] {
  if (facet.name === 'condition') return conditionChoices(facet.values);
  return facet.values.flatMap((value) => {
    const say = sayingOf(facet.name, value);
    return say === undefined ? [] : [{ ...value, say }];
  });
}

type Saying = (value: FacetValue) => string | undefined;

const LIMITS: Record<string, Saying> = {
  // As a line that is taken as given: "only Nothing", "only Amazon" and "only Green Mountain" mean something else.
  brand: ({ label }) => `brand: ${label}`,
  marketplace: ({ label }) => `only on ${label}`,
  price: ({ label }) => priceSaying(label),
  rating: ({ facet }) => `at least ${valueOf(facet)} stars`,
  condition: ({ facet }) => CONDITIONS[valueOf(facet) as ProductCondition]?.say,
};

const WISHES: Record<string, Saying> = {
  color: ({ label }) => `color: ${label}`,
  size: ({ label }) => `size: ${label}`,
  material: ({ label }) => `material: ${label}`,
  ram: ({ label }) => `with ${label} RAM`,
  storage: ({ label }) => `with ${label} storage`,
  screen_size: ({ label }) => `with a ${label.replace(/ in$/, ' inch')} screen`,
};

/** What the thing is about is said as it stands; what names other things or makers would be read as those. */
function sayingOf(name: string, value: FacetValue): string | undefined {
  if (Object.hasOwn(LIMITS, name)) return LIMITS[name]?.(value);
  return Object.hasOwn(WISHES, name) ? WISHES[name]?.(value) : undefined;
}

/** `Under $500`, `$500 to $800`, `$1,500 and up`. */
function priceSaying(label: string): string | undefined {
  const from = /^(.+) and up$/.exec(label)?.[1];
  if (from !== undefined) return `at least ${from}`;
  const [, low, high] = /^(.+) to (.+)$/.exec(label) ?? [];
  if (low !== undefined) return `between ${low} and ${high}`;
  return /^Under /.test(label) ? label.toLowerCase() : undefined;
}

const CONDITIONS: Record<ProductCondition, { label: string; say: string }> = {
  new: { label: 'New', say: 'only new' },
  like_new: { label: 'Like new or better', say: 'like new or better' },
  good: { label: 'Good or better', say: 'at least good condition' },
  fair: { label: 'Fair or better', say: 'fair condition is fine' },
  refurbished: { label: 'Refurbished', say: 'only refurbished' },
};

/** A wish for `good` is met by everything better, so these count together; `refurbished` stands for itself. */
function conditionChoices(values: readonly FacetValue[]): FacetChoice[] {
  const counts = new Map(values.map(({ facet, count }) => [valueOf(facet), count]));
  const better = PRODUCT_CONDITIONS.filter((condition) => condition !== 'refurbished');
  return PRODUCT_CONDITIONS.filter((condition) => counts.has(condition)).map((condition) => {
    const within = condition === 'refurbished' ? [condition] : better.slice(0, better.indexOf(condition) + 1);
    const count = within.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
    return { facet: `condition:${condition}`, count, ...CONDITIONS[condition] };
  });
}

function valueOf(facet: string): string {
  return facet.slice(facet.indexOf(':') + 1);
}
