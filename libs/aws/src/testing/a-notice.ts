import type { UserNotice } from '@talknshop/contracts';

const AT = '2026-03-01T12:00:00.000Z';

/** News for a user of a laptop that fell under $500. */
export function aNotice(overrides: Partial<UserNotice<'price_alert'>> = {}): UserNotice<'price_alert'> {
  const user_id = overrides.user_id ?? 'ada';
  const notice_id = overrides.notice_id ?? 'notice-1';
  const product = {
    product_id: 'ebay:1',
    marketplace: 'ebay' as const,
    title: 'Acme Slim 14 Laptop',
    price: 489.99,
    currency: 'USD',
    deep_link: 'https://www.ebay.com/itm/1',
  };
  const alert = {
    alert_id: 'alert-1',
    user_id,
    product_id: product.product_id,
    what: product.title,
    target_price: 500,
    currency: 'USD',
    status: 'triggered' as const,
    cheapest: product,
    created_at: AT,
    ends_at: '2026-06-01T12:00:00.000Z',
  };
  const message = 'Acme Slim 14 Laptop is down to $489.99 at eBay.';
  const data = { notice_id, alert, product, message };
  return { notice_id, user_id, kind: 'price_alert', data, happened_at: AT, ...overrides };
}
