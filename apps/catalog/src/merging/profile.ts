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

export function profileOf(offers: readonly Identity[]): Profile {
  const [first] = offers;
  return first && offers.length === 1 ? profileOfOne(first) : pooledProfile(offers);
}

const alone = new Notes<Identity, Profile>();

function profileOfOne(offer: Identity): Profile {
  const known = alone.get(offer);
  if (known) return known;
  const profile = pooledProfile([offer]);
  alone.set(offer, profile);
  return profile;
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
