import type { Availability, ProductCondition } from '@talknshop/contracts';
import { at, list, number, text } from '../http/json-reader';
import type { Listing } from '../product/listing';

export function readAmazonListing(item: unknown): Listing {
  const info = at(item, 'itemInfo');
  const offer = bestOffer(item);
  const features = texts(info, 'features');
  return {
    native_id: text(at(item, 'asin')),
    title: display(info, 'title'),
    description: features.join(' ') || undefined,
    price: number(at(offer, 'price', 'money', 'amount')),
    currency: text(at(offer, 'price', 'money', 'currency')),
    rating: number(at(item, 'customerReviews', 'starRating', 'value')),
    review_count: number(at(item, 'customerReviews', 'count')),
    condition: conditionOf(offer),
    availability: availabilityOf(offer),
    image_url:
      text(at(item, 'images', 'primary', 'large', 'url')) ?? text(at(item, 'images', 'primary', 'medium', 'url')),
    deep_links: [text(at(item, 'detailPageURL'))],
    seller_name: text(at(offer, 'merchantInfo', 'name')),
    facts: {
      brand: display(info, 'byLineInfo', 'brand') ?? display(info, 'byLineInfo', 'manufacturer'),
      model: display(info, 'manufactureInfo', 'model') ?? display(info, 'manufactureInfo', 'itemPartNumber'),
      color: display(info, 'productInfo', 'color'),
      size: display(info, 'productInfo', 'size'),
      category: display(info, 'classifications', 'productGroup'),
      feature: features,
    },
    gtins: [...texts(info, 'externalIds', 'upcs'), ...texts(info, 'externalIds', 'eans')],
  };
}

/** The offer Amazon itself would sell; never the price of a subscription. */
function bestOffer(item: unknown): unknown {
  const offers = list(at(item, 'offersV2', 'listings')).filter((offer) => at(offer, 'type') !== 'SUBSCRIBE_AND_SAVE');
  return offers.find((offer) => at(offer, 'isBuyBoxWinner') === true) ?? offers[0];
}

const AVAILABILITIES: Record<string, Availability> = {
  IN_STOCK: 'in_stock',
  IN_STOCK_SCARCE: 'limited',
  LEADTIME: 'limited',
  PREORDER: 'limited',
  AVAILABLE_DATE: 'limited',
  OUT_OF_STOCK: 'out_of_stock',
  UNAVAILABLE: 'out_of_stock',
};

function availabilityOf(offer: unknown): Availability {
  return AVAILABILITIES[text(at(offer, 'availability', 'type'))?.toUpperCase() ?? ''] ?? 'unknown';
}

const SUB_CONDITIONS: Record<string, ProductCondition> = {
  likenew: 'like_new',
  openbox: 'like_new',
  verygood: 'good',
  good: 'good',
  acceptable: 'fair',
  refurbished: 'refurbished',
};

function conditionOf(offer: unknown): ProductCondition | undefined {
  const value = text(at(offer, 'condition', 'value'))?.toLowerCase();
  if (value === 'new' || value === 'refurbished') return value;
  if (value !== 'used') return undefined;
  return SUB_CONDITIONS[text(at(offer, 'condition', 'subCondition'))?.toLowerCase() ?? ''] ?? 'good';
}

function display(info: unknown, ...path: string[]): string | undefined {
  return text(at(info, ...path, 'displayValue'));
}

function texts(info: unknown, ...path: string[]): string[] {
  return list(at(info, ...path, 'displayValues'))
    .map(text)
    .filter((value) => value !== undefined);
}
