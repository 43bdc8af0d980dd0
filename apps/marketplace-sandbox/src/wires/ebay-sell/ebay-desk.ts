import { at, list, number, text } from '@talknshop/marketplaces';
import { htmlAsText } from '../../postings/html-as-text';
import type { PostedListing, PostingDesk } from '../../postings/posted-listing';
import type { EbayBooks, EbayItem, EbayListing, EbayOffer } from './ebay-books';
import { descriptionOf, quantityOf } from './publish-rules';

/** What sellers offer on eBay, for the sandbox's own pages. */
export class EbayDesk implements PostingDesk {
  readonly marketplace = 'ebay';

  constructor(private readonly books: EbayBooks) {}

  listings(sku?: string): PostedListing[] {
    const offers = sku === undefined ? this.books.offers.all() : this.books.offersOf(sku);
    return offers.map((offer) => this.shown(offer));
  }

  find(id: string): PostedListing | undefined {
    const offer = this.books.offerOfListing(id);
    return offer && this.shown(offer);
  }

  /** A fixed price sells piece by piece; with the last one the listing ends. */
  sell(id: string): PostedListing | undefined {
    const offer = this.liveOffer(id);
    const item = offer && this.books.items.get(offer.sku);
    if (!offer || !item) return undefined;
    const left = quantityOf(offer.terms, item) - 1;
    const availability = { shipToLocationAvailability: { quantity: left } };
    this.books.items.put(offer.sku, { ...item, terms: { ...item.terms, availability } });
    const soldQuantity = offer.listing.soldQuantity + 1;
    const after = { ...offer, terms: { ...offer.terms, availableQuantity: left } };
    return this.shown(this.books.put(left > 0 ? withListing(after, { soldQuantity }) : over(after, { soldQuantity })));
  }

  end(id: string): PostedListing | undefined {
    const offer = this.liveOffer(id);
    return offer && this.shown(this.books.put(over(offer, { listingStatus: 'EBAY_ENDED' })));
  }

  private liveOffer(id: string): ListedOffer | undefined {
    const offer = this.books.offerOfListing(id);
    return offer?.listing && offer.status === 'PUBLISHED' ? { ...offer, listing: offer.listing } : undefined;
  }

  private shown(offer: EbayOffer): PostedListing {
    const { offer_id, sku, terms, listing } = offer;
    const item = this.books.items.get(sku) ?? { sku, terms: {} };
    const urls = list(at(item.terms, 'product', 'imageUrls')).filter((url) => typeof url === 'string');
    const price = number(at(terms, 'pricingSummary', 'price', 'value'));
    const condition = text(at(item.terms, 'condition'));
    return {
      marketplace: 'ebay',
      sku,
      id: listing?.listingId ?? offer_id,
      state: stateOf(offer, item),
      title: text(at(item.terms, 'product', 'title')) ?? '',
      description: htmlAsText(descriptionOf(terms, item) ?? ''),
      ...(price !== undefined && { price }),
      ...(condition !== undefined && { condition }),
      quantity: quantityOf(terms, item),
      sold: listing?.soldQuantity ?? 0,
      pictures: urls.length,
      picture_urls: urls,
    };
  }
}

type ListedOffer = EbayOffer & { listing: EbayListing };

function stateOf({ status, listing, terms }: EbayOffer, item: EbayItem): PostedListing['state'] {
  if (status === 'PUBLISHED') return 'live';
  if (!listing) return 'draft';
  return listing.soldQuantity > 0 && quantityOf(terms, item) === 0 ? 'sold' : 'ended';
}

function withListing(offer: ListedOffer, change: Partial<EbayListing>): ListedOffer {
  return { ...offer, listing: { ...offer.listing, ...change } };
}

function over(offer: ListedOffer, change: Partial<EbayListing>): EbayOffer {
  return { ...withListing(offer, { listingStatus: 'ENDED', ...change }), status: 'UNPUBLISHED' };
}
