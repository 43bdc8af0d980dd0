import type { RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';

/** Why a product may not be shown. */
export type LeaveOutReason =
  | 'out_of_stock'
  | 'other_currency'
  | 'above_max_price'
  | 'below_min_price'
  | 'other_condition'
  | 'unknown_condition'
  | 'unwanted_condition'
  | 'excluded_brand'
  | 'excluded_word'
  | 'low_rating'
  | 'unrated'
  | 'other_kind';

/** Judges one product; `undefined` lets it pass. */
export type Limit = (product: FoundProduct) => LeaveOutReason | undefined;

/** What a requirement demands of every product; `undefined` when it demands nothing of the kind. */
export type LimitFor = (spec: RequirementSpec) => Limit | undefined;
