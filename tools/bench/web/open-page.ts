import type { Browser, Page } from 'playwright-core';
import { pageLine, type Script } from './page-line';
import { pageWatch } from './page-watch';

const SIZE = { width: 1440, height: 900 };

/** The web client at an address, watched, with a server that follows a script. */
export async function openPage(browser: Browser, url: string, script: Script): Promise<Page> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.addInitScript({ content: pageWatch() });
  await page.addInitScript({ content: pageLine(script) });
  await page.goto(url);
  return page;
}
