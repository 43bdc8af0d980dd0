import type { Identity } from './identity';
import { likeness } from './likeness';
import { profileOf, type Profile } from './profile';
import type { Rarity } from './rarity';
import { isVetoed } from './vetoes';
import { WordBlocks } from './word-blocks';

/** Groups offers that only their words describe: each is like every other of its group, both ways. They come in a fixed order. */
export function lookalikes(offers: readonly Identity[], rarity: Rarity): Identity[][] {
  const blocks = new WordBlocks(offers.map(alone), rarity);
  const groups = new Map<Identity, Identity[]>();
  for (const offer of offers) {
    const near = groupsOf(blocks.near(offer), groups);
    const group = near.find((others) => others.every((other) => areAlike(offer, other, rarity))) ?? [];
    group.push(offer);
    groups.set(offer, group);
  }
  return [...new Set(groups.values())];
}

function groupsOf(profiles: ReadonlySet<Profile>, groups: ReadonlyMap<Identity, Identity[]>): Identity[][] {
  const offers = [...profiles].flatMap((profile) => profile.offers);
  return [...new Set(offers.map((offer) => groups.get(offer)).filter((group) => group !== undefined))];
}

function areAlike(one: Identity, other: Identity, rarity: Rarity): boolean {
  return isLike(one, alone(other), rarity) && isLike(other, alone(one), rarity);
}

function isLike(offer: Identity, profile: Profile, rarity: Rarity): boolean {
  return !isVetoed(offer, profile) && likeness(offer, profile, rarity) !== undefined;
}

function alone(offer: Identity): Profile {
  return profileOf([offer]);
}
