import { SANDBOX_MARKETPLACES } from '../catalogue/offer/sandbox-offer';
import { POSTED_MARKETPLACES } from '../postings/posted-listing';

/** Everybody the sandbox plays, to buyers or to sellers. */
export const PLAYED_MARKETPLACES = [...new Set([...SANDBOX_MARKETPLACES, ...POSTED_MARKETPLACES])];
export type PlayedMarketplace = (typeof PLAYED_MARKETPLACES)[number];
