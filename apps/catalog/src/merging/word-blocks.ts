import type { Identity } from './identity';
import type { Profile } from './profile';
import type { Rarity } from './rarity';

const KEYS = 3;

/** Finds the few products that an offer could be of at all, so that not everything is compared with everything. */
export class WordBlocks {
  private readonly blocks = new Map<string, Profile[]>();

  constructor(
    profiles: readonly Profile[],
    private readonly rarity: Rarity,
  ) {
    for (const profile of profiles) this.add(profile);
  }

  add(profile: Profile): void {
    for (const key of this.keysOf(profile)) {
      const block = this.blocks.get(key);
      if (block) block.push(profile);
      else this.blocks.set(key, [profile]);
    }
  }

  /** Each once. */
  near({ words }: Identity): ReadonlySet<Profile> {
    const near = new Set<Profile>();
    for (const word of words) for (const profile of this.blocks.get(word) ?? []) near.add(profile);
    return near;
  }

  /** Its name must be there whole, so the rarest word of it finds all; without a name, some of what it says most tellingly. */
  private keysOf({ name, core }: Profile): readonly string[] {
    if (name.length > 0) return [name.reduce((one, other) => (this.byRarity(one, other) < 0 ? one : other))];
    return [...core].sort((one, other) => this.byRarity(one, other)).slice(0, KEYS);
  }

  private byRarity(one: string, other: string): number {
    return this.rarity(other) - this.rarity(one) || (one < other ? -1 : 1);
  }
}
