import type { Sale } from '../../understanding/sale';
import type { ListingOutcome, ReadyListing } from './listing-outcome';
import type { KeptSale } from './posting';

/** What is known of a sale in a turn. */
export interface SaleState extends KeptSale {
  /** What the message means for it. */
  sale?: Sale;
  /** The message has changed the listing. */
  is_news?: boolean;
  /** Once item and price are known. */
  ready?: ReadyListing;
  listing_outcome?: ListingOutcome;
}
