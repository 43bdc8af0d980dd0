import type { Circuit, MarketplaceHealth, SearchMarketplace } from '@talknshop/contracts';
import type { FoundProduct, MarketplaceSearch, SearchPage, SearchQuery } from '@talknshop/marketplaces';
import type { Cache } from '../cache/cache.port';
import type { Lifetime } from '../cache/kept';
import type { CallLog } from './call-log';
import type { Guard } from './guard';
import type { KnownListings } from './known-listings';

export interface DatedPage {
  page: SearchPage;
  /** ISO 8601. */
  fetched_at: string;
}

export interface DeskDeps {
  search: MarketplaceSearch;
  guard: Guard;
  calls: CallLog;
  pages: Cache<DatedPage>;
  items: Cache<FoundProduct | undefined>;
  listings: KnownListings;
  /** Where its answers come from: what a simulation said is of no use to who asks the marketplace itself. */
  source: string;
  /** How long an answer is fresh, and of use after that. */
  lifetime: Lifetime;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Learns of every product that was looked up, and found. */
  onLookedUp?: (product: FoundProduct) => void;
}

/** One marketplace as it is asked here: behind its guard, each question once at a time, its answers kept for a while. */
export class MarketplaceDesk {
  constructor(private readonly deps: DeskDeps) {}

  get marketplace(): SearchMarketplace {
    return this.deps.search.marketplace;
  }

  private get place(): readonly string[] {
    return [this.marketplace, this.deps.source];
  }

  /** The call takes at most `budget_ms`, and goes on for others when one who asked gives up. */
  async ask(query: SearchQuery, budget_ms: number): Promise<DatedPage & { isCached: boolean }> {
    const { guard, search, pages, listings, lifetime, now } = this.deps;
    const load = async (): Promise<DatedPage> => {
      const page = await guard.run((signal) => search.search(query, signal), budget_ms);
      page.products = page.products.map((listing) => listings.recognise(listing));
      return { page, fetched_at: new Date(now()).toISOString() };
    };
    const { value, isCached } = await pages.get(pageKey(this.place, query), { load, ...lifetime });
    return { ...value, isCached };
  }

  async lookUp(native_id: string, budget_ms: number): Promise<FoundProduct | undefined> {
    const { guard, search, items, lifetime, onLookedUp } = this.deps;
    const load = async (): Promise<FoundProduct | undefined> => {
      const found = await guard.run((signal) => search.lookUp(native_id, signal), budget_ms);
      if (found !== undefined) onLookedUp?.(found);
      return found;
    };
    return (await items.get(JSON.stringify([...this.place, native_id]), { load, ...lifetime })).value;
  }

  health(): { health: MarketplaceHealth; detail: string; circuit: Circuit } {
    const { health, detail } = this.deps.calls.health();
    const { circuit } = this.deps.guard;
    return circuit === 'open'
      ? { health: 'down', detail: `${detail} It is given a short rest.`, circuit }
      : { health, detail, circuit };
  }
}

/** The same for queries that differ only in the case of their words. */
function pageKey(place: readonly string[], { text, price, condition, sort, limit }: SearchQuery): string {
  const bounds = [price?.min ?? null, price?.max ?? null, price?.currency ?? null];
  return JSON.stringify([...place, text.toLowerCase(), ...bounds, condition ?? null, sort ?? null, limit]);
}
