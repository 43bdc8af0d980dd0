import type { Availability, ProductCondition } from '@talknshop/contracts';
import { at, flag, number, text } from '../http/json-reader';
import type { Listing } from '../product/listing';

/** Walmart's API states neither a currency (it sells in dollars) nor a condition, which stands in the title if anywhere. */
export function readWalmartListing(item: unknown): Listing {
  const native_id = text(at(item, 'itemId'));
  return {
    native_id,
    title: text(at(item, 'name')),
    description: text(at(item, 'shortDescription')) ?? text(at(item, 'longDescription')),
    price: number(at(item, 'salePrice')),
    currency: 'USD',
    rating: number(at(item, 'customerRating')),
    review_count: number(at(item, 'numReviews')),
    condition: conditionOf(item),
    availability: availabilityOf(item),
    image_url: text(at(item, 'largeImage')) ?? text(at(item, 'mediumImage')) ?? text(at(item, 'thumbnailImage')),
    deep_links: [text(at(item, 'productTrackingUrl')), `https://www.walmart.com/ip/${native_id}`],
    seller_name: text(at(item, 'sellerInfo')) ?? (at(item, 'marketplace') === false ? 'Walmart' : undefined),
    shipping_cost: number(at(item, 'standardShipRate')),
    facts: {
      brand: text(at(item, 'brandName')),
      model: text(at(item, 'modelNumber')),
      color: text(at(item, 'color')),
      size: text(at(item, 'size')),
      category: text(at(item, 'categoryPath'))?.split('/').at(-1),
    },
    gtins: [text(at(item, 'upc'))],
  };
}

/** What Walmart sells itself under a title that says nothing else is new; of other sellers' goods nothing is assumed. */
function conditionOf(item: unknown): ProductCondition | undefined {
  const title = text(at(item, 'name')) ?? '';
  if (/\b(restored|refurbished|renewed)\b/i.test(title)) return 'refurbished';
  if (/\b(pre-?owned|used)\b/i.test(title)) return 'good';
  return flag(at(item, 'marketplace')) === false ? 'new' : undefined;
}

const STOCKS: Record<string, Availability> = {
  available: 'in_stock',
  'limited supply': 'limited',
  'last few items': 'limited',
  'not available': 'out_of_stock',
};

function availabilityOf(item: unknown): Availability {
  if (flag(at(item, 'availableOnline')) === false) return 'out_of_stock';
  return STOCKS[text(at(item, 'stock'))?.toLowerCase() ?? ''] ?? 'unknown';
}
