import type { RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { arrangeProducts, type Arrangement } from '../search/arrange-products';
import { applyHardLimits } from '../search/limits/hard-limits';
import type { LeaveOutReason } from '../search/limits/limit';

/** What keeps a product out of a search that could have named it. */
export type KeptOutBy = LeaveOutReason | 'accessory' | 'other_marketplace';

/** What became of a product, and where its card stands; of one that was not found, where it would stand. */
export type Placement =
  | { outcome: 'left_out'; reason: KeptOutBy; total_count: number }
  | {
      outcome: 'placed' | 'merged' | 'not_found';
      arrangement: Arrangement;
      /** Of its card in `arrangement.ranked`. */
      index: number;
      /** The product on whose card it is an offer. */
      merged_into?: string;
      total_count: number;
    };

/** Finds a product's place among all that was found. Pure. */
export function placeProduct(product: FoundProduct, found: readonly FoundProduct[], spec: RequirementSpec): Placement {
  const isFound = found.some(({ product_id }) => product_id === product.product_id);
  const arrangement = arrangeProducts(isFound ? found : [...found, product], spec);
  const total_count = arrangement.ranked.length;
  const index = arrangement.ranked.findIndex((card) => productIdsOf(card, arrangement).includes(product.product_id));
  if (!isAsked(product, spec)) return { outcome: 'left_out', reason: 'other_marketplace', total_count };
  if (index === -1) return { outcome: 'left_out', reason: brokenLimit(product, spec), total_count };
  const card_id = arrangement.ranked[index]!.candidate.product.product_id;
  const merged_into = card_id === product.product_id ? undefined : card_id;
  const outcome = !isFound ? 'not_found' : merged_into === undefined ? 'placed' : 'merged';
  return { outcome, arrangement, index, merged_into, total_count };
}

function productIdsOf({ candidate: { product } }: Arrangement['ranked'][number], { offers }: Arrangement): string[] {
  return [product.product_id, ...(offers.get(product) ?? []).map(({ product_id }) => product_id)];
}

function isAsked({ marketplace }: FoundProduct, { marketplaces }: RequirementSpec): boolean {
  return marketplaces.length === 0 || marketplaces.includes(marketplace);
}

/** What no limit keeps out can only be an accessory, left out of an order by price or rating. */
function brokenLimit(product: FoundProduct, spec: RequirementSpec): KeptOutBy {
  const [reason] = Object.keys(applyHardLimits([product], spec).left_out) as LeaveOutReason[];
  return reason ?? 'accessory';
}
