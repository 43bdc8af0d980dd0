import type { SandboxMarketplace, SandboxOffer } from './sandbox-offer';
import type { SandboxProduct } from './sandbox-product';

export type { SandboxMarketplace, SandboxOffer, SandboxSeller } from './sandbox-offer';
export type { SandboxProduct } from './sandbox-product';

export interface OfferQuery {
  text: string;
  where?: (offer: SandboxOffer) => boolean;
}

/** Everything the sandbox sells, on every marketplace it imitates. */
export class Catalogue {
  private readonly by_id: ReadonlyMap<string, SandboxOffer>;

  constructor(
    private readonly all_products: readonly SandboxProduct[],
    private readonly all_offers: readonly SandboxOffer[],
  ) {
    this.by_id = new Map(all_offers.map((offer) => [idOf(offer.marketplace, offer.native_id), offer]));
  }

  /** All matches that meet the filter, most relevant first. */
  search(marketplace: SandboxMarketplace, text: string, filter?: OfferQuery['where']): SandboxOffer[] {
    const words = text.toLowerCase().split(/\s+/);
    return this.all_offers.filter(
      (offer) =>
        offer.marketplace === marketplace &&
        words.every((word) => offer.title.toLowerCase().includes(word)) &&
        (filter?.(offer) ?? true),
    );
  }

  byId(marketplace: SandboxMarketplace, native_id: string): SandboxOffer | undefined {
    return this.by_id.get(idOf(marketplace, native_id));
  }

  offers(): readonly SandboxOffer[] {
    return this.all_offers;
  }

  products(): readonly SandboxProduct[] {
    return this.all_products;
  }
}

/** The same catalogue, to the last cent, every time. */
export function buildCatalogue(): Catalogue {
  return new Catalogue([], []);
}

function idOf(marketplace: SandboxMarketplace, native_id: string): string {
  return `${marketplace}:${native_id}`;
}
