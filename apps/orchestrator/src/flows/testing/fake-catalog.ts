import {
  type Comparison,
  type CreatePriceAlert,
  emptyRequirement,
  type MarketplaceProgress,
  type PriceAlert,
  type ProductExplanation,
  type ProductResult,
  type RequirementSpec,
  type SearchMarketplace,
  type SearchRequest,
  type SearchResults,
} from '@talknshop/contracts';
import { aProduct } from '@talknshop/testing';
import type { MakingCall } from '../../clients/call';
import { AlertRefused, Catalog, type SearchCall } from '../../clients/catalog.port';

/**
 * A catalog with a few laptops and whoever waits for their prices; `outage` makes it fail, `late` marketplaces are waited for only
 * where no grace is given. It remembers what it was asked.
 */
export class FakeCatalog extends Catalog {
  readonly requests: SearchRequest[] = [];
  /** How often an alert was asked for. */
  alert_calls = 0;
  /** Under the keys they were made with, newest last. */
  readonly alerts = new Map<string, PriceAlert>();
  outage?: Error;
  /** What slow marketplaces will have; it comes before everything else. */
  readonly late = new Map<SearchMarketplace, Promise<ProductResult[]>>();
  products: ProductResult[] = [
    aProduct({ product_id: 'ebay:1', title: 'Acme Slim 14 Laptop', price: 749.99, why_ranked: 'It fits your budget.' }),
    aProduct({ product_id: 'walmart:2', marketplace: 'walmart', title: 'Bolt 15 Laptop', price: 499 }),
  ];

  override async search(request: SearchRequest, call?: Partial<SearchCall>): Promise<SearchResults> {
    this.requests.push(request);
    if (this.outage) throw this.outage;
    const { limit, deadline_ms: _, grace_ms, ...requirement_spec } = request;
    const late = [...this.late.keys()];
    for (const marketplace of SEARCHED)
      call?.onProgress?.(aProgress({ marketplace, status: 'found', count: 2, duration_ms: 400 }));
    const isHurried = grace_ms !== undefined && late.length > 0;
    const more = isHurried ? [] : await orAborted(Promise.all(this.late.values()), call?.signal);
    for (const marketplace of late)
      call?.onProgress?.(aProgress({ marketplace, status: isHurried ? 'late' : 'found' }));
    const all = [...more.flat(), ...this.products];
    return someResults({
      requirement_spec,
      products: all.slice(0, limit),
      total_count: all.length,
      marketplaces_searched: isHurried ? SEARCHED : [...SEARCHED, ...late],
      search_metadata: isHurried ? { still_searching: late } : {},
    });
  }

  override async compare(product_ids: readonly string[]): Promise<Comparison> {
    if (this.outage) throw this.outage;
    const products = product_ids.flatMap((id) => this.products.find(({ product_id }) => product_id === id) ?? []);
    const values = products.map(({ price }) => price);
    const lowest = products.filter(({ price }) => price === Math.min(...values)).map(({ product_id }) => product_id);
    return {
      products,
      attributes: [{ name: 'price', unit: 'USD', values, differs: new Set(values).size > 1 }],
      best: { lowest_price: lowest },
      not_found: product_ids.filter((id) => !products.some(({ product_id }) => product_id === id)),
      marketplaces_failed: [],
    };
  }

  override async explain(product_id: string, requirement_spec: RequirementSpec) {
    if (this.outage) throw this.outage;
    const index = this.products.findIndex((product) => product.product_id === product_id);
    const product = this.products[index];
    return product && anExplanation({ product_id, title: product.title, place: index + 1, requirement_spec });
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

const SEARCHED: SearchMarketplace[] = ['ebay', 'walmart'];

/** How far a marketplace is with a search: eBay is asked. */
export function aProgress(overrides: Partial<MarketplaceProgress> = {}): MarketplaceProgress {
  return { type: 'marketplace', marketplace: 'ebay', status: 'searching', ...overrides };
}

function orAborted<T>(work: Promise<T>, signal = new AbortController().signal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
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

/** Of the first of two laptops. */
export function anExplanation(overrides: Partial<ProductExplanation> = {}): ProductExplanation {
  const place = overrides.place ?? 1;
  return {
    product_id: 'ebay:1',
    title: 'Acme Slim 14 Laptop',
    outcome: 'placed',
    summary: `It is number ${place} of 2.`,
    place,
    total_count: 2,
    factors: [{ name: 'relevance', value: 1, weight: 0.5, contribution: 0.5, sentence: 'It is a laptop.' }],
    compared_with: [],
    requirement_spec: emptyRequirement(),
    marketplaces_searched: SEARCHED,
    marketplaces_failed: [],
    simulated: [],
    ...overrides,
  };
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
    marketplaces_searched: SEARCHED,
    marketplaces_failed: [],
    search_duration_ms: 12,
    ...overrides,
  };
}
