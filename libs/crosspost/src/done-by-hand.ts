import type { StoredPosting } from '@talknshop/aws';
import { changedPosting, isoOf } from './changed';
import type { Moment } from './settings';

/** A posting whose user has done what only they can do: posted it, at `link` where that is known, or taken it down. `undefined`: nothing was left to do. */
export function doneByHand(seen: StoredPosting, link: string | undefined, moment: Moment): StoredPosting | undefined {
  if (seen.waits_for_user === undefined) return undefined;
  const done = { waits_for_user: undefined, hand_over: undefined, reason: undefined };
  if (seen.waits_for_user === 'posting') {
    const live = { status: 'live' as const, may_be_there: true, shown_version: seen.listing_version };
    return changedPosting(seen, { ...done, ...live, ...(link && { confirmation_link: link }) }, moment);
  }
  const proof = { done_at: isoOf(moment.now), proof: 'taken down by its user', trouble: undefined };
  const withdrawal = { ...seen.withdrawal!, ...proof };
  return changedPosting(seen, { ...done, status: 'withdrawn', may_be_there: false, withdrawal }, moment);
}
