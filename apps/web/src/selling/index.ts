export { createListingDrafts, type ListingDrafts } from './drafts/listing-drafts';
export type { Listings } from './host/listings.port';
export type { SellingHost } from './host/selling-host';
export { SellingProvider } from './host/selling-provider';
export { ListingPanel } from './panel/lazy-listing-panel';
export { ListingTurn, type ListingTurnProps } from './turn/listing-turn';
