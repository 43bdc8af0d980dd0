import type { RequirementSpec } from '@talknshop/contracts';
import { emptyRequirement } from '@talknshop/contracts';
import type { SearchQuery } from '@talknshop/marketplaces';
import { toSearchQuery } from '../search-query';

/**
 * What to ask for to see beyond the limits that the marketplaces were asked to keep: the bare product, or where that is not
 * known the same words, without price and condition. `undefined` when they were asked for nothing else already.
 */
export function widerQuery(spec: RequirementSpec, asked: SearchQuery): SearchQuery | undefined {
  const bare = toSearchQuery({ ...emptyRequirement(), product_type: spec.product_type }, asked.limit);
  const text = bare.text === '' ? asked.text : bare.text;
  const isWider = text !== asked.text || asked.price !== undefined || asked.condition !== undefined;
  return isWider || spec.marketplaces.length > 0 ? { ...bare, text } : undefined;
}
