import type { ChatClient } from '@talknshop/client';
import { createContext, useContext } from 'react';
import type { ListingDrafts } from '../drafts/listing-drafts';
import type { FocusWish } from './focus-wish';
import type { Listings } from './listings.port';

/** What the app lends to what is for sale in it. */
export interface SellingHost {
  listings: Listings;
  user_id: string;
  /** The conversation a listing belongs to; none is posted before there is one. */
  session_id?: string;
  /** Everything the conversation hears: what is said of jobs, and of the listing it is about. */
  onEvent: ChatClient['onEvent'];
  /** Opens the context panel where a listing is edited. */
  showListing: () => void;
  newId: () => string;
  /** Outlives the conversation that is shown, so that what is typed is there again when it is come back to. */
  drafts: ListingDrafts;
}

/** What all that is for sale shares. */
export interface SellingShared extends SellingHost {
  /** Shows the form of the listing, and brings the focus there. */
  editListing: () => void;
  focusWish: FocusWish;
}

export const SellingContext = createContext<SellingShared | undefined>(undefined);

/** Throws where no `SellingProvider` is above. */
export function useSelling(): SellingShared {
  const shared = useContext(SellingContext);
  if (!shared) throw new Error('listings are shown inside a SellingProvider');
  return shared;
}
