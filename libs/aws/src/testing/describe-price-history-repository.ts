import type { PriceHistoryRepository, SeenPrice } from '../prices/price-history-repository.port';

export interface PriceHistoryRepositoryUnderTest {
  /** A repository that asks `now` what time it is, in epoch milliseconds; they may share what they store. */
  create(now: () => number): PriceHistoryRepository;
}

const START = Date.parse('2026-03-01T12:00:00.000Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const LONG_AGO = '2020-01-01T00:00:00.000Z';

/** What every price history repository must do. */
export function describePriceHistoryRepository(name: string, { create }: PriceHistoryRepositoryUnderTest): void {
  describe(`${name} price history repository`, () => {
    let now: number;
    let history: PriceHistoryRepository;

    beforeEach(() => {
      now = START;
      history = create(() => now);
    });

    it('knows nothing of a product nobody has seen', async () => {
      expect(await history.list('ebay:never seen', LONG_AGO)).toEqual([]);
    });

    it("gives a product's prices oldest first, whatever came in first", async () => {
      const [older, newer] = [aPrice({ price: 500 }), aPrice({ price: 450, seen_at: isoOf(START + MINUTE) })];
      await history.add([newer, older, aPrice({ product_id: 'ebay:another' })]);
      expect(await history.list('ebay:1', LONG_AGO)).toEqual([older, newer]);
    });

    it('gives those since a moment, that moment included', async () => {
      const prices = [0, 1, 2].map((minute) =>
        aPrice({ product_id: 'ebay:since', seen_at: isoOf(START + minute * MINUTE) }),
      );
      await history.add(prices);
      expect(await history.list('ebay:since', isoOf(START + MINUTE))).toEqual(prices.slice(1));
    });

    it('stores nothing twice', async () => {
      const price = aPrice({ product_id: 'ebay:twice' });
      await history.add([price, price]);
      await history.add([price]);
      expect(await history.list('ebay:twice', LONG_AGO)).toEqual([price]);
    });

    it('stores many at once', async () => {
      const prices = Array.from({ length: 60 }, (_, minute) =>
        aPrice({ product_id: 'ebay:many', price: minute, seen_at: isoOf(START + minute * MINUTE) }),
      );
      await history.add(prices);
      expect(await history.list('ebay:many', LONG_AGO)).toEqual(prices);
    });

    it('stores none of none', async () => {
      await expect(history.add([])).resolves.toBeUndefined();
    });

    it('forgets a price 180 days after it was seen', async () => {
      await history.add([aPrice({ product_id: 'ebay:old' })]);
      now = START + 180 * DAY - MINUTE;
      expect(await history.list('ebay:old', LONG_AGO)).toHaveLength(1);
      now = START + 180 * DAY;
      expect(await history.list('ebay:old', LONG_AGO)).toEqual([]);
    });
  });
}

function aPrice(changes: Partial<SeenPrice> = {}): SeenPrice {
  return { product_id: 'ebay:1', price: 500, currency: 'USD', seen_at: isoOf(START), ...changes };
}

function isoOf(epoch_ms: number): string {
  return new Date(epoch_ms).toISOString();
}
