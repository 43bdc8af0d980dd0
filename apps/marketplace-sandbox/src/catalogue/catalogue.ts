import { PRODUCT_GROUPS } from './data';
import type { ClassifiedListing } from './listings/classified-listing';
import { listingOffer } from './listings/listing-offers';
import { makeOffers } from './offer/make-offers';
import { SANDBOX_MARKETPLACES, type SandboxMarketplace, type SandboxOffer } from './offer/sandbox-offer';
import { makeProducts } from './product/make-products';
import type { SandboxProduct } from './product/sandbox-product';
import { OfferIndex, tellingWords } from './search/offer-index';

export type { SandboxMarketplace, SandboxOffer, SandboxSeller } from './offer/sandbox-offer';
export type { SandboxProduct } from './product/sandbox-product';

/** Everything the sandbox sells, on every marketplace it imitates. */
export class Catalogue {
  private readonly by_id: ReadonlyMap<string, SandboxOffer>;
  private readonly indexes: ReadonlyMap<SandboxMarketplace, OfferIndex>;

  constructor(
    private readonly all_products: readonly SandboxProduct[],
    private readonly all_offers: readonly SandboxOffer[],
  ) {
    this.by_id = new Map(all_offers.map((offer) => [idOf(offer.marketplace, offer.native_id), offer]));
    const telling_words = tellingWords(all_products);
    this.indexes = new Map(
      SANDBOX_MARKETPLACES.map((marketplace) => {
        const offers = all_offers.filter((offer) => offer.marketplace === marketplace);
        return [marketplace, new OfferIndex(offers, telling_words)];
      }),
    );
  }

  /** All matches that meet the filter, most relevant first, then most popular; a text that says nothing finds nothing. */
  search(marketplace: SandboxMarketplace, text: string, filter?: (offer: SandboxOffer) => boolean): SandboxOffer[] {
    const found = this.indexes.get(marketplace)?.search(text) ?? [];
    return filter ? found.filter(filter) : found;
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

/** The same catalogue, to the last cent, every time; `listings` are sold beside it, on eBay. */
export function buildCatalogue(listings: readonly ClassifiedListing[] = []): Catalogue {
  const described = makeProducts(PRODUCT_GROUPS);
  const products = described.map(({ product }) => product);
  const brands = [...new Set(products.map(({ brand }) => brand))];
  const second_hand = listings.map((listing) => listingOffer(listing, brands));
  return new Catalogue(
    [...products, ...second_hand.map(({ product }) => product)],
    [...makeOffers(described), ...second_hand],
  );
}

function idOf(marketplace: SandboxMarketplace, native_id: string): string {
  return `${marketplace}:${native_id}`;
}
