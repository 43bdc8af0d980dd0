import type { StoredPriceAlert } from '@talknshop/aws';
import type { PriceAlert } from '@talknshop/contracts';

/** Ada waits for a laptop of Best Buy to cost $500, but for what a test says. */
export function aStoredAlert(
  alert: Partial<PriceAlert> = {},
  stored: Partial<StoredPriceAlert> = {},
): StoredPriceAlert {
  return {
    alert: {
      alert_id: 'a1',
      user_id: 'ada',
      product_id: 'bestbuy:1',
      what: 'Acme Laptop',
      target_price: 500,
      currency: 'USD',
      status: 'watching',
      created_at: '1970-01-01T00:00:00.000Z',
      ends_at: '2100-01-01T00:00:00.000Z',
      ...alert,
    },
    request_hash: 'hash',
    check_at: 0,
    notices: 0,
    ...stored,
  };
}
