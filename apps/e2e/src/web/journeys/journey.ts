import { barriersOf, contrastBarriersOf } from '../browser/accessibility';
import { TRANSITIONS } from '../browser/in-page';
import type { MediaStandIn } from '../../stack/media-stand-in';
import type { Stack } from '../../stack/stack';
import type { Visitor, VisitOptions } from '../visitor';

/** What a journey is made in. */
export interface Town {
  readonly stack: Stack;
  readonly media: MediaStandIn;
  /** Somebody arrives. They leave when the test ends, and nothing must have gone wrong for them by then. */
  visit(options?: VisitOptions): Promise<Visitor>;
}

export const PANEL = '[aria-label="Products and listings"]';
export const MARKETPLACES = '[aria-label="Products"]:has([aria-label="Marketplaces"]) > :first-child';

/** Nothing keeps anybody from using the page as it is now, or the part of it that no other journey has looked at. */
export async function expectNoBarriers({ page }: Visitor, part?: string): Promise<void> {
  expect(await barriersOf(page, part)).toEqual([]);
}

/** The same by day and by night: a state that no other journey looks at in the dark. */
export async function expectNoBarriersInAnyLight(visitor: Visitor, part?: string): Promise<void> {
  await expectNoBarriers(visitor, part);
  await visitor.page.emulateMedia({ colorScheme: 'dark' });
  // Who wants less motion sees no colour change by and by.
  expect(await visitor.page.evaluate(TRANSITIONS)).toBe(0);
  expect(await contrastBarriersOf(visitor.page, part)).toEqual([]);
  await visitor.page.emulateMedia({ colorScheme: 'light' });
}
