import type { Identity } from './identity';
import { knowsWord, type Profile } from './profile';
import type { Rarity } from './rarity';

/** Of an offer's words, by how much they tell: the share that the product must know. */
const LEAST_KNOWN = 0.9;

/** Of what all the product's titles say, the share that the offer must say: less where a name already says which product it is. */
const LEAST_SAID = { named: 0.25, unnamed: 0.6 };

/** How much of what the offer says is said of the product, too; `undefined` when that is too little for the same product. */
export function likeness(offer: Identity, profile: Profile, rarity: Rarity): number | undefined {
  if (!profile.name.every((word) => offer.words.has(word))) return undefined;
  const { agreed, total } = shareOf(offer.words, (word) => knowsWord(profile, word), rarity);
  if (agreed < LEAST_KNOWN * total) return undefined;
  const said = shareOf(profile.core, (word) => offer.words.has(word), rarity);
  const least = profile.name.length > 0 ? LEAST_SAID.named : LEAST_SAID.unnamed;
  return said.agreed < least * said.total ? undefined : agreed;
}

function shareOf(words: ReadonlySet<string>, holds: (word: string) => boolean, rarity: Rarity) {
  let agreed = 0;
  let total = 0;
  for (const word of words) {
    const weight = rarity(word);
    total += weight;
    if (holds(word)) agreed += weight;
  }
  return { agreed, total };
}
