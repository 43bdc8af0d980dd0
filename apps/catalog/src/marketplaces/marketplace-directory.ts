import type { MarketplaceAccess, MarketplaceStatus, SearchMarketplace } from '@talknshop/contracts';
import type { Failure } from './failure';
import type { MarketplaceDesk } from './marketplace-desk';

/** A marketplace we can ask, or one we could if it were set up. */
export type ListedMarketplace = {
  marketplace: SearchMarketplace;
  name: string;
  access: MarketplaceAccess;
} & ({ desk: MarketplaceDesk } | { missing: string });

export interface Choice {
  open: MarketplaceDesk[];
  closed: { marketplace: SearchMarketplace; failure: Failure }[];
}

/** Which marketplaces there are. */
export class MarketplaceDirectory {
  constructor(private readonly listed: readonly ListedMarketplace[]) {}

  /** The wished marketplaces; without a wish, all that are set up. One that is not is named only when it was wished for, or when none is. */
  choose(wished: readonly SearchMarketplace[]): Choice {
    const open = this.desks().filter(({ marketplace }) => wished.length === 0 || wished.includes(marketplace));
    const expected =
      wished.length > 0 ? wished : open.length > 0 ? [] : this.listed.map(({ marketplace }) => marketplace);
    const closed = [...new Set(expected)]
      .filter((marketplace) => open.every((desk) => desk.marketplace !== marketplace))
      .map((marketplace) => ({ marketplace, failure: NOT_ENABLED }));
    return { open, closed };
  }

  desks(): MarketplaceDesk[] {
    return this.listed.flatMap((entry) => ('desk' in entry ? [entry.desk] : []));
  }

  simulated(): SearchMarketplace[] {
    return this.listed
      .filter((entry) => 'desk' in entry && entry.access === 'simulated')
      .map(({ marketplace }) => marketplace);
  }

  statuses(): MarketplaceStatus[] {
    return this.listed.map(({ marketplace, name, access, ...entry }) => ({
      marketplace,
      name,
      access,
      ...('desk' in entry
        ? { enabled: true, ...entry.desk.health() }
        : { enabled: false, health: 'down' as const, detail: entry.missing }),
    }));
  }
}

const NOT_ENABLED: Failure = { code: 'not_enabled', reason: 'It is not set up here.' };
