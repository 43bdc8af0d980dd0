import type { ListingDraft } from '@talknshop/contracts';
import type { TurnNode } from '../../turn';
import { isSameListing } from '../same-listing';

/** As many pictures as a listing holds. */
const MOST_PICTURES = 24;

/** Brings the listing up to date with what the message says and the pictures it brought. Another thing begins a listing of its own. */
export const buildOrUpdateListingSpec: TurnNode = ({ state }) => {
  const { sale, listing: before = {}, media } = state;
  const pictures = media.filter(({ media_type }) => media_type === 'image').map(({ s3_key }) => s3_key);
  const listing = withPictures(sale?.listing ?? before, pictures);
  return {
    listing,
    mode: sale?.mode ?? (sale?.is_another ? undefined : state.mode),
    is_news: !isSameListing(before, listing),
    ...(sale?.is_another && { posting: undefined }),
    workflow_stage: 'requirement_building',
  };
};

function withPictures(listing: ListingDraft, pictures: readonly string[]): ListingDraft {
  if (pictures.length === 0) return listing;
  const media_s3_keys = [...new Set([...(listing.media_s3_keys ?? []), ...pictures])].slice(0, MOST_PICTURES);
  return { ...listing, media_s3_keys };
}
