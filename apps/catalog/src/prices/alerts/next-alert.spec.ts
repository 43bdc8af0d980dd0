import type { WatchedProduct } from '@talknshop/contracts';
import { aStoredAlert } from '../../testing/price-alert.builder';
import type { Look } from './look';
import { nextAlert } from './next-alert';

const TIMES = { now: 1_000_000, check_at: 1_900_000, resend_at: 1_015_000 };
const NOW = new Date(TIMES.now).toISOString();

const aLaptop = (price: number): WatchedProduct => ({
  product_id: 'bestbuy:1',
  marketplace: 'bestbuy',
  title: 'Acme Laptop',
  price,
  currency: 'USD',
  deep_link: 'https://shop.example/1',
});

const seen = (price: number, isComplete = true): Look => ({ outcome: 'seen', product: aLaptop(price), isComplete });

const watching = aStoredAlert();
const triggered = nextAlert(watching, seen(490), TIMES);

describe('an alert that was looked at', () => {
  it('knows what it found and when, and is looked at again later', () => {
    const next = nextAlert(watching, seen(600), TIMES);
    expect(next).toMatchObject({
      check_at: TIMES.check_at,
      alert: { status: 'watching', cheapest: aLaptop(600), checked_at: NOW },
    });
    expect(next.pending).toBeUndefined();
  });

  it('has one notice pending when its price has come, which says in words what happened', () => {
    expect(triggered).toMatchObject({ notices: 1, notified_price: 490, check_at: TIMES.resend_at });
    expect(triggered.alert).toMatchObject({ status: 'triggered', triggered_at: NOW });
    expect(triggered.pending).toEqual({
      notice_id: 'a1.1',
      user_id: 'ada',
      kind: 'price_alert',
      happened_at: NOW,
      data: {
        notice_id: 'a1.1',
        alert: triggered.alert,
        product: aLaptop(490),
        message: 'Acme Laptop is $490 at Best Buy now; you waited for $500.',
      },
    });
  });

  it('says of a simulated offer that it is one', () => {
    const found: Look = { outcome: 'seen', product: { ...aLaptop(490), simulated: true }, isComplete: true };
    const { pending } = nextAlert(watching, found, TIMES);
    expect(pending?.data.message).toBe('Acme Laptop is $490 at Best Buy (simulated) now; you waited for $500.');
  });

  it('tells of whatever meets a need in other words', () => {
    const need = aStoredAlert({ product_id: undefined });
    const { pending } = nextAlert(need, seen(490), TIMES);
    expect(pending?.data.message).toBe('Acme Laptop is $490 at Best Buy now; you wanted one for $500.');
  });

  it('has another notice, under another id, for a further fall', () => {
    const next = nextAlert({ ...triggered, pending: undefined }, seen(450), TIMES);
    expect(next).toMatchObject({ notices: 2, notified_price: 450, pending: { notice_id: 'a1.2' } });
  });

  it('is armed again by a clear rise, and then triggers anew under a new id', () => {
    const rearmed = nextAlert({ ...triggered, pending: undefined }, seen(520), TIMES);
    expect(rearmed).toMatchObject({ notices: 1, alert: { status: 'watching' }, check_at: TIMES.check_at });
    expect(rearmed.notified_price).toBeUndefined();
    expect(nextAlert(rearmed, seen(499), TIMES).pending?.notice_id).toBe('a1.2');
  });

  it.each(['absent', 'failed'] as const)(
    'neither triggers nor is armed again when what it waits for is %s',
    (outcome) => {
      for (const stored of [watching, { ...triggered, pending: undefined }]) {
        const next = nextAlert(stored, { outcome }, TIMES);
        expect(next.alert.status).toBe(stored.alert.status);
        expect(next).toMatchObject({ notices: stored.notices, check_at: TIMES.check_at });
      }
    },
  );

  it('does not count a look that failed as one', () => {
    expect(nextAlert(watching, { outcome: 'failed' }, TIMES).alert.checked_at).toBeUndefined();
    expect(nextAlert(watching, { outcome: 'absent' }, TIMES).alert.checked_at).toBe(NOW);
  });
});
