import { StorageUnavailable } from '@talknshop/aws';
import { InMemoryPriceHistoryRepository } from '@talknshop/aws/testing';
import { setImmediate as everythingThatNeedsNoTime } from 'node:timers/promises';
import { ManualClock } from '@talknshop/workflow/testing';
import { CountedPrices } from '../../testing/counted-prices';
import { BufferedPriceRecorder, type RecorderSettings } from './buffered-price.recorder';

const SETTINGS: RecorderSettings = {
  gather_ms: 5_000,
  batch: 2,
  pause_ms: 500,
  max_waiting: 4,
  max_known: 100,
  confirm_ms: 86_400_000,
};

const LONG_AGO = '1960-01-01T00:00:00.000Z';

const costing = (price: number, product_id = 'ebay:1', currency = 'USD') => ({ product_id, price, currency });

describe('a price that was seen', () => {
  let clock: ManualClock;
  let history: InMemoryPriceHistoryRepository;
  let observer: CountedPrices;
  let recorder: BufferedPriceRecorder;

  beforeEach(() => {
    clock = new ManualClock();
    history = new InMemoryPriceHistoryRepository({ now: () => clock.now() });
    observer = new CountedPrices();
    recorder = new BufferedPriceRecorder(SETTINGS, { history, clock, observer });
  });

  afterEach(() => recorder.stop());

  it('is written some seconds later', async () => {
    recorder.saw([costing(500)]);
    expect(await pricesOf('ebay:1')).toEqual([]);
    await written();
    expect(await pricesOf('ebay:1')).toEqual([500]);
  });

  it('is written once, however often it is seen meanwhile and afterwards', async () => {
    recorder.saw([costing(500)]);
    recorder.saw([costing(500), costing(500)]);
    await written();
    clock.advance(60_000);
    recorder.saw([costing(500)]);
    expect(clock.sleepers).toBe(0);
    expect(observer.written).toBe(1);
  });

  it('gives way to a newer one that is seen before it is written', async () => {
    recorder.saw([costing(500)]);
    recorder.saw([costing(450)]);
    await written();
    expect(await pricesOf('ebay:1')).toEqual([450]);
  });

  it.each([
    ['it changes', costing(450), 1_000],
    ['its currency changes', costing(500, 'ebay:1', 'EUR'), 1_000],
    ['a day has passed', costing(500), SETTINGS.confirm_ms],
  ])('is written again when %s', async (_, seen, after_ms) => {
    recorder.saw([costing(500)]);
    await written();
    clock.advance(after_ms);
    recorder.saw([seen]);
    await written();
    expect(await pricesOf('ebay:1')).toEqual([500, seen.price]);
  });

  it('is written with few others at once, and a rest between', async () => {
    recorder.saw(['ebay:1', 'ebay:2', 'ebay:3'].map((id) => costing(500, id)));
    await written();
    expect(observer.written).toBe(2);
    await written(SETTINGS.pause_ms);
    expect(observer.written).toBe(3);
  });

  it('is lost when too many wait already', async () => {
    recorder.saw([1, 2, 3, 4, 5].map((number) => costing(500, `ebay:${number}`)));
    await recorder.stop();
    expect(observer).toMatchObject({ written: 4, lost: 1 });
  });

  it('is lost and counted when the storage fails, and written when it is seen again', async () => {
    history.fault = new StorageUnavailable('put', new Error('down'));
    recorder.saw([costing(500)]);
    await written();
    expect(observer).toMatchObject({ written: 0, lost: 1 });
    history.fault = undefined;
    recorder.saw([costing(500)]);
    await written();
    expect(await pricesOf('ebay:1')).toEqual([500]);
  });

  describe('before the process stops', () => {
    it('is written at once', async () => {
      recorder.saw(['ebay:1', 'ebay:2', 'ebay:3'].map((id) => costing(500, id)));
      await recorder.stop();
      expect(observer.written).toBe(3);
    });

    it('is given up with all others when the storage fails', async () => {
      history.fault = new StorageUnavailable('put', new Error('down'));
      recorder.saw(['ebay:1', 'ebay:2', 'ebay:3'].map((id) => costing(500, id)));
      await recorder.stop();
      expect(observer).toMatchObject({ written: 0, lost: 3, faults: 1 });
    });

    it('is not taken any more afterwards', async () => {
      await recorder.stop();
      recorder.saw([costing(500)]);
      expect(clock.sleepers).toBe(0);
    });
  });

  /** Lets time pass until the next batch is written. */
  async function written(ms = SETTINGS.gather_ms): Promise<void> {
    await clock.sleeping();
    clock.advance(ms);
    await everythingThatNeedsNoTime();
  }

  async function pricesOf(product_id: string): Promise<number[]> {
    return (await history.list(product_id, LONG_AGO)).map(({ price }) => price);
  }
});
