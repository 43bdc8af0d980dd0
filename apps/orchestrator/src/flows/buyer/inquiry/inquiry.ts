import type { Comparison, ProductExplanation, RequirementSpec } from '@talknshop/contracts';

/** What a message wants to know of products that the catalog can answer. */
export type Inquiry =
  | { kind: 'compare'; product_ids: string[] }
  /** Why a shown product stands where it stands in the search for a need. */
  | { kind: 'explain'; product_id: string; requirement_spec: RequirementSpec }
  /** Why none of a brand is shown for a need. */
  | { kind: 'explain_brand'; brand: string; requirement_spec: RequirementSpec };

/** What there is to say to it, mostly by the catalog. */
export type InquiryOutcome =
  | { kind: 'compared'; comparison: Comparison }
  | { kind: 'explained'; explanation: ProductExplanation }
  /** There is none on view whose place could be explained. */
  | { kind: 'nothing_shown' }
  /** The catalog knows of no such product. */
  | { kind: 'unknown_product' }
  | { kind: 'unknown_brand'; brand: string };
