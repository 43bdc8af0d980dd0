import type { Numbers } from '../../postings/numbers';
import type { PostedListing, PostingDesk } from '../../postings/posted-listing';
import type { Collection, PostingStore } from '../../postings/posting-store';

export const ETSY_STATES = ['draft', 'active', 'inactive', 'sold_out', 'expired'] as const;
export type EtsyState = (typeof ETSY_STATES)[number];

export interface EtsyListing {
  listing_id: number;
  state: EtsyState;
  /** As the form said, but for what has a place of its own here. */
  fields: Record<string, string>;
  tags: string[];
  /** US dollars. */
  price: number;
  quantity: number;
  /** Only where the inventory was put. */
  sku?: string;
  images: EtsyImage[];
  sold: number;
}

export interface EtsyImage {
  listing_image_id: number;
  rank: number;
}

/** One shop. Etsy takes no key: a draft that is created twice is there twice. */
export class EtsyBooks implements PostingDesk {
  readonly marketplace = 'etsy';
  private readonly all_listings: Collection<EtsyListing>;

  constructor(
    store: PostingStore,
    private readonly numbers: Numbers,
  ) {
    this.all_listings = store.collection('etsy.listings', (listing) => [
      listing.state,
      ...[listing.sku ?? [], listing.tags].flat().map(skuKey),
    ]);
  }

  nextId(): number {
    return this.numbers.next();
  }

  put(listing: EtsyListing): EtsyListing {
    this.all_listings.put(String(listing.listing_id), listing);
    return listing;
  }

  get(id: string): EtsyListing | undefined {
    return this.all_listings.get(id);
  }

  /** Newest first. */
  inState(state: EtsyState): EtsyListing[] {
    return this.all_listings.by(state).sort((one, other) => other.listing_id - one.listing_id);
  }

  remove(id: string): void {
    this.all_listings.delete(id);
  }

  /** Until the inventory says a sku, a draft is found by its tags alone. */
  listings(sku?: string): PostedListing[] {
    return (sku === undefined ? this.all_listings.all() : this.all_listings.by(skuKey(sku))).map(shown);
  }

  find(id: string): PostedListing | undefined {
    const listing = this.get(id);
    return listing && shown(listing);
  }

  sell(id: string): PostedListing | undefined {
    const listing = this.active(id);
    if (!listing) return undefined;
    const quantity = listing.quantity - 1;
    const state = quantity > 0 ? 'active' : 'sold_out';
    return shown(this.put({ ...listing, quantity, state, sold: listing.sold + 1 }));
  }

  end(id: string): PostedListing | undefined {
    const listing = this.active(id);
    return listing && shown(this.put({ ...listing, state: 'expired' }));
  }

  private active(id: string): EtsyListing | undefined {
    const listing = this.get(id);
    return listing?.state === 'active' ? listing : undefined;
  }
}

const STATES = { draft: 'draft', active: 'live', inactive: 'ended', sold_out: 'sold', expired: 'ended' } as const;

function skuKey(sku: string): string {
  return `sku/${sku}`;
}

function shown(listing: EtsyListing): PostedListing {
  const { listing_id, state, fields, price, quantity, images, sold } = listing;
  return {
    marketplace: 'etsy',
    sku: listing.sku ?? '',
    id: String(listing_id),
    state: STATES[state],
    title: fields['title'] ?? '',
    description: fields['description'] ?? '',
    price,
    quantity,
    sold,
    pictures: images.length,
    picture_urls: [],
  };
}
