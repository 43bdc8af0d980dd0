import type { RequirementSpec, SearchHelp } from '@talknshop/contracts';
import type { FoundProduct, SearchQuery } from '@talknshop/marketplaces';
import { KnownProducts } from './known-products';
import { missingKind } from './missing-kind';
import { relaxationsOf } from './relaxations-of';
import { widerQuery } from './wider-query';

export interface FewFound {
  spec: RequirementSpec;
  /** What the marketplaces were asked, and what they found. */
  query: SearchQuery;
  found: readonly FoundProduct[];
  /** How many of it may be shown, as cards. */
  total: number;
  /** Asks them once more, for as long as there is time; what does not come is not there. */
  askWider: (query: SearchQuery) => Promise<readonly FoundProduct[]>;
}

/** How to find more where little or nothing meets the limits: from what was left out, and at most one more question to the marketplaces. */
export async function helpOn({ spec, query, found, total, askWider }: FewFound): Promise<SearchHelp> {
  const wider = widerQuery(spec, query);
  const known = new KnownProducts(spec, found, wider ? await askWider(wider) : []);
  const missing_kind = missingKind(spec, known.all());
  return { relaxations: relaxationsOf(spec, known, total), ...(missing_kind && { missing_kind }) };
}
