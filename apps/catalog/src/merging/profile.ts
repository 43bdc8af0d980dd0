import { Notes } from '../notes';
import { descriptionWords, type Identity } from './identity';
import type { Specs } from './specs/specs-of';

/** One product, as all its offers together describe it. */
export interface Profile {
  gtin?: string;
  offers: readonly Identity[];
  /** Every word of a title or a stated fact. */
  words: ReadonlySet<string>;
  /** What every title says. */
  core: ReadonlySet<string>;
  /** What its titles call it: whatever lacks one of these words is another thing. Empty when no title names its stated model. */
  name: readonly string[];
  specs: Specs;
  /** Those that all titles have. */
  accessories: ReadonlySet<string>;
}

/** Many searches bring the same offers of a product together, so its first offer remembers the last profile; what it says alone, too. */
export function profileOf(offers: readonly Identity[]): Profile {
  const [first] = offers;
  if (!first) return pooledProfile(offers);
  const notes = offers.length === 1 ? alone : together;
  const known = notes.get(first);
  if (known && isEachSame(known.offers, offers)) return known;
  const profile = pooledProfile(offers);
  notes.set(first, profile);
  return profile;
}

const alone = new Notes<Identity, Profile>();
const together = new Notes<Identity, Profile>();

function isEachSame(some: readonly Identity[], others: readonly Identity[]): boolean {
  return some.length === others.length && some.every((offer, index) => offer === others[index]);
}

function pooledProfile(offers: readonly Identity[]): Profile {
  const [first] = offers;
  return {
    gtin: first?.product.gtin,
    offers,
    words: wordsOf(offers),
    core: shared(offers.map(({ words }) => words)),
    name: nameOf(offers),
    specs: pooled(offers),
    accessories: shared(offers.map(({ accessories }) => accessories)),
  };
}

function wordsOf(offers: readonly Identity[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { words, brand, model } of offers)
    for (const said of [words, brand, model]) for (const word of said) all.add(word);
  return all;
}

/** Whether any of its offers uses the word, if only to describe it. */
export function knowsWord({ words, offers }: Profile, word: string): boolean {
  return words.has(word) || offers.some((offer) => descriptionWords(offer).has(word));
}

/** A model may be stated as a number that no title has; a name is what stands in the titles. */
function nameOf(offers: readonly Identity[]): readonly string[] {
  const named = offers.find(({ model, words }) => model.length > 0 && model.every((word) => words.has(word)));
  return named?.model ?? [];
}

function pooled([first, ...others]: readonly Identity[]): Specs {
  if (first === undefined || others.length === 0) return first?.specs ?? new Map();
  const specs = new Map(first.specs);
  for (const { specs: more } of others)
    for (const [kind, values] of more) specs.set(kind, specs.get(kind)?.union(values) ?? values);
  return specs;
}

function shared([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return others.reduce((words, other) => words.intersection(other), first ?? new Set());
}
