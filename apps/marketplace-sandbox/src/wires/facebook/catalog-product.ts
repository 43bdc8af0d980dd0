import { at, list, number, text } from '@talknshop/marketplaces';
import type { PostedListing } from '../../postings/posted-listing';
import { priceIn } from './catalog-rules';

export interface CatalogProduct {
  /** Meta's number. */
  id: string;
  /** The seller's key. */
  retailer_id: string;
  data: Record<string, unknown>;
  sold: number;
}

export function quantityOf(data: Record<string, unknown>): number {
  return number(at(data, 'quantity_to_sell_on_facebook')) ?? (at(data, 'availability') === 'in stock' ? 1 : 0);
}

function stateOf({ data, sold }: CatalogProduct): PostedListing['state'] {
  if (data['visibility'] === 'staging') return 'draft';
  if (data['visibility'] === 'hidden') return 'ended';
  if (data['availability'] === 'in stock') return 'live';
  return sold > 0 ? 'sold' : 'ended';
}

/** A product as buyers see it, or would. */
export function shown(product: CatalogProduct): PostedListing {
  const { id, retailer_id, data, sold } = product;
  const urls = list(at(data, 'image')).flatMap((image) => text(at(image, 'url')) ?? []);
  const price = priceIn(data);
  const condition = text(data['condition']);
  return {
    marketplace: 'facebook',
    sku: retailer_id,
    id,
    state: stateOf(product),
    title: text(data['title']) ?? '',
    description: text(data['description']) ?? '',
    ...(price !== undefined && { price }),
    ...(condition !== undefined && { condition }),
    quantity: quantityOf(data),
    sold,
    pictures: urls.length,
    picture_urls: urls,
  };
}
