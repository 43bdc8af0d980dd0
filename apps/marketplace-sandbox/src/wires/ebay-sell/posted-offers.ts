import type { ProductCondition } from '@talknshop/contracts';
import { at, isObject, list, text } from '@talknshop/marketplaces';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { STATES } from '../../catalogue/offer/states';
import { indexTerms, queryTerms } from '../../catalogue/search/terms';
import type { EbayBooks, EbayItem, EbayOffer } from './ebay-books';
import { CONDITION_IDS } from './conditions';
import type { EbayDesk } from './ebay-desk';

/** What sellers posted on eBay, as buyers find it there. */
export class PostedOffers {
  private readonly found_as = new WeakMap<EbayOffer, Findable>();

  constructor(
    private readonly books: EbayBooks,
    private readonly desk: EbayDesk,
  ) {}

  /** Those that have every word of the text, newest first: a seller who looks for their own thing finds it on the first page. */
  search(text: string, filter: (offer: SandboxOffer) => boolean): SandboxOffer[] {
    const wanted = queryTerms(text);
    if (wanted.length === 0) return [];
    return this.live()
      .filter(({ terms }) => wanted.every((term) => terms.has(term)))
      .map((found) => found.offer)
      .filter(filter)
      .reverse();
  }

  /** By `v1|<listing>|0`. */
  byId(native_id: string): SandboxOffer | undefined {
    const offer = this.books.offerOfListing(native_id.split('|')[1] ?? '');
    return offer?.status === 'PUBLISHED' ? this.findable(offer)?.offer : undefined;
  }

  private live(): Findable[] {
    return this.books.offers
      .all()
      .filter(({ status }) => status === 'PUBLISHED')
      .flatMap((offer) => this.findable(offer) ?? []);
  }

  /** Offers and items are never changed in place, so what was made of them stays right as long as they stay. */
  private findable(offer: EbayOffer): Findable | undefined {
    const item = this.books.items.get(offer.sku);
    if (!item || !offer.listing) return undefined;
    const known = this.found_as.get(offer);
    if (known?.item === item) return known;
    const findable = this.makeFindable(item, offer.listing.listingId);
    this.found_as.set(offer, findable);
    return findable;
  }

  private makeFindable(item: EbayItem, listing_id: string): Findable {
    const aspects = at(item.terms, 'product', 'aspects');
    const specs = Object.fromEntries(
      Object.entries(isObject(aspects) ? aspects : {}).map(([name, values]) => [
        name,
        list(values).map(String).join(', '),
      ]),
    );
    const { title, description, price = 0, picture_urls } = this.desk.find(listing_id)!;
    const vendor_condition = CONDITION_IDS[text(at(item.terms, 'condition')) ?? ''] ?? '3000';
    const condition_note = text(at(item.terms, 'conditionDescription'));
    const brand = text(at(item.terms, 'product', 'brand')) ?? specs['Brand'] ?? 'Unbranded';
    const found: SandboxOffer = {
      marketplace: 'ebay',
      native_id: `v1|${listing_id}|0`,
      product: {
        key: `posted/${listing_id}`,
        product_type: 'posted',
        category_path: ['Posted by sellers'],
        brand,
        model: text(at(item.terms, 'product', 'mpn')) ?? 'Does not apply',
        name: title,
        description,
        specs,
        list_price: price,
      },
      title,
      price,
      currency: 'USD',
      condition: conditionOf(vendor_condition),
      vendor_condition,
      ...(condition_note !== undefined && { condition_note }),
      in_stock: true,
      seller: { name: 'sandbox-seller', feedback_percent: 100, feedback_score: 12 },
      ...(picture_urls[0] !== undefined && { picture_url: picture_urls[0] }),
    };
    const terms = new Set(indexTerms([title, brand, ...Object.values(specs)].join(' ')));
    return { item, offer: found, terms };
  }
}

interface Findable {
  item: EbayItem;
  offer: SandboxOffer;
  terms: ReadonlySet<string>;
}

function conditionOf(ebay_id: string): ProductCondition {
  return Object.values(STATES).find((state) => state.ebay_id === ebay_id)?.condition ?? 'good';
}
