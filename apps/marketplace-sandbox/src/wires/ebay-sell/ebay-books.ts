import type { Collection, PostingStore } from '../../postings/posting-store';

/** An inventory item as it was put, all of it. */
export interface EbayItem {
  sku: string;
  terms: Record<string, unknown>;
}

export interface EbayOffer {
  offer_id: string;
  sku: string;
  /** As it was posted or put, all of it. */
  terms: Record<string, unknown>;
  status: 'PUBLISHED' | 'UNPUBLISHED';
  /** The listing it has, or had last. */
  listing?: EbayListing;
}

export interface EbayListing {
  listingId: string;
  listingStatus: 'ACTIVE' | 'ENDED' | 'EBAY_ENDED';
  soldQuantity: number;
}

/** All that eBay knows of the seller: one offer of each sku, marketplace and format. */
export class EbayBooks {
  readonly items: Collection<EbayItem>;
  readonly offers: Collection<EbayOffer>;
  readonly locations: Collection<object>;

  constructor(store: PostingStore) {
    this.items = store.collection('ebay.items');
    this.offers = store.collection('ebay.offers', ({ sku, listing }) => [
      skuKey(sku),
      ...(listing ? [listingKey(listing.listingId)] : []),
    ]);
    this.locations = store.collection('ebay.locations');
  }

  offersOf(sku: string): EbayOffer[] {
    return this.offers.by(skuKey(sku));
  }

  offerOfListing(listing_id: string): EbayOffer | undefined {
    return this.offers.by(listingKey(listing_id))[0];
  }

  put(offer: EbayOffer): EbayOffer {
    this.offers.put(offer.offer_id, offer);
    return offer;
  }
}

function skuKey(sku: string): string {
  return `sku/${sku}`;
}

function listingKey(listing_id: string): string {
  return `listing/${listing_id}`;
}
