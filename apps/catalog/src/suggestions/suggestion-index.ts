import type { Suggestion } from '@talknshop/contracts';
import { LRUCache } from 'lru-cache';
import { fitOf, type Fit } from './begins-with';
import { PRODUCT_NOUNS } from './nouns/product-nouns';

export interface SuggestionIndexOptions {
  /** Texts remembered besides `nouns`; of more, those not seen for longest are forgotten. */
  max_entries: number;
  /** Suggested before anything has been searched. */
  nouns?: readonly string[];
}

interface Entry extends Suggestion {
  /** In lower case, without accents. */
  key: string;
  /** In how many searches it was seen. */
  count: number;
}

const LONGEST = 60;

/** What people may go on to type: product nouns, and what the searches of this process were about, the most frequent first. */
export class SuggestionIndex {
  private readonly nouns: ReadonlyMap<string, Entry>;
  private readonly learned: LRUCache<string, Entry>;

  constructor({ max_entries, nouns = PRODUCT_NOUNS }: SuggestionIndexOptions) {
    this.nouns = new Map(nouns.map((text) => [keyOf(text), { key: keyOf(text), text, kind: 'product', count: 0 }]));
    this.learned = new LRUCache({ max: max_entries });
  }

  /** Remembers what one search was about, each text once; sentences are no suggestions. */
  learn(seen: readonly Suggestion[]): void {
    const distinct = new Map(seen.map((suggestion) => [keyOf(suggestion.text), suggestion]));
    for (const [key, { text, kind }] of distinct) {
      if (key === '' || key.length > LONGEST) continue;
      const known = this.learned.get(key) ?? this.nouns.get(key) ?? { key, text, kind, count: 0 };
      this.learned.set(key, { ...known, count: known.count + 1 });
    }
  }

  /** Those that begin as typed come first, then those of which a later word does, then those that do but for one slip. */
  suggest(typed: string, limit: number): Suggestion[] {
    const key = keyOf(typed);
    if (key === '') return [];
    return [...this.entries()]
      .flatMap((entry) => {
        const fit = fitOf(key, entry.key);
        return fit === undefined ? [] : [{ entry, fit }];
      })
      .sort((a, b) => PLACES[a.fit] - PLACES[b.fit] || byCount(a.entry, b.entry))
      .slice(0, limit)
      .map(({ entry: { text, kind } }) => ({ text, kind }));
  }

  private *entries(): Generator<Entry> {
    yield* this.learned.values();
    for (const [key, noun] of this.nouns) if (!this.learned.has(key)) yield noun;
  }
}

const PLACES: Record<Fit, number> = { beginning: 0, word: 1, slip: 2 };

function byCount(a: Entry, b: Entry): number {
  return b.count - a.count || a.key.length - b.key.length || (a.key < b.key ? -1 : 1);
}

/** Whoever types `nescafe` means `Nescafé`. */
function keyOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
