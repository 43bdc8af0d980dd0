import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { MediaStandIn } from '../stack/media-stand-in';
import { Stack } from '../stack/stack';
import { describeWithChromium } from './browser/describe-with-chromium';
import { buyingJourney } from './journeys/buying.journey';
import { deviceJourney } from './journeys/device.journey';
import { hostileTextJourney } from './journeys/hostile-text.journey';
import type { Town } from './journeys/journey';
import { keyboardJourney } from './journeys/keyboard.journey';
import { lineJourney } from './journeys/line.journey';
import { narrowingJourney } from './journeys/narrowing.journey';
import { pictureJourney } from './journeys/picture.journey';
import { picturesJourney } from './journeys/pictures.journey';
import { programJourney } from './journeys/program.journey';
import { pricesJourney } from './journeys/prices.journey';
import { sellingJourney } from './journeys/selling.journey';
import { MESSAGES_PER_MINUTE, statesJourney } from './journeys/states.journey';
import { tabOrderJourney } from './journeys/tab-order.journey';
import { voiceJourney } from './journeys/voice.journey';
import { Visitor } from './visitor';

jest.setTimeout(120_000);

const SETTINGS = {
  // Long enough to press a button in, and not longer than a test likes to wait.
  CROSSPOST_GRACE_SECONDS: '3',
  // A price that falls is seen soon.
  PRICE_ALERT_INTERVAL_S: '1',
  SEARCH_CACHE_SECONDS: '1',
  SEARCH_CACHE_STALE_SECONDS: '0',
  CHAT_MESSAGES_PER_MINUTE: String(MESSAGES_PER_MINUTE),
};

describeWithChromium('the web client', (browser) => {
  const town = settle(browser);

  describe('for who buys', () => buyingJourney(town));
  describe('for who narrows down', () => narrowingJourney(town));
  describe('for who shows it', () => pictureJourney(town));
  describe('for who says it', () => voiceJourney(town));
  describe('for who sells', () => sellingJourney(town));
  describe('on other devices', () => deviceJourney(town));
  describe('without a mouse', () => keyboardJourney(town));
  describe('from one control to the next', () => tabOrderJourney(town));
  describe('when not all is well', () => statesJourney(town));
  describe('over a line that fails', () => lineJourney(town));
  describe('against what marketplaces may write', () => hostileTextJourney(town));
  describe('for who waits for a price', () => pricesJourney(town));
  describe('for programs', () => programJourney(town));
  describe('for the README', () => picturesJourney(town));
});

function settle(browser: () => Browser): Town {
  let stack: Stack;
  let media: MediaStandIn;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    media = await MediaStandIn.start();
    stack = await Stack.start({ ...SETTINGS, MEDIA_SERVICE_URL: media.url, WEB_UPLOAD_ORIGINS: media.url });
  });
  afterEach(async () => {
    const left = visitors.splice(0);
    await Promise.all(left.map((visitor) => visitor.leave()));
    expect(left.flatMap(({ faults }) => faults.all)).toEqual([]);
  });
  afterAll(() => Promise.all([stack?.close(), media?.close()]));

  return {
    get stack() {
      return stack;
    },
    get media() {
      return media;
    },
    async visit(options) {
      const visitor = await Visitor.arrive(browser(), stack.url('orchestrator'), options);
      visitors.push(visitor);
      return visitor;
    },
  };
}
