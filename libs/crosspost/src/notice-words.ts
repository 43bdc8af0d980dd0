import type { StoredJob, StoredPosting } from '@talknshop/aws';
import { POSTING_NAMES } from '@talknshop/marketplaces';

/** What a user is told of a posting, in one plain sentence. */
export function noticeWords({ listing_spec: { title }, ended }: StoredJob, posting: StoredPosting): string {
  const { marketplace, status, access, withdrawal } = posting;
  const name = `${POSTING_NAMES[marketplace]}${access === 'simulated' ? ' (simulated)' : ''}`;
  const reason = posting.reason ? `: ${posting.reason}` : '.';
  switch (status) {
    case 'queued':
    case 'posting':
      return `“${title}” is on its way to ${name}.`;
    case 'needs_user':
      return posting.waits_for_user === 'withdrawal'
        ? `“${title}” has to be taken down from ${name} by you${reason}`
        : `“${title}” is ready to be posted on ${name} by you${reason}`;
    case 'pending_review':
      return `${name} is looking at “${title}”${reason}`;
    case 'live':
      return posting.reason ? `“${title}” is live on ${name}${reason}` : `“${title}” is live on ${name}.`;
    case 'failed':
      return `“${title}” could not be posted on ${name}${reason}`;
    case 'cancelled':
      return ended?.reason === 'not_all' && ended.by
        ? `“${title}” was not posted on ${name}, because ${POSTING_NAMES[ended.by]} did not take it.`
        : `“${title}” was not posted on ${name}.`;
    case 'withdrawn':
      return withdrawal?.reason === 'sold_elsewhere' && ended?.by
        ? `“${title}” was taken down from ${name}, because it was sold on ${POSTING_NAMES[ended.by]}.`
        : `“${title}” is no longer on ${name}${withdrawal ? '.' : reason}`;
    case 'sold':
      return ended?.by && ended.by !== marketplace
        ? `“${title}” was sold on ${name} too, after it was sold on ${POSTING_NAMES[ended.by]}: one of the buyers has to be told.`
        : `“${title}” was sold on ${name}.`;
  }
}

/** The same of one that was sold there while others are left. */
export function partlySoldWords(
  { listing_spec: { title, quantity: left = 1 } }: Pick<StoredJob, 'listing_spec'>,
  { marketplace, access }: Pick<StoredPosting, 'marketplace' | 'access'>,
): string {
  const name = `${POSTING_NAMES[marketplace]}${access === 'simulated' ? ' (simulated)' : ''}`;
  return `One “${title}” was sold on ${name}; ${left === 1 ? 'one is' : `${left} are`} left.`;
}
