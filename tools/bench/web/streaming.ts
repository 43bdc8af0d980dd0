import type { Browser } from 'playwright-core';
import { openPage } from './open-page';
import { IS_ANSWERED } from './page-line';
import { type Phase, phaseOf } from './phase';
import { streamedTurn } from './streamed-turn';

export const CARDS = 20;
export const WORDS = 300;
export const PACE_MS = 15;

const REST_MS = 2000;
const MOST_MS = 120_000;

/** A page at rest, which says how even this machine can be at the moment, and then one in which a reply with its cards is written. */
export async function measureStreaming(browser: Browser, url: string): Promise<{ rest: Phase; streaming: Phase }> {
  const page = await openPage(browser, url, {
    history: [],
    again: [],
    answer: streamedTurn(CARDS, WORDS),
    pace_ms: PACE_MS,
  });
  const composer = page.getByRole('textbox', { name: 'Message' });
  await composer.fill('a laptop');
  const rest = await phaseOf(browser, page, () => page.waitForTimeout(REST_MS));
  const streaming = await phaseOf(browser, page, async () => {
    await composer.press('Enter');
    await page.waitForFunction(IS_ANSWERED, undefined, { timeout: MOST_MS });
  });
  await page.close();
  return { rest, streaming };
}
