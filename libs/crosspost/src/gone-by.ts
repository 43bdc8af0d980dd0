import type { StoredJob, StoredPosting } from '@talknshop/aws';
import { changedPosting } from './changed';
import { partlySoldWords } from './notice-words';
import type { Moment } from './settings';

/** A posting that its marketplace says was sold, or has ended. `undefined`: nothing new. What is being taken down is left to whoever does it. */
export function goneBy(
  seen: StoredPosting,
  job: StoredJob,
  { event, proof }: { event: 'sold' | 'ended'; proof: string },
  moment: Moment,
): StoredPosting | undefined {
  const nothing = { may_be_there: false, look_at: undefined, lease: undefined, waits_for_user: undefined };
  if (event === 'sold') {
    if (seen.status === 'sold') return undefined;
    const news = job.ended ? undefined : partlySoldWords(job, seen);
    return changedPosting(seen, { ...nothing, status: 'sold', reason: proof }, moment, news);
  }
  if (seen.wish === 'down' || (seen.status !== 'live' && seen.status !== 'pending_review')) return undefined;
  const reason = `the listing has ended there (${proof})`;
  return changedPosting(seen, { ...nothing, status: 'withdrawn', reason }, moment);
}
