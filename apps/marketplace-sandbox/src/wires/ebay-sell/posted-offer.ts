import type { ProductCondition } from '@talknshop/contracts';
import { at, isObject, list, text } from '@talknshop/marketplaces';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { STATES } from '../../catalogue/offer/states';
import { indexTerms } from '../../catalogue/search/terms';
import type { PostedListing } from '../../postings/posted-listing';
import { CONDITION_IDS } from './conditions';
import type { EbayItem } from './ebay-books';

/** A live listing as the catalogue knows what is for sale. */
export function postedOffer(item: EbayItem, listing: PostedListing): SandboxOffer {
  const { id, title, description, price = 0, picture_urls } = listing;
  const vendor_condition = CONDITION_IDS[listing.condition ?? ''] ?? '3000';
  const condition_note = text(at(item.terms, 'conditionDescription'));
  return {
    marketplace: 'ebay',
    native_id: `v1|${id}|0`,
    product: {
      key: `posted/${id}`,
      product_type: 'posted',
      category_path: ['Posted by sellers'],
      brand: brandOf(item),
      model: text(at(item.terms, 'product', 'mpn')) ?? 'Does not apply',
      name: title,
      description,
      specs: aspectsOf(item),
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
}

/** What an item is found by. */
export function postedTerms(item: EbayItem): ReadonlySet<string> {
  const title = text(at(item.terms, 'product', 'title')) ?? '';
  return new Set(indexTerms([title, brandOf(item), ...Object.values(aspectsOf(item))].join(' ')));
}

function brandOf(item: EbayItem): string {
  return text(at(item.terms, 'product', 'brand')) ?? aspectsOf(item)['Brand'] ?? 'Unbranded';
}

function aspectsOf({ terms }: EbayItem): Record<string, string> {
  const aspects = at(terms, 'product', 'aspects');
  const named = Object.entries(isObject(aspects) ? aspects : {});
  return Object.fromEntries(named.map(([name, values]) => [name, list(values).map(String).join(', ')]));
}

function conditionOf(ebay_id: string): ProductCondition {
  return Object.values(STATES).find((state) => state.ebay_id === ebay_id)?.condition ?? 'good';
}
