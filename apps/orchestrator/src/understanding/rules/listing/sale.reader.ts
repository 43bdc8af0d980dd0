import type { ClarificationData, ImageAttributes, ListingDraft } from '@talknshop/contracts';
import type { ListingWish, Sale } from '../../sale';
import { normalise } from '../text/normalise';
import { ASKS, OFFERS_SOMETHING } from '../vocabulary/selling-wishes';
import { type ListingNews, readListing } from './listing.reader';
import { readDoneByHand } from './done-by-hand';
import { readListingWish } from './listing-wish';
import { mergeListing, offersAnother } from './merge-listing';
import { readPostingMode } from './posting-mode';
import { readSold } from './sold';
import { readUnknownMarketplaces } from './unknown-marketplaces';
import { readUnusablePrice } from './unusable-price';

/** What is known when a message about a sale arrives. */
export interface SaleSituation {
  listing?: ListingDraft;
  pending_question?: ClarificationData;
  image_attributes?: ImageAttributes;
}

/** Reads a message about a sale together with what is known of the thing. Talk beside the point leaves the listing as it is. */
export function readSale(message: string, situation: SaleSituation): Sale {
  const said = normalise(message);
  const { listing = {} } = situation;
  const has_listing = listing.title !== undefined;
  const sold = readSold(said, { has_listing });
  if (sold) return { listing, sold, named: said.toLowerCase() };
  const by_hand = readDoneByHand(said, { has_listing });
  if (by_hand) return { listing, by_hand, named: said.toLowerCase() };
  const { text: withoutMode, mode } = readPostingMode(said);
  const { text, unusable_price } = readUnusablePrice(withoutMode);
  const news = newsIn(text, situation);
  const is_another = isAnother(situation.listing, news, text);
  const wish = readListingWish(text, news.places);
  const before = is_another ? {} : (situation.listing ?? {});
  const unknown_marketplaces = readUnknownMarketplaces(text);
  return {
    listing: listingAfter(before, isTold(text, wish) ? news : { ...news, attributes: {} }, text, situation),
    ...(is_another && { is_another }),
    ...(wish && { wish }),
    ...(mode && { mode }),
    ...(unusable_price && { unusable_price }),
    ...(unknown_marketplaces.length > 0 && { unknown_marketplaces }),
    named: said.toLowerCase(),
  };
}

function newsIn(text: string, { listing }: SaleSituation): ListingNews {
  const news = readListing(text, { price_asked: listing?.title !== undefined && listing.price === undefined });
  return OFFERS_SOMETHING.test(text.toLowerCase()) ? { ...news, title: '' } : news;
}

/** A wish and a question tell nothing of the thing. */
function isTold(text: string, wish: ListingWish | undefined): boolean {
  return wish === undefined && !ASKS.test(text.toLowerCase());
}

function isAnother(listing: ListingDraft | undefined, news: ListingNews, text: string): true | undefined {
  if (!listing?.title) return undefined;
  if (news.title === '') return OFFERS_SOMETHING.test(text.toLowerCase()) || undefined;
  return offersAnother(listing, news, text) || undefined;
}

function listingAfter(
  before: ListingDraft,
  news: ListingNews,
  text: string,
  { image_attributes }: SaleSituation,
): ListingDraft {
  const listing = mergeListing(before, news, { thing_asked: before.title === undefined, text });
  const label = image_attributes?.labels[0];
  return listing.title === undefined && label ? { ...listing, title: sentenceCase(label) } : listing;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
