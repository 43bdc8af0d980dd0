import type { SearchRequest, SearchResults } from '@talknshop/contracts';
import { responseGuard, type ServiceClient, ServiceError } from '@talknshop/service-client';
import type { Call } from './call';
import { Catalog, CatalogUnavailable, SearchRefused } from './catalog.port';

const searchResults = responseGuard('SearchResults');

/** What a search may take beyond its deadline: the way there and back, and putting the answer together. */
const MARGIN_MS = 1000;

/** The catalog service over HTTP. A search changes nothing, so the client may try it again. */
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
        ...(traceparent && { headers: { traceparent } }),
      });
    } catch (error) {
      throw error instanceof ServiceError ? failureOf(error) : error;
    }
  }
}

function failureOf(error: ServiceError): CatalogUnavailable | SearchRefused {
  const isRefusal = error.status === 400 || error.status === 422;
  return isRefusal ? new SearchRefused(error) : new CatalogUnavailable(error);
}
