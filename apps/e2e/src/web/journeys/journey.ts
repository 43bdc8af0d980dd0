import { barriersOf } from '../browser/accessibility';
import type { Stack } from '../../stack/stack';
import type { Visitor, VisitOptions } from '../visitor';

/** What a journey is made in. */
export interface Town {
  readonly stack: Stack;
  /** Somebody arrives. They leave when the test ends, and nothing must have gone wrong for them by then. */
  visit(options?: VisitOptions): Promise<Visitor>;
}

/** Nothing keeps anybody from using the page as it is now. */
export async function expectNoBarriers({ page }: Visitor): Promise<void> {
  expect(await barriersOf(page)).toEqual([]);
}
