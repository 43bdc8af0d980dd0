export {
  AMAZON_PRODUCTION,
  AMAZON_TOKEN_URLS,
  type AmazonConfig,
  type AmazonCredentialVersion,
} from './amazon/amazon.config';
export { ASSISTED_PRODUCTION, type AssistedConfig } from './assisted/assisted.config';
export { BESTBUY_PRODUCTION, type BestBuyConfig } from './bestbuy/best-buy.config';
export { CRAIGSLIST_PRODUCTION, type CraigslistConfig } from './craigslist/craigslist.config';
export { createMarketplaces, type MarketplaceDeps, type MarketplacesConfig } from './create-marketplaces';
export { createPostings, type PostingDeps, type PostingsConfig } from './create-postings';
export { EBAY_PRODUCTION, type EbayConfig } from './ebay/ebay.config';
export { EBAY_POSTING_PRODUCTION, type EbayPostingConfig } from './ebay/ebay.posting.config';
export { EbayPublicKeys } from './ebay/ebay.public-keys';
export { EbayRequirements } from './ebay/ebay.requirements';
export { EtsyReceipts, type EtsySale } from './etsy/etsy.receipts';
export { ETSY_PRODUCTION, type EtsyConfig } from './etsy/etsy.config';
export { FACEBOOK_PRODUCTION, type FacebookConfig } from './facebook/facebook.config';
export { GrantVault, MemoryGrantVault, type KeptGrant } from './http/grant-vault.port';
export { at, isObject, list, number, text } from './http/json-reader';
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
export { Pictures, pictureType, type Picture } from './posting/pictures.port';
export { checkListing } from './posting/rules/check-listing';
export { fitted } from './posting/rules/fitted';
export { POSTING_NAMES, POSTING_RULES, type PostingRules } from './posting/rules/posting-rules';
export {
  SANDBOX_CREDENTIALS,
  SANDBOX_SELLERS,
  SANDBOX_WEBHOOKS,
  sandboxConfig,
  sandboxPostings,
} from './sandbox.config';
export {
  MarketplaceSearch,
  type FoundProduct,
  type SearchPage,
  type SearchQuery,
} from './search/marketplace-search.port';
export { UndiciPictures } from './posting/undici-pictures.adapter';
export { WALMART_PRODUCTION, type WalmartConfig } from './walmart/walmart.config';
