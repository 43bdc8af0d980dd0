import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Stack } from '../stack/stack';
import { describeWithChromium } from './browser/describe-with-chromium';
import { buyingJourney } from './journeys/buying.journey';
import { deviceJourney } from './journeys/device.journey';
import { hostileTextJourney } from './journeys/hostile-text.journey';
import type { Town } from './journeys/journey';
import { keyboardJourney } from './journeys/keyboard.journey';
import { lineJourney } from './journeys/line.journey';
import { picturesJourney } from './journeys/pictures.journey';
import { programJourney } from './journeys/program.journey';
import { sellingJourney } from './journeys/selling.journey';
import { Visitor } from './visitor';

jest.setTimeout(120_000);

/** Long enough to press a button in, and not longer than a test likes to wait. */
const GRACE_SECONDS = '4';

describeWithChromium('the web client', (browser) => {
  const town = settle(browser);

  describe('for who buys', () => buyingJourney(town));
  describe('for who sells', () => sellingJourney(town));
  describe('on other devices', () => deviceJourney(town));
  describe('without a mouse', () => keyboardJourney(town));
  describe('over a line that fails', () => lineJourney(town));
  describe('against what marketplaces may write', () => hostileTextJourney(town));
  describe('for programs', () => programJourney(town));
  describe('for the README', () => picturesJourney(town));
});

function settle(browser: () => Browser): Town {
  let stack: Stack;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    stack = await Stack.start({ CROSSPOST_GRACE_SECONDS: GRACE_SECONDS });
  });
  afterEach(async () => {
    const left = visitors.splice(0);
    await Promise.all(left.map((visitor) => visitor.leave()));
    expect(left.flatMap(({ faults }) => faults.all)).toEqual([]);
  });
  afterAll(() => stack?.close());

  return {
    get stack() {
      return stack;
    },
    async visit(options) {
      const visitor = await Visitor.arrive(browser(), stack.url('orchestrator'), options);
      visitors.push(visitor);
      return visitor;
    },
  };
}
