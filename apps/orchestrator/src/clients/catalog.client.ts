import type {
  Comparison,
  CreatePriceAlert,
  MarketplaceProgress,
  PriceAlert,
  ProductExplanation,
  RequirementSpec,
  SearchRequest,
  SearchResults,
} from '@talknshop/contracts';
import {
  lineGuard,
  responseGuard,
  type ServiceClient,
  ServiceError,
  ServiceUnavailable,
} from '@talknshop/service-client';
import type { Call, MakingCall } from './call';
import { AlertRefused, Catalog, CatalogUnavailable, type SearchCall, SearchRefused } from './catalog.port';

const searchResults = responseGuard('SearchResults');
const searchLine = lineGuard({ marketplace: 'MarketplaceProgress', results: 'SearchFinished' });
const priceAlert = responseGuard('PriceAlert');
const priceAlertList = responseGuard('PriceAlertList');
const comparison = responseGuard('Comparison');
const explanation = responseGuard('ProductExplanation');
const SEARCH = '/api/v1/search';
const COMPARE = '/api/v1/compare';
const ALERTS = '/api/v1/price-alerts';

/** That a search has time for. */
const ATTEMPTS = 2;

/** What a search may take beyond its deadline: the way there and back, and putting the answer together. */
const MARGIN_MS = 1000;

/** The catalog service over HTTP. A search changes nothing and an alert is made under a key, so the client may try them again. */
export class CatalogClient extends Catalog {
  constructor(private readonly service: ServiceClient) {
    super();
  }

  /** A stream that does not begin is given up for the whole answer, which may be tried again; one that breaks off is no answer. */
  override async search(request: SearchRequest, { onProgress, ...call }: SearchCall): Promise<SearchResults> {
    try {
      const found = onProgress && (await this.listen(request, call, onProgress));
      return found ?? (await this.ask(request, call));
    } catch (error) {
      if (isRefusal(error, 400, 422)) throw new SearchRefused(error);
      throw failureOf(error);
    }
  }

  private ask(request: SearchRequest, { signal, traceparent }: Call): Promise<SearchResults> {
    const options = { signal, idempotent: true, validate: searchResults, ...searchTime(request, ATTEMPTS) };
    return this.service.post(SEARCH, request, { ...options, headers: headersOf(traceparent) });
  }

  /** `undefined`: not a line came, and trying again may help. */
  private async listen(
    request: SearchRequest,
    { signal, traceparent }: Call,
    onProgress: (progress: MarketplaceProgress) => void,
  ): Promise<SearchResults | undefined> {
    const options = { signal, validate: searchLine, ...searchTime(request, 1), headers: headersOf(traceparent) };
    let hasBegun = false;
    let found: SearchResults | undefined;
    try {
      for await (const line of this.service.stream(SEARCH, request, options)) {
        hasBegun = true;
        if (line.type === 'results') found = line.data;
        else onProgress(line);
      }
    } catch (error) {
      if (hasBegun || !isWorthAsking(error)) throw error;
      return undefined;
    }
    if (!found) throw new CatalogUnavailable(new Error('the stream of the search ended without results'));
    return found;
  }

  override compare(product_ids: readonly string[], { signal, traceparent }: Call): Promise<Comparison> {
    const options = { signal, idempotent: true, validate: comparison, headers: headersOf(traceparent) };
    return this.service.post<Comparison>(COMPARE, { product_ids }, options).catch(fail);
  }

  override async explain(
    product_id: string,
    need: RequirementSpec,
    { signal, traceparent }: Call,
  ): Promise<ProductExplanation | undefined> {
    const query = { requirement: JSON.stringify(need) };
    const options = { query, signal, validate: explanation, headers: headersOf(traceparent) };
    try {
      return await this.service.get(`/api/v1/products/${encodeURIComponent(product_id)}/explain`, options);
    } catch (error) {
      if (isRefusal(error, 404)) return undefined;
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

function searchTime({ deadline_ms }: SearchRequest, attempts: number): { timeout_ms?: number } {
  return deadline_ms === undefined ? {} : { timeout_ms: attempts * (deadline_ms + MARGIN_MS) };
}

/** What could not even be sent was tried again already. */
function isWorthAsking(error: unknown): boolean {
  const isUnsent = error instanceof ServiceUnavailable && error.unsent;
  return error instanceof ServiceError && error.retriable && !isUnsent;
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
