import type { MissingKind, RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { toCandidate } from '../../ranking/candidate';
import { nounOf } from '../../suggestions/nouns/noun-of';
import { kindLimit } from '../limits/kind.limit';

const MOST = 3;

/** What was found where everything is clearly another thing than the wished one; `undefined` where anything may be it, or nothing was found. */
export function missingKind(spec: RequirementSpec, found: readonly FoundProduct[]): MissingKind | undefined {
  const limit = kindLimit(spec);
  if (limit === undefined || found.length === 0 || found.some((product) => limit(product) === undefined))
    return undefined;
  const counts = new Map<string, number>();
  for (const product of new Map(found.map((each) => [each.product_id, each])).values()) {
    const noun = nounOf(toCandidate(product));
    if (noun !== undefined) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  const found_instead = [...counts]
    .map(([product_type, count]) => ({ product_type, count }))
    .sort((a, b) => b.count - a.count || (a.product_type < b.product_type ? -1 : 1));
  return { product_type: spec.product_type, found_instead: found_instead.slice(0, MOST) };
}
