import type { Mark } from './cursor';
import { markOf } from './cursor';

export interface Page<C> {
  cards: C[];
  /** Everything shown so far, this page included, when there is more. */
  shown?: Set<Mark>;
}

/**
 * The next `limit` of the cards that were not shown yet, in their order. A card counts as shown once any of its offers was, so
 * that a product that changes its best offer in the meantime is not shown again.
 */
export function pageOf<C>(
  cards: readonly C[],
  { limit, before, idsOf }: { limit: number; before: ReadonlySet<Mark>; idsOf: (card: C) => readonly string[] },
): Page<C> {
  const left = before.size === 0 ? cards : cards.filter((card) => !idsOf(card).some((id) => before.has(markOf(id))));
  const page = left.slice(0, limit);
  if (left.length <= limit) return { cards: page };
  return { cards: page, shown: new Set([...before, ...page.flatMap(idsOf).map(markOf)]) };
}
