import type { CreatePriceAlert, PriceAlert, ProductResult, SearchRequest, SearchResults } from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import type { MakingCall } from '../../clients/call';
import { AlertRefused, Catalog } from '../../clients/catalog.port';

/** A catalog with a few laptops and whoever waits for their prices; `outage` makes it fail. It remembers what it was asked. */
export class FakeCatalog extends Catalog {
  readonly requests: SearchRequest[] = [];
  /** How often an alert was asked for. */
  alert_calls = 0;
  /** Under the keys they were made with, newest last. */
  readonly alerts = new Map<string, PriceAlert>();
  outage?: Error;
  products: ProductResult[] = [
    aProduct({ product_id: 'ebay:1', title: 'Acme Slim 14 Laptop', price: 749.99, why_ranked: 'It fits your budget.' }),
    aProduct({ product_id: 'walmart:2', marketplace: 'walmart', title: 'Bolt 15 Laptop', price: 499 }),
  ];

  override search(request: SearchRequest): Promise<SearchResults> {
    this.requests.push(request);
    const { limit, deadline_ms: _, ...requirement_spec } = request;
    if (this.outage) return Promise.reject(this.outage);
    const products = this.products.slice(0, limit);
    return Promise.resolve(someResults({ requirement_spec, products, total_count: this.products.length }));
  }

  override async createPriceAlert(request: CreatePriceAlert, { idempotency_key }: MakingCall): Promise<PriceAlert> {
    if (this.outage) throw this.outage;
    const known = this.alerts.get(idempotency_key);
    this.alert_calls++;
    if (known) return sameOrRefused(known, request);
    const product = this.products.find(({ product_id }) => product_id === request.product_id);
    const what = product?.title ?? request.requirement_spec?.product_type ?? request.product_id ?? '';
    const alert = anAlert({ ...request, alert_id: `alert-${this.alerts.size + 1}`, what });
    this.alerts.set(idempotency_key, alert);
    return alert;
  }

  override async priceAlerts(user_id: string): Promise<PriceAlert[]> {
    if (this.outage) throw this.outage;
    return [...this.alerts.values()].filter((alert) => alert.user_id === user_id).reverse();
  }

  override async deletePriceAlert({ user_id, alert_id }: PriceAlert): Promise<void> {
    if (this.outage) throw this.outage;
    for (const [key, alert] of this.alerts)
      if (alert.user_id === user_id && alert.alert_id === alert_id) this.alerts.delete(key);
  }
}

function sameOrRefused(
  alert: PriceAlert,
  { target_price, product_id, requirement_spec }: CreatePriceAlert,
): PriceAlert {
  const [before, now] = [alert, { target_price, product_id, requirement_spec }].map((one) =>
    JSON.stringify([one.target_price, one.product_id, one.requirement_spec]),
  );
  if (before !== now) throw new AlertRefused('idempotency_key_reused', new Error(now));
  return alert;
}

/** A watch of the user `user` for a laptop under $500. */
export function anAlert(overrides: Partial<PriceAlert> = {}): PriceAlert {
  return {
    alert_id: 'alert-1',
    user_id: 'user',
    what: 'laptop',
    target_price: 500,
    currency: 'USD',
    status: 'watching',
    created_at: '2026-03-01T12:00:00.000Z',
    ends_at: '2026-05-30T12:00:00.000Z',
    ...overrides,
  };
}

/** An answer of the catalog in which two marketplaces were searched. */
export function someResults({ products = [], ...overrides }: Partial<SearchResults>): SearchResults {
  return {
    products,
    total_count: products.length,
    requirement_spec: overrides.requirement_spec ?? {
      product_type: 'laptop',
      attributes: {},
      filters: {},
      brand_preferences: [],
      brand_exclusions: [],
      marketplaces: [],
    },
    search_metadata: {},
    marketplaces_searched: ['ebay', 'walmart'],
    marketplaces_failed: [],
    search_duration_ms: 12,
    ...overrides,
  };
}
