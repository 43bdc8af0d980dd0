import type { Availability, ProductCondition } from '@talknshop/contracts';
import { at, list, number, text } from '../http/json-reader';
import type { Listing } from '../product/listing';

/** An item summary, or a whole item (which also has availability, brand, model, GTIN and aspects). */
export function readEbayListing(item: unknown): Listing {
  const condition_id = number(at(item, 'conditionId'));
  const currency = text(at(item, 'price', 'currency'));
  const aspects = aspectsOf(item);
  return {
    native_id: text(at(item, 'itemId')),
    title: text(at(item, 'title')),
    description: text(at(item, 'shortDescription')) ?? text(at(item, 'description')),
    price: number(at(item, 'price', 'value')),
    currency,
    condition: condition_id === undefined ? undefined : CONDITIONS[condition_id],
    availability: availabilityOf(item),
    image_url: text(at(item, 'image', 'imageUrl')),
    deep_links: [text(at(item, 'itemAffiliateWebUrl')), text(at(item, 'itemWebUrl'))],
    seller_name: text(at(item, 'seller', 'username')),
    shipping_cost: shippingCostOf(item, currency),
    facts: {
      ...aspects,
      brand: text(at(item, 'brand')) ?? aspects['Brand'],
      model: text(at(item, 'mpn')) ?? aspects['Model'],
      category: text(at(item, 'categories', 0, 'categoryName')),
      seller_feedback_percent: number(at(item, 'seller', 'feedbackPercentage')),
    },
    gtins: [text(at(item, 'gtin'))],
    unusable: condition_id === FOR_PARTS ? 'for_parts' : undefined,
  };
}

const FOR_PARTS = 7000;

const CONDITIONS: Record<number, ProductCondition> = {
  1000: 'new',
  1500: 'like_new',
  1750: 'like_new',
  2000: 'refurbished',
  2010: 'refurbished',
  2020: 'refurbished',
  2030: 'refurbished',
  2500: 'refurbished',
  2750: 'like_new',
  2990: 'like_new',
  3000: 'good',
  3010: 'fair',
  4000: 'good',
  5000: 'good',
  6000: 'fair',
};

const AVAILABILITIES: Record<string, Availability> = {
  IN_STOCK: 'in_stock',
  LIMITED_STOCK: 'limited',
  OUT_OF_STOCK: 'out_of_stock',
};

/** Summaries do not say: what a search returns is for sale. */
function availabilityOf(item: unknown): Availability {
  const estimates = list(at(item, 'estimatedAvailabilities'));
  if (estimates.length === 0) return 'in_stock';
  return AVAILABILITIES[text(at(estimates, 0, 'estimatedAvailabilityStatus')) ?? ''] ?? 'unknown';
}

function shippingCostOf(item: unknown, currency: string | undefined): number | undefined {
  const costs = list(at(item, 'shippingOptions'))
    .filter((option) => at(option, 'shippingCost', 'currency') === currency)
    .map((option) => number(at(option, 'shippingCost', 'value')))
    .filter((cost) => cost !== undefined);
  return costs.length > 0 ? Math.min(...costs) : undefined;
}

function aspectsOf(item: unknown): Record<string, unknown> {
  return Object.fromEntries(
    list(at(item, 'localizedAspects')).map((aspect) => [text(at(aspect, 'name')) ?? '', at(aspect, 'value')]),
  );
}
