export {
  AMAZON_PRODUCTION,
  AMAZON_TOKEN_URLS,
  type AmazonConfig,
  type AmazonCredentialVersion,
} from './amazon/amazon.config';
export { BESTBUY_PRODUCTION, type BestBuyConfig } from './bestbuy/best-buy.config';
export { createMarketplaces, type MarketplaceDeps, type MarketplacesConfig } from './create-marketplaces';
export { EBAY_PRODUCTION, type EbayConfig } from './ebay/ebay.config';
export { JsonHttp, type JsonReply, type JsonRequest } from './http/json-http.port';
export { UndiciJsonHttp, type UndiciJsonHttpOptions } from './http/undici-json-http.adapter';
export { MARKETPLACE_FAULTS, MarketplaceError, type MarketplaceFault } from './marketplace.errors';
export { MARKETPLACES, marketplaceAccess, type ImplementedMarketplace, type MarketplaceFacts } from './marketplaces';
export {
  MarketplacePosting,
  type EndedPosting,
  type LivePosting,
  type NeedsUser,
  type PendingPosting,
  type PostableListing,
  type Posting,
  type PostingRef,
  type PostingState,
  type Prepared,
  type WithdrawByHand,
} from './posting/marketplace-posting.port';
export { checkListing } from './posting/rules/check-listing';
export { fitted } from './posting/rules/fitted';
export { POSTING_NAMES, POSTING_RULES, type PostingRules } from './posting/rules/posting-rules';
export { SANDBOX_CREDENTIALS, sandboxConfig } from './sandbox.config';
export {
  MarketplaceSearch,
  type FoundProduct,
  type SearchPage,
  type SearchQuery,
} from './search/marketplace-search.port';
export { WALMART_PRODUCTION, type WalmartConfig } from './walmart/walmart.config';
