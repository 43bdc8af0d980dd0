import type { ListingEdit } from '@talknshop/client';
import type { ListingSpec } from '@talknshop/contracts';

/** What changes between a listing as it is posted and as it is wanted, of what can be changed there; `undefined`: nothing. */
export function listingEdit(before: ListingSpec, after: ListingSpec): ListingEdit | undefined {
  const { quantity = 1 } = after;
  const added = after.target_marketplaces.filter((name) => !before.target_marketplaces.includes(name));
  const edit: ListingEdit = {
    ...(after.title !== before.title && { title: after.title }),
    ...(after.description !== before.description && { description: after.description }),
    ...(after.price !== before.price && { price: after.price }),
    ...(after.condition !== before.condition && { condition: after.condition }),
    ...(!isSame(after.media_s3_keys, before.media_s3_keys) && { media_s3_keys: after.media_s3_keys }),
    ...(quantity !== (before.quantity ?? 1) && { quantity }),
    ...(added.length > 0 && { add_marketplaces: added }),
  };
  return Object.keys(edit).length > 0 ? edit : undefined;
}

function isSame(these: readonly string[], those: readonly string[]): boolean {
  return these.length === those.length && these.every((key, place) => key === those[place]);
}
