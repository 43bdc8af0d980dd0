import { Http, type HttpOptions, type HttpRequest } from '../http/http';
import { ListingsApi } from './listings.api';
import { MediaApi } from './media.api';
import { PriceAlertsApi } from './price-alerts.api';
import { ProductsApi } from './products.api';
import { SessionsApi } from './sessions.api';

export interface ShopApiOptions extends HttpOptions {
  /** May be left out beside a token, which says it. */
  user_id?: string;
}

/**
 * Everything beside the conversation, as requests to the orchestrator. Each call resolves with what the contracts say, and rejects with
 * an `ApiError` that has words for a person, a stable `code`, and the trace to ask about; a call whose `signal` is aborted
 * rejects with the signal's reason.
 */
export class ShopApi {
  readonly sessions: SessionsApi;
  readonly products: ProductsApi;
  readonly price_alerts: PriceAlertsApi;
  readonly listings: ListingsApi;
  readonly media: MediaApi;

  constructor({ user_id, ...options }: ShopApiOptions = {}) {
    const http = new Http(options);
    const ask = <T>(path: string, { query, ...request }: HttpRequest = {}) =>
      http.json<T>(`/api/v1${path}`, { ...request, query: { user_id, ...query } });
    this.sessions = new SessionsApi(ask);
    this.products = new ProductsApi(ask);
    this.price_alerts = new PriceAlertsApi(ask);
    this.listings = new ListingsApi(ask);
    this.media = new MediaApi(ask, new Http({ fetch: options.fetch }));
  }
}
