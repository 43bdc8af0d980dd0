import type { ListingWish } from '../../sale';
import { AGREES, POSTS_IT, TAKES_DOWN, TRIES_AGAIN } from '../vocabulary/selling-wishes';
import type { PostingPlaces } from './posting-places';

/** What a seller wants done with a listing: "post it", "undo", "try again"; `undefined` when the message only tells of it. */
export function readListingWish(text: string, { unwanted }: Pick<PostingPlaces, 'unwanted'>): ListingWish | undefined {
  const said = text.toLowerCase().trim();
  if (TRIES_AGAIN.test(said)) return 'retry';
  if (TAKES_DOWN.test(said) && unwanted.length === 0) return 'take_down';
  return POSTS_IT.test(said) || AGREES.test(said) ? 'post' : undefined;
}
