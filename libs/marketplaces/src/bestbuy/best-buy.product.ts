import type { Availability, ProductCondition } from '@talknshop/contracts';
import { at, list, number, text } from '../http/json-reader';
import type { Listing } from '../product/listing';

/** Best Buy sells in dollars and does not say so; ratings are `null` until somebody wrote one. */
export function readBestBuyListing(item: unknown): Listing {
  return {
    native_id: text(at(item, 'sku')),
    title: text(at(item, 'name')),
    description: text(at(item, 'shortDescription')),
    price: number(at(item, 'salePrice')) ?? number(at(item, 'regularPrice')),
    currency: 'USD',
    rating: number(at(item, 'customerReviewAverage')),
    review_count: number(at(item, 'customerReviewCount')),
    condition: CONDITIONS[text(at(item, 'condition'))?.toLowerCase() ?? ''],
    availability: availabilityOf(item),
    image_url: text(at(item, 'image')),
    deep_links: [text(at(item, 'url'))],
    seller_name: 'Best Buy',
    shipping_cost: at(item, 'freeShipping') === true ? 0 : number(at(item, 'shippingCost')),
    facts: {
      brand: text(at(item, 'manufacturer')),
      model: text(at(item, 'modelNumber')),
      color: text(at(item, 'color')),
      category: text(at(list(at(item, 'categoryPath')).at(-1), 'name')),
    },
    gtins: [text(at(item, 'upc'))],
  };
}

const CONDITIONS: Record<string, ProductCondition> = {
  new: 'new',
  refurbished: 'refurbished',
  'pre-owned': 'good',
};

function availabilityOf(item: unknown): Availability {
  const online = at(item, 'onlineAvailability');
  if (online === true) return 'in_stock';
  if (at(item, 'inStoreAvailability') === true) return 'limited';
  return online === false ? 'out_of_stock' : 'unknown';
}
