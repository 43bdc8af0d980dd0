import { barriersOf } from '../browser/accessibility';
import type { Stack } from '../../stack/stack';
import type { Visitor, VisitOptions } from '../visitor';

/** What a journey is made in. */
export interface Town {
  readonly stack: Stack;
  /** Somebody arrives. They leave when the test ends, and nothing must have gone wrong for them by then. */
  visit(options?: VisitOptions): Promise<Visitor>;
}

export const PANEL = '[aria-label="Products and listings"]';
export const MARKETPLACES = '[aria-label="Products"]:has([aria-label="Marketplaces"]) > :first-child';

/** Nothing keeps anybody from using the page as it is now, or the part of it that no other journey has looked at. */
export async function expectNoBarriers({ page }: Visitor, part?: string): Promise<void> {
  expect(await barriersOf(page, part)).toEqual([]);
}
