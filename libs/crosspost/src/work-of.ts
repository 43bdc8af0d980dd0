import type { StoredPosting } from '@talknshop/aws';
import type { PostingAction } from '@talknshop/contracts';

/** What is to be done about a posting at its marketplace. */
export type PostingWork = 'prepare' | 'publish' | 'update' | 'withdraw' | 'check';

/** What there is to do until the posting is as it is wished; `undefined`: nothing. It needs no message to be known. */
export function workOf(posting: StoredPosting): Exclude<PostingWork, 'check'> | undefined {
  const { wish, status, listing_version } = posting;
  const isOpen = status === 'queued' || status === 'posting';
  switch (wish) {
    case 'down':
      return posting.may_be_there && posting.waits_for_user !== 'withdrawal' ? 'withdraw' : undefined;
    case 'ready':
      return isOpen && posting.ready_version !== listing_version ? 'prepare' : undefined;
    case 'up':
      if (isOpen) return 'publish';
      return isOutOfDate(posting) && posting.refused_version !== listing_version ? 'update' : undefined;
  }
}

/** Whether its marketplace is asked now and then what became of it. */
export function isWatched({ wish, status, waits_for_user }: StoredPosting): boolean {
  return wish === 'up' && !waits_for_user && (status === 'live' || status === 'pending_review');
}

/** How the work is called in a message. */
export function actionOf(posting: StoredPosting): PostingAction | undefined {
  const work = workOf(posting);
  if (work === undefined) return isWatched(posting) ? 'status' : undefined;
  return work === 'publish' ? 'post' : work;
}

function isOutOfDate({ status, shown_version, listing_version }: StoredPosting): boolean {
  return status === 'live' && shown_version < listing_version;
}
