import type { SandboxOffer } from '../../catalogue/catalogue';
import { queryTerms } from '../../catalogue/search/terms';
import type { EbayBooks, EbayItem, EbayOffer } from './ebay-books';
import type { EbayDesk } from './ebay-desk';
import { postedOffer, postedTerms } from './posted-offer';

/** So that thousands of test listings cost buyers no time. */
const MOST_FOUND = 200;

/** What sellers posted on eBay, as buyers find it there. */
export class PostedOffers {
  /** Items and offers are never changed in place, so what was made of them stays right as long as they stay. */
  private readonly terms = new WeakMap<EbayItem, ReadonlySet<string>>();
  private readonly made = new WeakMap<EbayOffer, { item: EbayItem; offer: SandboxOffer }>();

  constructor(
    private readonly books: EbayBooks,
    private readonly desk: EbayDesk,
  ) {}

  /** The newest that have every word of the text, newest first: a seller who looks for their own thing finds it on the first page. */
  search(text: string, filter: (offer: SandboxOffer) => boolean): SandboxOffer[] {
    const wanted = queryTerms(text);
    if (wanted.length === 0) return [];
    return this.books.offers
      .all()
      .filter((offer) => offer.status === 'PUBLISHED' && this.hasAll(offer, wanted))
      .slice(-MOST_FOUND)
      .flatMap((offer) => this.shown(offer) ?? [])
      .filter(filter)
      .reverse();
  }

  /** By `v1|<listing>|0`. */
  byId(native_id: string): SandboxOffer | undefined {
    const offer = this.books.offerOfListing(native_id.split('|')[1] ?? '');
    return offer?.status === 'PUBLISHED' ? this.shown(offer) : undefined;
  }

  private hasAll({ sku }: EbayOffer, wanted: readonly string[]): boolean {
    const item = this.books.items.get(sku);
    if (!item) return false;
    const terms = this.terms.get(item) ?? postedTerms(item);
    this.terms.set(item, terms);
    return wanted.every((term) => terms.has(term));
  }

  /** The same object as long as nothing changes: a search with alternatives shows each once. */
  private shown(posted: EbayOffer): SandboxOffer | undefined {
    const item = this.books.items.get(posted.sku);
    const known = this.made.get(posted);
    if (known && known.item === item) return known.offer;
    const listing = posted.listing && this.desk.find(posted.listing.listingId);
    if (!item || !listing) return undefined;
    const offer = postedOffer(item, listing);
    this.made.set(posted, { item, offer });
    return offer;
  }
}
