import { shippingFor } from '../offer/prices';
import type { SandboxOffer } from '../offer/sandbox-offer';
import { sellerFor } from '../offer/sellers';
import { STATES, type State } from '../offer/states';
import { clipped, MAX_EBAY_TITLE } from '../offer/titles';
import { diceFor } from '../product/dice';
import type { SandboxProduct } from '../product/sandbox-product';
import type { ClassifiedListing } from './classified-listing';

/** A listing as used goods on eBay. Nobody says what it is: it has no GTIN, and a brand only if the title names one of `brands`. */
export function listingOffer(listing: ClassifiedListing, brands: readonly string[]): SandboxOffer {
  const dice = diceFor(`listing/${listing.post_id}`);
  const { condition, ebay_id } = STATES[WORDS[listing.state ?? ''] ?? 'used'];
  const seller = sellerFor('ebay', false, dice);
  const shipping_cost = shippingFor('ebay', listing.price, dice);
  return {
    marketplace: 'ebay',
    native_id: `v1|4${listing.post_id.padStart(11, '0')}|0`,
    product: productOf(listing, brands),
    title: clipped(listing.title, MAX_EBAY_TITLE),
    price: listing.price,
    currency: 'USD',
    condition,
    vendor_condition: ebay_id,
    ...(listing.state && { condition_note: `Seller says: ${listing.state}` }),
    in_stock: true,
    ...(shipping_cost !== undefined && { shipping_cost }),
    ...(seller && { seller }),
  };
}

/** What sellers call the state of their things; whoever says `new` has no receipt. */
const WORDS: Record<string, State> = {
  new: 'open_box',
  'like new': 'like_new',
  excellent: 'like_new',
  fair: 'worn',
  salvage: 'for_parts',
};

/** Brand and model are filled in as eBay's sellers do when they do not know. */
function productOf(
  { post_id, title, description, price, category, attrs }: ClassifiedListing,
  brands: readonly string[],
): SandboxProduct {
  const words = ` ${title.toLowerCase()} `;
  return {
    key: `classified_ad/${post_id}`,
    product_type: 'classified_ad',
    category_path: ['Classifieds', category.charAt(0).toUpperCase() + category.slice(1)],
    brand: brands.find((brand) => words.includes(` ${brand.toLowerCase()} `)) ?? 'Unbranded',
    model: 'Does not apply',
    name: title,
    description,
    specs: attrs,
    list_price: price,
  };
}
