import type { Identity } from './identity';
import { likeness } from './likeness';
import type { Profile } from './profile';
import { priceDistance } from './price-likeness';
import type { Rarity } from './rarity';
import { SAME_PRICE, doSpecsDiffer, isVetoed } from './vetoes';
import { WordBlocks } from './word-blocks';

export interface Joining {
  joined: ReadonlyMap<Profile, readonly Identity[]>;
  /** Could be of several products. */
  undecided: readonly Identity[];
  /** Are of none. */
  strangers: readonly Identity[];
}

/** Finds for each offer without a GTIN the one product that its words fit best. */
export function joinKnownProducts(offers: readonly Identity[], known: readonly Profile[], rarity: Rarity): Joining {
  const blocks = new WordBlocks(known, rarity);
  const fitting = offers.map((offer) => ({ offer, best: byPrice(offer, bestOf(offer, blocks.near(offer), rarity)) }));
  const decided = fitting.filter(({ best }) => best.length === 1);
  const joined = new Map(
    [...Map.groupBy(decided, ({ best }) => best[0]!)].map(([profile, some]) => [
      profile,
      agreeing(some.map(({ offer }) => offer)),
    ]),
  );
  const settled = new Set([...joined.values()].flat());
  return {
    joined,
    undecided: fitting.filter(({ offer, best }) => best.length > 0 && !settled.has(offer)).map(({ offer }) => offer),
    strangers: fitting.filter(({ best }) => best.length === 0).map(({ offer }) => offer),
  };
}

/** All that fit best: several when the offer does not say what tells them apart. */
function bestOf(offer: Identity, profiles: Iterable<Profile>, rarity: Rarity): Profile[] {
  let best: Profile[] = [];
  let most = 0;
  for (const profile of profiles) {
    const alike = isVetoed(offer, profile) ? undefined : likeness(offer, profile, rarity);
    if (alike === undefined || alike < most) continue;
    best = alike > most ? [profile] : [...best, profile];
    most = alike;
  }
  return best;
}

/** What words leave open, the price may decide: what costs as much as the one with 512 GB is not the one with 64 GB. */
function byPrice(offer: Identity, best: Profile[]): Profile[] {
  if (best.length < 2) return best;
  const near = best.filter((profile) => (priceDistance(offer, profile) ?? 1) <= SAME_PRICE.surely);
  return near.length === 1 ? near : best;
}

/** Where the product says no colour, a blue and a red one both fit; which of them it is, nobody knows. */
function agreeing(offers: readonly Identity[]): readonly Identity[] {
  return offers.filter(({ specs }) => !offers.some((other) => doSpecsDiffer(specs, other.specs)));
}
