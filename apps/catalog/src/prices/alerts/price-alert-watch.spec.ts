import { StorageUnavailable, type StoredPriceAlert } from '@talknshop/aws';
import type { PriceAlert, UserNotice } from '@talknshop/contracts';
import { setImmediate as everythingThatNeedsNoTime } from 'node:timers/promises';
import { ManualClock } from '@talknshop/workflow/testing';
import { CountedPrices } from '../../testing/counted-prices';
import { inMemoryPriceStores } from '../../testing/in-memory-price-stores';
import { aStoredAlert } from '../../testing/price-alert.builder';
import type { Look } from './look';
import { PriceAlertWatch, type WatchSettings } from './price-alert-watch';

const SETTINGS: WatchSettings = {
  interval_ms: 900_000,
  poll_ms: 30_000,
  lease_ms: 60_000,
  resend_ms: 15_000,
  batch: 3,
  concurrency: 2,
};

describe('the watch over price alerts', () => {
  let clock: ManualClock;
  let stores: ReturnType<typeof inMemoryPriceStores>;
  let observer: CountedPrices;
  let looks: string[];
  let look: (alert: PriceAlert) => Promise<Look>;
  let watch: PriceAlertWatch;

  beforeEach(() => {
    clock = new ManualClock();
    stores = inMemoryPriceStores(() => clock.now());
    observer = new CountedPrices();
    looks = [];
    look = async () => costing(600);
    watch = aWatch();
  });

  afterEach(() => watch.stop());

  it('looks at what is due, and at nothing else until its interval has passed', async () => {
    await watched({ alert_id: 'due' });
    await watched({ alert_id: 'later' }, { check_at: clock.now() + 1 });
    expect([await watch.checkDue(), await watch.checkDue()]).toEqual([1, 0]);
    expect(looks).toEqual(['due']);
    expect((await theAlert('due')).check_at).toBe(clock.now() + SETTINGS.interval_ms);
    clock.advance(SETTINGS.interval_ms);
    await watch.checkDue();
    expect(looks).toEqual(['due', 'later', 'due']);
  });

  it('spreads the looks by a tenth of the interval to either side', async () => {
    const times: number[] = [];
    for (const random of [0, 1]) {
      const alert_id = `random ${random}`;
      await watched({ alert_id });
      await aWatch({ random: () => random }).checkDue();
      times.push((await theAlert(alert_id)).check_at - clock.now());
    }
    expect(times).toEqual([810_000, 990_000]);
  });

  it('sends one notice when the price has come, and none while it stays', async () => {
    look = async () => costing(490);
    await watched();
    for (let round = 0; round < 3; round += 1) {
      await watch.checkDue();
      clock.advance(SETTINGS.interval_ms);
    }
    expect(sentIds()).toEqual(['a1.1']);
    expect(observer).toMatchObject({ triggered: 1, looks: ['seen', 'seen', 'seen'], notices: ['sent'] });
    expect((await theAlert()).pending).toBeUndefined();
  });

  it('sends it with the trace of the look that led to it', async () => {
    look = async () => costing(490);
    await watched();
    await watch.checkDue();
    const [{ body, traceparent }] = stores.notices.sent as [{ body: unknown; traceparent?: string }];
    expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/);
    expect((body as UserNotice).traceparent).toBe(traceparent);
  });

  it('shares the work with another watch: every alert is looked at once', async () => {
    for (const alert_id of ['a', 'b', 'c']) await watched({ alert_id });
    await Promise.all([watch.checkDue(), aWatch().checkDue()]);
    expect(looks.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('leaves an alert to whoever takes it up when its own look takes too long', async () => {
    const slow = Promise.withResolvers<Look>();
    look = () => slow.promise;
    await watched();
    const first = watch.checkDue();
    await everythingThatNeedsNoTime();
    clock.advance(SETTINGS.lease_ms);
    look = async () => costing(490);
    await aWatch().checkDue();
    slow.resolve(costing(480));
    await first;
    expect(sentIds()).toEqual(['a1.1']);
    expect((await theAlert()).notified_price).toBe(490);
  });

  it('sends the notice of a process that died before it could, under the same id', async () => {
    look = async () => costing(490);
    await watched();
    void aWatch({ notices: { send: () => new Promise<void>(() => {}) } }).checkDue();
    await everythingThatNeedsNoTime();
    expect(await watch.checkDue()).toBe(0);
    clock.advance(SETTINGS.resend_ms);
    await watch.checkDue();
    expect(sentIds()).toEqual(['a1.1']);
    expect(looks).toHaveLength(1);
  });

  it('repeats a notice of which it could not be stored that it was sent', async () => {
    look = async () => costing(490);
    await watched();
    const settle = stores.alerts.settle.bind(stores.alerts);
    let settled = 0;
    stores.alerts.settle = (...change) =>
      ++settled === 2 ? Promise.reject(new StorageUnavailable('put', new Error('down'))) : settle(...change);
    await watch.checkDue();
    clock.advance(SETTINGS.resend_ms);
    await watch.checkDue();
    expect(sentIds()).toEqual(['a1.1', 'a1.1']);
    expect((await theAlert()).pending).toBeUndefined();
  });

  it('keeps a notice until a queue that is down takes it', async () => {
    look = async () => costing(490);
    stores.notices.isDown = true;
    await watched();
    await watch.checkDue();
    clock.advance(SETTINGS.resend_ms);
    await watch.checkDue();
    expect(observer.notices).toEqual(['failed', 'failed']);
    stores.notices.isDown = false;
    clock.advance(SETTINGS.lease_ms);
    await watch.checkDue();
    expect(sentIds()).toEqual(['a1.1']);
    clock.advance(SETTINGS.interval_ms);
    await watch.checkDue();
    expect(sentIds()).toHaveLength(1);
  });

  it('tells nobody of an alert that was deleted while it was looked at', async () => {
    await watched();
    look = async () => {
      await stores.alerts.delete('ada', 'a1');
      return costing(490);
    };
    await watch.checkDue();
    expect(stores.notices.sent).toEqual([]);
    expect(await stores.alerts.get('ada', 'a1')).toBeUndefined();
  });

  it('tells nobody of an alert that was deleted before its notice could be sent again', async () => {
    look = async () => costing(490);
    stores.notices.isDown = true;
    await watched();
    await watch.checkDue();
    stores.notices.isDown = false;
    await stores.alerts.delete('ada', 'a1');
    clock.advance(SETTINGS.resend_ms);
    await watch.checkDue();
    expect(stores.notices.sent).toEqual([]);
  });

  it('goes on with the others when one cannot be looked at', async () => {
    for (const alert_id of ['a', 'b', 'c']) await watched({ alert_id });
    look = async ({ alert_id }) => (alert_id === 'a' ? Promise.reject(new Error('bug')) : costing(490));
    await watch.checkDue();
    expect(sentIds()).toEqual(['b.1', 'c.1']);
    expect(observer.failures).toHaveLength(1);
  });

  describe('once it was started', () => {
    it('looks again and again, and outlives a storage that fails', async () => {
      await watched();
      stores.alerts.fault = new StorageUnavailable('query', new Error('down'));
      watch.start();
      await rounds(1);
      expect(observer.failures).toHaveLength(1);
      stores.alerts.fault = undefined;
      await rounds(1);
      expect(looks).toEqual(['a1']);
    });

    it('takes the next batch soon when the last was full', async () => {
      for (const alert_id of ['a', 'b', 'c', 'd']) await watched({ alert_id });
      watch.start();
      await rounds(1);
      expect(looks).toHaveLength(3);
      await clock.sleeping();
      clock.advance(1_000);
      await everythingThatNeedsNoTime();
      expect(looks).toHaveLength(4);
    });

    it('stops when what it has begun has ended', async () => {
      const slow = Promise.withResolvers<Look>();
      look = () => slow.promise;
      watch.checkSoon(await watched());
      let isStopped = false;
      const stopped = watch.stop().then(() => (isStopped = true));
      await everythingThatNeedsNoTime();
      expect(isStopped).toBe(false);
      slow.resolve(costing(490));
      await stopped;
      expect(sentIds()).toEqual(['a1.1']);
    });

    it('begins nothing more when it was stopped', async () => {
      watch.start();
      await watch.stop();
      watch.checkSoon(await watched());
      await everythingThatNeedsNoTime();
      expect(looks).toEqual([]);
    });
  });

  function aWatch(changes: Partial<ConstructorParameters<typeof PriceAlertWatch>[1]> = {}): PriceAlertWatch {
    return new PriceAlertWatch(SETTINGS, {
      alerts: stores.alerts,
      notices: stores.notices,
      look: (alert) => {
        looks.push(alert.alert_id);
        return look(alert);
      },
      clock,
      random: () => 0.5,
      observer,
      ...changes,
    });
  }

  async function watched(alert: Partial<PriceAlert> = {}, stored: Partial<StoredPriceAlert> = {}) {
    const created = aStoredAlert(alert, { check_at: clock.now(), ...stored });
    await stores.alerts.create(created);
    return created;
  }

  async function theAlert(alert_id = 'a1'): Promise<StoredPriceAlert> {
    const stored = await stores.alerts.get('ada', alert_id);
    if (stored === undefined) throw new Error(`there is no alert ${alert_id}`);
    return stored;
  }

  async function rounds(count: number): Promise<void> {
    for (let round = 0; round < count; round += 1) {
      await clock.sleeping();
      clock.advance(SETTINGS.poll_ms);
      await everythingThatNeedsNoTime();
    }
  }

  function sentIds(): string[] {
    return stores.notices.sent.map(({ body }) => (body as UserNotice).notice_id);
  }
});

function costing(price: number): Look {
  const product = {
    product_id: 'bestbuy:1',
    marketplace: 'bestbuy' as const,
    title: 'Acme Laptop',
    price,
    currency: 'USD',
    deep_link: 'https://shop.example/1',
  };
  return { outcome: 'seen', product, isComplete: true };
}
