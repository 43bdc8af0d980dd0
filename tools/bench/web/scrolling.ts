import type { Browser, Page } from 'playwright-core';
import { longConversation } from './long-conversation';
import { openPage } from './open-page';
import { type Phase, phaseOf } from './phase';

export const MESSAGES = 500;

const PIXELS_PER_SECOND = 6000;
const MOST_PIXELS = 200_000;
const MOST_GESTURES = 10;
const SETTLED_MS = 1000;

/** A long conversation, from its end to its beginning, by a gesture as of a wheel. Throws where the beginning is not reached. */
export async function measureScrolling(browser: Browser, url: string): Promise<Phase> {
  const script = { ...longConversation(MESSAGES), answer: [], pace_ms: 0 };
  const page = await openPage(browser, `${url}s/s1`, script);
  await page.locator(`li[aria-posinset="${MESSAGES / 2}"]`).waitFor();
  await page.waitForTimeout(SETTLED_MS);
  const scrolling = await phaseOf(browser, page, () => scrollToBeginning(page));
  await page.close();
  return scrolling;
}

async function scrollToBeginning(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await page.getByRole('region', { name: 'Conversation' }).boundingBox();
  const beginning = page.locator('li[aria-posinset="1"]');
  for (let gesture = 0; gesture < MOST_GESTURES; gesture++) {
    await session.send('Input.synthesizeScrollGesture', {
      x: box!.x + box!.width / 2,
      y: box!.y + box!.height / 2,
      yDistance: MOST_PIXELS / MOST_GESTURES,
      speed: PIXELS_PER_SECOND,
      gestureSourceType: 'mouse',
    });
    if (await beginning.isVisible()) return;
  }
  throw new Error(`after ${MOST_PIXELS} pixels the beginning of the conversation was not reached`);
}
