import type { Sale } from '../../understanding/sale';
import type { ListingOutcome, ReadyListing } from './listing-outcome';
import type { KeptSale, Posting } from './posting';
import type { WhichListing } from './which-listing';

/** What is known of a sale in a turn. */
export interface SaleState extends KeptSale {
  /** What the message means for it. */
  sale?: Sale;
  /** The message has changed the listing. */
  is_news?: boolean;
  /** Once item and price are known. */
  ready?: ReadyListing;
  listing_outcome?: ListingOutcome;
  /** The same item is for sale already, in another listing than the one at hand: it is not posted twice unasked. */
  twin?: Posting;
  /** The message could mean several listings. */
  which?: WhichListing;
}
