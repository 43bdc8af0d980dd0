import type { PriceAlert } from '@talknshop/contracts';
import type { PriceAlertRepository } from '../prices/price-alert-repository.port';
import type { StoredPriceAlert } from '../prices/stored-price-alert';

export interface PriceAlertRepositoryUnderTest {
  /** A repository that asks `now` what time it is, in epoch milliseconds; they may share what they store. */
  create(now: () => number): PriceAlertRepository;
}

const LEASE_MS = 60_000;
const DAY = 86_400_000;
const EVERYTHING = 10_000;

/** Each test has a time of its own, so that what earlier ones have stored is not due yet. */
let start = Date.parse('2026-12-01T12:00:00.000Z');

/** What every price alert repository must do. */
export function describePriceAlertRepository(name: string, { create }: PriceAlertRepositoryUnderTest): void {
  describe(`${name} price alert repository`, () => {
    let now: number;
    let alerts: PriceAlertRepository;

    beforeEach(() => {
      start -= DAY;
      now = start;
      alerts = create(() => now);
    });

    it('gives back what was created, to its owner only', async () => {
      const stored = await created({}, { notified_price: 480, notices: 2 });
      const { user_id, alert_id } = stored.alert;
      expect(await alerts.get(user_id, alert_id)).toEqual(stored);
      expect(await alerts.get('somebody else', alert_id)).toBeUndefined();
    });

    it('creates none where there is one', async () => {
      const stored = await created();
      expect(await alerts.create({ ...stored, notices: 9 })).toBe(false);
      expect(await alerts.get(stored.alert.user_id, stored.alert.alert_id)).toEqual(stored);
    });

    it("lists a user's alone, newest first", async () => {
      const user_id = crypto.randomUUID();
      const older = await created({ user_id, created_at: isoOf(now) });
      const newer = await created({ user_id, created_at: isoOf(now + 1_000) });
      await created();
      expect(await alerts.list(user_id)).toEqual([newer, older]);
    });

    it('deletes once', async () => {
      const { user_id, alert_id } = (await created()).alert;
      expect(await alerts.delete('somebody else', alert_id)).toBe(false);
      expect(await alerts.delete(user_id, alert_id)).toBe(true);
      expect(await alerts.delete(user_id, alert_id)).toBe(false);
      expect(await alerts.get(user_id, alert_id)).toBeUndefined();
    });

    it('has no alert that has ended, and a new one may take its place', async () => {
      const stored = await created({ ends_at: isoOf(now + DAY) }, { check_at: now });
      const { user_id, alert_id } = stored.alert;
      now += DAY;
      expect(await alerts.get(user_id, alert_id)).toBeUndefined();
      expect(await alerts.list(user_id)).toEqual([]);
      expect(await dueIds()).not.toContain(alert_id);
      expect(await alerts.claim({ user_id, alert_id, check_at: stored.check_at }, now + LEASE_MS)).toBeUndefined();
      expect(await alerts.settle(stored, stored)).toBe(false);
      expect(await alerts.create({ ...stored, alert: { ...stored.alert, ends_at: isoOf(now + DAY) } })).toBe(true);
      expect(await alerts.delete(user_id, alert_id)).toBe(true);
    });

    describe('when time has come', () => {
      it('names those due, longest due first', async () => {
        const late = await created({}, { check_at: now });
        const later = await created({}, { check_at: now - 1_000 });
        const not_yet = await created({}, { check_at: now + 1 });
        expect(await dueIds()).toEqual([later.alert.alert_id, late.alert.alert_id]);
        now += 1;
        expect(await dueIds()).toContain(not_yet.alert.alert_id);
      });

      it('names no more than asked for', async () => {
        for (const ago of [3, 1, 2]) await created({}, { check_at: now - ago });
        const due = await alerts.due(2);
        expect(due.map(({ check_at }) => now - check_at)).toEqual([3, 2]);
      });

      it('hands an alert to one claimant', async () => {
        const stored = await created({}, { check_at: now });
        const [due] = await alerts.due(1);
        const claims = await Promise.all([1, 2].map((more) => alerts.claim(due!, now + LEASE_MS + more)));
        expect(claims.filter(Boolean)).toEqual([{ ...stored, check_at: expect.any(Number) }]);
        expect(await dueIds()).toEqual([]);
      });

      it('hands it to another when the first has not come back in time', async () => {
        await created({}, { check_at: now });
        const first = await claimed();
        now += LEASE_MS;
        const second = await claimed();
        expect(await alerts.settle(first, { ...first, notices: 1 })).toBe(false);
        expect(await alerts.settle(second, { ...second, notices: 2 })).toBe(true);
      });

      it('hands out nothing that was deleted', async () => {
        const { alert } = await created({}, { check_at: now });
        const [due] = await alerts.due(1);
        await alerts.delete(alert.user_id, alert.alert_id);
        expect(await alerts.claim(due!, now + LEASE_MS)).toBeUndefined();
        expect(await alerts.get(alert.user_id, alert.alert_id)).toBeUndefined();
      });

      it('keeps what the claimant made of it, step by step', async () => {
        await created({}, { check_at: now });
        const claim = await claimed();
        const pending = { ...claim, notices: 1, pending: aNotice(claim.alert) };
        expect(await alerts.settle(claim, pending)).toBe(true);
        const { pending: _sent, ...settled } = { ...pending, check_at: now + DAY };
        expect(await alerts.settle(pending, settled)).toBe(true);
        expect(await alerts.get(claim.alert.user_id, claim.alert.alert_id)).toEqual(settled);
      });

      it('does not bring back what was deleted meanwhile', async () => {
        await created({}, { check_at: now });
        const claim = await claimed();
        const { user_id, alert_id } = claim.alert;
        await alerts.delete(user_id, alert_id);
        expect(await alerts.settle(claim, { ...claim, notices: 1 })).toBe(false);
        expect(await alerts.get(user_id, alert_id)).toBeUndefined();
      });
    });

    async function created(alert: Partial<PriceAlert> = {}, changes: Partial<StoredPriceAlert> = {}) {
      const stored = { alert: anAlert(alert), request_hash: 'hash', check_at: now + 300 * DAY, notices: 0, ...changes };
      if (!(await alerts.create(stored))) throw new Error('the alert existed already');
      return stored;
    }

    async function claimed(): Promise<StoredPriceAlert> {
      const [due] = await alerts.due(1);
      const claim = due && (await alerts.claim(due, now + LEASE_MS));
      if (!claim) throw new Error('nothing was due');
      return claim;
    }

    async function dueIds(): Promise<string[]> {
      return (await alerts.due(EVERYTHING)).map(({ alert_id }) => alert_id);
    }

    function anAlert(changes: Partial<PriceAlert>): PriceAlert {
      return {
        alert_id: crypto.randomUUID(),
        user_id: crypto.randomUUID(),
        product_id: 'ebay:1',
        what: 'Acme Laptop',
        target_price: 500,
        currency: 'USD',
        status: 'watching',
        created_at: isoOf(start),
        ends_at: isoOf(start + 600 * DAY),
        ...changes,
      };
    }
  });
}

function aNotice(alert: PriceAlert) {
  const product = {
    product_id: 'ebay:1',
    marketplace: 'ebay' as const,
    title: 'Acme Laptop',
    price: 490,
    currency: 'USD',
    deep_link: 'https://www.ebay.com/itm/1',
  };
  const data = { notice_id: `${alert.alert_id}.1`, alert, product, message: 'The price fell.' };
  const { notice_id } = data;
  return { notice_id, user_id: alert.user_id, kind: 'price_alert' as const, data, happened_at: alert.created_at };
}

function isoOf(epoch_ms: number): string {
  return new Date(epoch_ms).toISOString();
}
