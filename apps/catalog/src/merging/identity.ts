import type { FoundProduct } from '@talknshop/marketplaces';
import { Notes } from '../notes';
import { toCandidate } from '../ranking/candidate';
import { ACCESSORIES, CONTEXT_WORDS } from '../ranking/text/accessories';
import { wordsOf } from '../ranking/text/words';
import { specsOf, type Specs } from './specs/specs-of';
import { withoutSalesTalk } from './vocabulary/sales-talk';

/** What a listing says about which product it offers. */
export interface Identity {
  product: FoundProduct;
  /** Of its title, without what is only said to sell it. */
  words: ReadonlySet<string>;
  /** Likewise. */
  model: readonly string[];
  brand: readonly string[];
  specs: Specs;
  /** Nouns that make it an accessory, e.g. `sleeve`, where the title names the thing: ahead of its details and of any "for …". */
  accessories: ReadonlySet<string>;
  /** Whether it says what other thing it is for. */
  isForOther: boolean;
}

const read = new Notes<FoundProduct, Identity>();

/** Reading costs more than comparing, and a cached page brings the same products again. */
export function identityOf(product: FoundProduct): Identity {
  const known = read.get(product);
  if (known) return known;
  const identity = readIdentity(product);
  read.set(product, identity);
  return identity;
}

function readIdentity(product: FoundProduct): Identity {
  const { title, segments, brand } = toCandidate(product);
  const words = withoutSalesTalk(title);
  return {
    product,
    words: new Set(words),
    brand,
    model: withoutSalesTalk(wordsOf(stated(product, 'model'))),
    specs: specsOf(words, { color: stated(product, 'color'), size: stated(product, 'size') }),
    accessories: accessoriesIn(segments.slice(0, NAMING_SEGMENTS).flat()),
    isForOther: title.some((word) => FOR_OTHER.has(word)),
  };
}

/** Brand and thing; after them come the details. */
const NAMING_SEGMENTS = 2;

const FOR_OTHER = new Set(['for', 'compatible', 'fit']);

function stated({ attributes }: FoundProduct, name: string): string {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return [value ?? ''].flat().join(' ');
}

function accessoriesIn(words: readonly string[]): ReadonlySet<string> {
  const context = words.findIndex((word) => CONTEXT_WORDS.has(word));
  const named = context === -1 ? words : words.slice(0, context);
  return new Set(named.filter((word) => ACCESSORIES.has(word)));
}

const described = new Notes<FoundProduct, ReadonlySet<string>>();

/** The words of its description, which few comparisons need. */
export function descriptionWords({ product }: Identity): ReadonlySet<string> {
  const known = described.get(product);
  if (known) return known;
  const words = new Set(wordsOf(product.description ?? ''));
  described.set(product, words);
  return words;
}
