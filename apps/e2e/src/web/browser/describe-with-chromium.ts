import type { Browser } from 'playwright-core';
import { findChromium, HOW_TO_INSTALL, openBrowser } from './chromium';

/**
 * A suite in a real browser, opened before its first test and closed after its last. Without the program it is skipped, and says
 * how to install it; with REQUIRE_ALL=1 it fails.
 */
export function describeWithChromium(name: string, suite: (browser: () => Browser) => void): void {
  if (findChromium()) return describe(name, () => suite(opened()));
  if (process.env['REQUIRE_ALL'] === '1')
    return describe(name, () =>
      it('runs in Chromium', () => {
        throw new Error(`Chromium is missing, and REQUIRE_ALL=1 lets nothing be skipped: ${HOW_TO_INSTALL}`);
      }),
    );
  process.stderr.write(`skipped for want of Chromium (${HOW_TO_INSTALL}): ${name}\n`);
  describe.skip(name, () => suite(opened()));
}

function opened(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  return () => browser!;
}
