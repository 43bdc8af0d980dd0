import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { at, sorted } from '../search/percentiles';
import { table } from '../search/table';
import { type Measured, streamingPage } from './in-page';
import { servePage } from './page-server';
import { streamedTurn } from './streamed-turn';

const DIST = fileURLToPath(new URL('../web', import.meta.url));
const PROGRAM = '/usr/bin/chromium';
const CARDS = 20;
const WORDS = 300;
const PACE_MS = 15;

/** How smoothly a reply with many cards is shown while it is written: the long tasks of the page, and when each word is on the screen. */
export async function benchWeb(): Promise<string> {
  const server = await servePage(DIST);
  const browser = await chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript({ content: streamingPage(streamedTurn(CARDS, WORDS), PACE_MS) });
    await page.goto(server.url);
    const composer = page.getByRole('textbox', { name: 'Message' });
    await composer.fill('a laptop');
    await page.evaluate('measured.long_tasks_ms.length = 0');
    await composer.press('Enter');
    await page.waitForFunction('measured.isDone', undefined, { timeout: 120_000 });
    return report((await page.evaluate('measured')) as Measured);
  } finally {
    await browser.close();
    server.close();
  }
}

function report({ long_tasks_ms, paints_ms }: Measured): string {
  const paints = sorted(paints_ms);
  const share = (part: number) => at(paints, part).toFixed(1);
  return [
    `${CARDS} cards and ${WORDS} words, a word each ${PACE_MS} ms; ${paints.length} words were seen`,
    '',
    table(
      ['', 'ms'],
      [
        ['from a frame to its word on the screen, p50', share(0.5)],
        ['p95', share(0.95)],
        ['the last of them', share(1)],
        ['longest task', Math.max(0, ...long_tasks_ms).toFixed(1)],
        ['all tasks over 50 ms', long_tasks_ms.map((ms) => ms.toFixed(0)).join(', ') || 'none'],
      ],
    ),
  ].join('\n');
}
