import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

export const HOW_TO_INSTALL = 'apt-get install chromium';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing of it calls anybody, and it needs neither a screen nor rights of its own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream', // a microphone that beeps
];

export function findChromium(): string | undefined {
  return PROGRAMS.find((program) => existsSync(program));
}

export function openBrowser(executablePath = findChromium()): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: QUIET });
}
