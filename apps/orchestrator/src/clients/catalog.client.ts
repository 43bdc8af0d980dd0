import type { CreatePriceAlert, PriceAlert, SearchRequest, SearchResults } from '@talknshop/contracts';
import { responseGuard, type ServiceClient, ServiceError } from '@talknshop/service-client';
import type { Call } from './call';
import { AlertRefused, Catalog, CatalogUnavailable, type MakingCall, SearchRefused } from './catalog.port';

const searchResults = responseGuard('SearchResults');
const priceAlert = responseGuard('PriceAlert');
const priceAlertList = responseGuard('PriceAlertList');
const ALERTS = '/api/v1/price-alerts';

/** What a search may take beyond its deadline: the way there and back, and putting the answer together. */
const MARGIN_MS = 1000;

/** The catalog service over HTTP. A search changes nothing and an alert is made under a key, so the client may try them again. */
export class CatalogClient extends Catalog {
  constructor(private readonly service: ServiceClient) {
    super();
  }

  override async search(request: SearchRequest, { signal, traceparent }: Call): Promise<SearchResults> {
    try {
      return await this.service.post('/api/v1/search', request, {
        signal,
        idempotent: true,
        validate: searchResults,
        ...(request.deadline_ms !== undefined && { timeout_ms: 2 * (request.deadline_ms + MARGIN_MS) }),
        headers: headersOf(traceparent),
      });
    } catch (error) {
      if (isRefusal(error, 400, 422)) throw new SearchRefused(error);
      throw failureOf(error);
    }
  }

  override async createPriceAlert(
    request: CreatePriceAlert,
    { signal, traceparent, idempotency_key }: MakingCall,
  ): Promise<PriceAlert> {
    const headers = { ...headersOf(traceparent), 'idempotency-key': idempotency_key };
    try {
      return await this.service.post(ALERTS, request, { signal, idempotent: true, validate: priceAlert, headers });
    } catch (error) {
      if (isRefusal(error, 400, 404, 409, 422)) throw new AlertRefused(error.code, error);
      throw failureOf(error);
    }
  }

  override async priceAlerts(user_id: string, { signal, traceparent }: Call): Promise<PriceAlert[]> {
    const options = { query: { user_id }, signal, validate: priceAlertList, headers: headersOf(traceparent) };
    const { alerts } = await this.service.get(ALERTS, options).catch(fail);
    return alerts;
  }

  override async deletePriceAlert(
    { user_id, alert_id }: Pick<PriceAlert, 'user_id' | 'alert_id'>,
    { signal, traceparent }: Call,
  ): Promise<void> {
    const options = { query: { user_id }, signal, headers: headersOf(traceparent) };
    try {
      await this.service.delete(`${ALERTS}/${encodeURIComponent(alert_id)}`, options);
    } catch (error) {
      if (!isRefusal(error, 404)) throw failureOf(error);
    }
  }
}

function headersOf(traceparent: string | undefined): Record<string, string> {
  return traceparent ? { traceparent } : {};
}

function isRefusal(error: unknown, ...statuses: number[]): error is ServiceError {
  return error instanceof ServiceError && statuses.includes(error.status ?? 0);
}

function fail(error: unknown): never {
  throw failureOf(error);
}

/** Anything but an answer of the service, such as an abort, stays what it is. */
function failureOf(error: unknown): unknown {
  return error instanceof ServiceError ? new CatalogUnavailable(error) : error;
}
