import { createHash } from 'node:crypto';
import type { PostableListing } from '../posting/marketplace-posting.port';
import { rejected } from '../posting/rejected';
import { etsyOriginOf } from '../posting/rules/etsy-origin';
import { fit } from '../posting/rules/fitted';
import { decimal } from '../search/price-bounds';
import type { EtsyConfig } from './etsy.config';

/** A tag that finds a draft whose number was lost: Etsy itself takes no key. 20 characters are as long as a tag may be. */
export function etsyMarker(sku: string): string {
  return `ts${createHash('sha256').update(sku).digest('hex').slice(0, 18)}`;
}

/** The form of a new draft. */
export function etsyDraft(sku: string, listing: PostableListing, config: EtsyConfig): Record<string, string> {
  return {
    ...etsyText(sku, listing),
    quantity: String(listing.quantity ?? 1),
    price: decimal(fit(listing.spec, 'etsy').price),
    type: 'physical',
    shipping_profile_id: config.shipping_profile_id,
    readiness_state_id: config.readiness_state_id,
  };
}

/** What `PATCH` changes of it; price and quantity have a call of their own. */
export function etsyText(sku: string, { spec }: PostableListing): Record<string, string> {
  const { title, description, category } = fit(spec, 'etsy');
  const origin = etsyOriginOf(spec);
  if (!origin)
    throw rejected('etsy', 'Etsy admits only what is made by hand, vintage or a craft supply.', {
      field: 'attributes',
    });
  return {
    title,
    description,
    who_made: origin.who_made,
    when_made: origin.when_made,
    is_supply: String(origin.is_supply),
    taxonomy_id: category,
    tags: etsyMarker(sku),
  };
}

/** The body of `PUT /listings/{id}/inventory`. */
export function etsyInventory(sku: string, { spec, quantity = 1 }: PostableListing, config: EtsyConfig): object {
  const offering = {
    price: fit(spec, 'etsy').price,
    quantity,
    is_enabled: true,
    readiness_state_id: Number(config.readiness_state_id),
  };
  return { products: [{ sku, property_values: [], offerings: [offering] }] };
}
