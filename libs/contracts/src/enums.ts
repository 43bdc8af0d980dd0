/** The conversation's place in its flow. The last three belong to the seller flow. */
export const WORKFLOW_STAGES = [
  'initial',
  'media_processing',
  'requirement_building',
  'clarification',
  'searching',
  'ranking',
  'completed',
  'failed',
  'cancelled',
  'validating',
  'dispatching',
  'posting',
] as const;
export type WorkflowStage = (typeof WORKFLOW_STAGES)[number];

/** What a message asks for; it decides which flow the message enters. */
export const INTENTS = [
  'buy',
  'refine',
  'sell',
  'question',
  'compare',
  'select',
  'job_status',
  'price_alert',
  'smalltalk',
  'thanks',
  'goodbye',
  'cancel',
  'help',
] as const;
export type Intent = (typeof INTENTS)[number];

export const REQUEST_TYPES = ['search', 'listing', 'chat'] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/** Sessions of different sources never mix. */
export const SESSION_SOURCES = ['chat', 'voice', 'api'] as const;
export type SessionSource = (typeof SESSION_SOURCES)[number];

export const MEDIA_TYPES = ['audio', 'image', 'video'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** Best first: a wish for `good` is met by everything before it but never by `fair`. */
export const PRODUCT_CONDITIONS = ['new', 'like_new', 'good', 'fair', 'refurbished'] as const;
export type ProductCondition = (typeof PRODUCT_CONDITIONS)[number];

export const SEARCH_MARKETPLACES = ['amazon', 'walmart', 'ebay', 'bestbuy', 'kroger', 'target'] as const;
export type SearchMarketplace = (typeof SEARCH_MARKETPLACES)[number];

/** As the marketplaces write themselves. */
export const MARKETPLACE_NAMES: Record<SearchMarketplace, string> = {
  amazon: 'Amazon',
  walmart: 'Walmart',
  ebay: 'eBay',
  bestbuy: 'Best Buy',
  kroger: 'Kroger',
  target: 'Target',
};

export const POSTING_MARKETPLACES = ['ebay', 'craigslist', 'facebook', 'poshmark', 'etsy'] as const;
export type PostingMarketplace = (typeof POSTING_MARKETPLACES)[number];

/** As the marketplaces write themselves. */
export const POSTING_MARKETPLACE_NAMES: Record<PostingMarketplace, string> = {
  ebay: 'eBay',
  craigslist: 'Craigslist',
  facebook: 'Facebook Marketplace',
  poshmark: 'Poshmark',
  etsy: 'Etsy',
};

/** How a marketplace is reached; the user is told which. */
export const MARKETPLACE_ACCESS = ['api', 'partner', 'assisted', 'simulated'] as const;
export type MarketplaceAccess = (typeof MARKETPLACE_ACCESS)[number];

export const SORT_ORDERS = ['relevance', 'price_asc', 'price_desc', 'rating'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

export const AVAILABILITIES = ['in_stock', 'limited', 'out_of_stock', 'unknown'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

export const ERROR_SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type ErrorSeverity = (typeof ERROR_SEVERITIES)[number];

export const SHIPPING_OPTIONS = ['local_pickup', 'shipping'] as const;
export type ShippingOption = (typeof SHIPPING_OPTIONS)[number];

/** Of a breaker. `closed`: calls go through. `open`: they are kept away for a while. `half_open`: one tries whether it is better. */
export const CIRCUITS = ['closed', 'open', 'half_open'] as const;
export type Circuit = (typeof CIRCUITS)[number];
