import type { SearchMarketplace } from '@talknshop/contracts';
import { MarketplaceSearch, type FoundProduct, type SearchPage, type SearchQuery } from '@talknshop/marketplaces';

/** How a fake answers one call: with products, now or when a promise is kept, by throwing, or not at all. */
export type Behaviour = FoundProduct[] | Error | 'hang' | Promise<FoundProduct[] | void>;

/** A marketplace that does as told, call by call; the last behaviour stays. */
export class FakeMarketplace extends MarketplaceSearch {
  readonly asked: SearchQuery[] = [];
  readonly lookedUp: string[] = [];
  private behaviours: Behaviour[] = [[]];

  constructor(readonly marketplace: SearchMarketplace) {
    super();
  }

  will(...behaviours: Behaviour[]): this {
    this.behaviours = behaviours;
    return this;
  }

  async search(query: SearchQuery): Promise<SearchPage> {
    this.asked.push(query);
    const products = await this.behave();
    return { products, total: products.length * 10, left_out: {} };
  }

  async lookUp(native_id: string): Promise<FoundProduct | undefined> {
    this.lookedUp.push(native_id);
    const products = await this.behave();
    return products.find(({ product_id }) => product_id === `${this.marketplace}:${native_id}`);
  }

  private async behave(): Promise<FoundProduct[]> {
    const behaviour = this.behaviours.length > 1 ? this.behaviours.shift()! : this.behaviours[0]!;
    if (behaviour === 'hang') return new Promise(() => {});
    if (behaviour instanceof Error) throw behaviour;
    return (await behaviour) ?? [];
  }
}
