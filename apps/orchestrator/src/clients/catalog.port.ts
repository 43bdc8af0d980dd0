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
import type { Call, MakingCall } from './call';

/** A search that is listened to. */
export interface SearchCall extends Call {
  /** Told of each marketplace when it is asked and when it is done; should the search have to begin anew, once more. */
  onProgress?: (progress: MarketplaceProgress) => void;
}

/** Finds products on all marketplaces and watches their prices. All throw `CatalogUnavailable` when no answer can be had. */
export abstract class Catalog {
  /** A marketplace that is slow or down is named in the results and fails nothing. Throws `SearchRefused` when asking again would not help. */
  abstract search(request: SearchRequest, call: SearchCall): Promise<SearchResults>;

  /** Two to six products side by side; what is gone, or not to be had right now, is named. */
  abstract compare(product_ids: readonly string[], call: Call): Promise<Comparison>;

  /** Why a product stands where it stands in the search for a need, or why it does not; `undefined` when there is no such product. */
  abstract explain(product_id: string, need: RequirementSpec, call: Call): Promise<ProductExplanation | undefined>;

  /** From now on its user is told when the price is there. Throws `AlertRefused`. */
  abstract createPriceAlert(request: CreatePriceAlert, call: MakingCall): Promise<PriceAlert>;

  /** Newest first. */
  abstract priceAlerts(user_id: string, call: Call): Promise<PriceAlert[]>;

  /** One that is gone already is as good. */
  abstract deletePriceAlert(alert: Pick<PriceAlert, 'user_id' | 'alert_id'>, call: Call): Promise<void>;
}

/** The catalog did not answer, or not with what was asked for. */
export class CatalogUnavailable extends Error {
  readonly code = 'catalog_unavailable';
  readonly retriable = true;

  constructor(cause: unknown) {
    super('the catalog gave no answer', { cause });
    this.name = 'CatalogUnavailable';
  }
}

/** The catalog will not search for this, now or later. */
export class SearchRefused extends Error {
  readonly code = 'search_refused';
  readonly retriable = false;

  constructor(cause: unknown) {
    super('the catalog refused the search', { cause });
    this.name = 'SearchRefused';
  }
}

/** The catalog will not watch this. */
export class AlertRefused extends Error {
  readonly code = 'alert_refused';
  readonly retriable = false;

  constructor(
    /** The catalog's own code: `too_many_alerts`, `currency_mismatch`, `invalid_request`, `not_found`… */
    readonly reason: string,
    cause: unknown,
  ) {
    super(`the catalog refused the alert: ${reason}`, { cause });
    this.name = 'AlertRefused';
  }
}
