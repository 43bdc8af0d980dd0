import type { FoundProducts, ProductResult, RequirementSpec, SearchHelp } from '@talknshop/contracts';

/** What one of the requests of a message found. */
export interface ResultGroup extends SearchHelp {
  /** E.g. `laptop`; empty where there is only one. */
  title: string;
  requirement_spec: RequirementSpec;
  products: ProductResult[];
  total_count: number;
  /** When its prices were read at each marketplace, ISO 8601. */
  fetched_at?: FoundProducts['fetched_at'];
  /** Why nothing could be searched for it, for a person. */
  failure?: string;
}

/** Results by the requests of their message: one group where there was one request. Pure. */
export function resultGroups(results: FoundProducts): ResultGroup[] {
  const { groups, products, total_count, requirement_spec, facets, relaxations, missing_kind, fetched_at } = results;
  if (!groups || groups.length < 2)
    return [{ title: '', requirement_spec, products, total_count, facets, relaxations, missing_kind, fetched_at }];
  const known = new Map(products.map((product) => [product.product_id, product]));
  return groups.map(({ product_ids, ...group }) => ({
    ...group,
    fetched_at,
    title: group.requirement_spec.product_type,
    products: product_ids.flatMap((id) => known.get(id) ?? []),
  }));
}
