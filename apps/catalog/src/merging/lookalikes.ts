import type { Identity } from './identity';
import { likeness } from './likeness';
import { profileOf } from './profile';
import type { Rarity } from './rarity';
import { isVetoed } from './vetoes';
import { WordBlocks } from './word-blocks';

/** Groups offers that only their words describe: each is like every other of its group, both ways. They come in a fixed order. */
export function lookalikes(offers: readonly Identity[], rarity: Rarity): Identity[][] {
  const profiles = new Map(offers.map((offer) => [offer, profileOf([offer])]));
  const blocks = new WordBlocks([...profiles.values()], rarity);
  const isLike = (one: Identity, other: Identity): boolean => {
    const profile = profiles.get(other)!;
    return !isVetoed(one, profile) && likeness(one, profile, rarity) !== undefined;
  };
  const groups = new Map<Identity, Identity[]>();
  for (const offer of offers) {
    const near = [...blocks.near(offer)].flatMap((profile) => profile.offers).map((other) => groups.get(other));
    const group = near.find((others) => others?.every((other) => isLike(offer, other) && isLike(other, offer))) ?? [];
    group.push(offer);
    groups.set(offer, group);
  }
  return [...new Set(groups.values())];
}
