import type { ListingSpec, RuleViolation } from '@talknshop/contracts';
import type { JsonHttp } from '../http/json-http.port';
import { fit } from '../posting/rules/fitted';
import { type EbayAspect, missingAspects } from './ebay.aspects';
import type { EbayConfig } from './ebay.config';
import { EbayTaxonomy } from './ebay.taxonomy';

/** What eBay requires of a listing beyond the rules that are known beforehand: the facts of its category. */
export class EbayRequirements {
  private readonly taxonomy: EbayTaxonomy;

  constructor(config: EbayConfig, http: JsonHttp, now: () => number) {
    this.taxonomy = new EbayTaxonomy(config, http, now);
  }

  /** Asks eBay, once a day and category. Throws `MarketplaceError`. */
  learn(listing: ListingSpec, signal: AbortSignal): Promise<readonly EbayAspect[]> {
    return this.taxonomy.requiredIn(this.categoryOf(listing), signal);
  }

  /** What the listing does not say, each a rule it breaks; `undefined` while eBay has not been asked. */
  missingIn(listing: ListingSpec): RuleViolation[] | undefined {
    const required = this.taxonomy.knownIn(this.categoryOf(listing));
    return required && missingAspects(listing, required);
  }

  /** eBay's number of the category that the listing goes to. */
  categoryOf(listing: ListingSpec): string {
    return fit(listing, 'ebay').category;
  }
}
