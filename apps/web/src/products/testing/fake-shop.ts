import type { NewPriceAlert } from '@talknshop/client';
import type { Comparison, MarketplaceStatus, PriceAlert, PriceHistory, ProductExplanation } from '@talknshop/contracts';
import type { Shop } from '../host/shop.port';
import { aRequirement } from './a-product';

/** A catalog that answers at once with what a test gave it. */
export class FakeShop implements Shop {
  comparison?: Comparison;
  explanation: Partial<ProductExplanation> = {};
  history: Partial<PriceHistory> = {};
  listed: MarketplaceStatus[] = [];
  alerts: PriceAlert[] = [];
  /** The words of what fails next, once. */
  failure?: string;
  readonly asked: string[] = [];

  readonly products: Shop['products'] = {
    compare: async (ids) => {
      this.ask(`compare ${ids.join(' ')}`);
      if (!this.comparison) throw new Error('The test gave no comparison.');
      return this.comparison;
    },
    explain: async (product_id) => {
      this.ask(`explain ${product_id}`);
      return { ...anExplanation(product_id), ...this.explanation };
    },
    priceHistory: async (product_id) => {
      this.ask(`price history ${product_id}`);
      return { product_id, points: [], ...this.history };
    },
    marketplaces: async () => ({ marketplaces: this.listed }),
  };

  readonly price_alerts: Shop['price_alerts'] = {
    list: async () => ({ alerts: this.alerts }),
    create: async (alert, { idempotency_key = '' } = {}) => {
      this.ask(`alert at ${alert.target_price} ${idempotency_key === '' ? 'without' : 'with'} a key`);
      const created = anAlert(alert);
      this.alerts = [created, ...this.alerts];
      return created;
    },
    delete: async (alert_id) => {
      this.ask(`delete ${alert_id}`);
      this.alerts = this.alerts.filter((alert) => alert.alert_id !== alert_id);
    },
  };

  private ask(what: string): void {
    this.asked.push(what);
    const { failure } = this;
    if (failure === undefined) return;
    this.failure = undefined;
    throw new Error(failure);
  }
}

/** A watch of one product, begun on the 20th. */
export function anAlert(overrides: Partial<PriceAlert> | NewPriceAlert = {}): PriceAlert {
  return {
    alert_id: 'alert-1',
    user_id: 'ada',
    product_id: 'ebay:1001',
    what: 'Acme Slim 14 Laptop',
    target_price: 600,
    currency: 'USD',
    status: 'watching',
    created_at: '2026-11-20T12:00:00Z',
    ends_at: '2027-02-18T12:00:00Z',
    ...overrides,
  };
}

function anExplanation(product_id: string): ProductExplanation {
  return {
    product_id,
    title: 'Acme Slim 14 Laptop',
    outcome: 'placed',
    summary: 'It is first.',
    place: 1,
    total_count: 1,
    score: 0.8,
    factors: [
      { name: 'relevance', value: 1, weight: 0.6, contribution: 0.6, sentence: 'It is what was asked for, “laptop”.' },
      { name: 'price', value: 0.5, weight: 0.4, contribution: 0.2, sentence: 'It costs $749.99.' },
    ],
    compared_with: [],
    requirement_spec: aRequirement(),
    marketplaces_searched: ['ebay'],
    marketplaces_failed: [],
    simulated: [],
  };
}
