import type { CreatePriceAlert, PriceAlert, PriceAlertList } from '@talknshop/contracts';
import { type Asking, type CallOptions, keyed, type MakingOptions, part } from './asking';

/** What to watch, and the price to wait for. */
export type NewPriceAlert = Omit<CreatePriceAlert, 'user_id'>;

/** Prices that the user waits for. */
export class PriceAlertsApi {
  constructor(private readonly ask: Asking) {}

  /** Newest first. */
  list({ signal }: CallOptions = {}): Promise<PriceAlertList> {
    return this.ask('/price-alerts', { signal });
  }

  create(alert: NewPriceAlert, options: MakingOptions = {}): Promise<PriceAlert> {
    return this.ask('/price-alerts', { method: 'POST', body: alert, ...keyed(options) });
  }

  delete(alert_id: string, { signal }: CallOptions = {}): Promise<void> {
    return this.ask(`/price-alerts/${part(alert_id)}`, { method: 'DELETE', signal });
  }
}
