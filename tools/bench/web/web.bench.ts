import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { at, sorted } from '../search/percentiles';
import { table } from '../search/table';
import { servePage } from './page-server';
import type { Phase } from './phase';
import { measureScrolling, MESSAGES } from './scrolling';
import { CARDS, measureStreaming, PACE_MS, WORDS } from './streaming';

const DIST = fileURLToPath(new URL('../web', import.meta.url));
const PROGRAM = '/usr/bin/chromium';

/** How smoothly the page is drawn while a reply with many cards is written, and while a long conversation is scrolled through. */
export async function benchWeb(): Promise<string> {
  const server = await servePage(DIST);
  const browser = await chromium.launch({ executablePath: PROGRAM, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const { rest, streaming } = await measureStreaming(browser, server.url);
    const scrolling = await measureScrolling(browser, server.url);
    return [words(streaming), smoothness(rest, streaming, scrolling)].join('\n\n');
  } finally {
    await browser.close();
    server.close();
  }
}

function words({ paints }: Phase): string {
  const times = sorted(paints);
  const share = (part: number) => at(times, part).toFixed(1);
  return [
    `${CARDS} cards and ${WORDS} words, a word each ${PACE_MS} ms; ${times.length} words were seen`,
    '',
    table(
      ['', 'ms'],
      [
        ['from a frame to its word on the screen, p50', share(0.5)],
        ['p95', share(0.95)],
        ['the last of them', share(1)],
      ],
    ),
  ].join('\n');
}

function smoothness(...phases: readonly [rest: Phase, streaming: Phase, scrolling: Phase]): string {
  const row = (name: string, figure: (phase: Phase) => string) => [name, ...phases.map(figure)];
  return table(
    ['', 'page at rest', `${CARDS} cards and ${WORDS} words`, `${MESSAGES} messages scrolled`],
    [
      row('frames a second', ({ frames }) => frames.per_second.toFixed(1)),
      row('p95 from one to the next, ms', ({ frames }) => frames.p95.toFixed(1)),
      row('missed', ({ frames }) => `${(frames.missed * 100).toFixed(1)} %`),
      row('longest task, ms', ({ long_tasks }) =>
        long_tasks.length > 0 ? Math.max(...long_tasks).toFixed(1) : '< 50',
      ),
      row('tasks over 50 ms', ({ long_tasks }) => String(long_tasks.length)),
      row('longest task, CPU ms', ({ longest_cpu_ms }) => longest_cpu_ms.toFixed(1)),
      row('tasks over 16.7 CPU ms', ({ over_a_frame }) => String(over_a_frame)),
      row('turns in the page at most', ({ most_turns }) => String(most_turns)),
    ],
  );
}
