import type { StoredJob, StoredPosting } from '@talknshop/aws';
import { changedPosting } from '../changed';
import type { Moment } from '../settings';
import { isRevivable } from './judge-letter';

/**
 * A posting that failed and is wanted nevertheless, or that is stuck on its way, queued again, as if nobody had tried. `undefined`: it
 * needs no such help, as it is live, over, or somebody's at this moment. What may be there already is looked up before it is posted.
 */
export function revivedPosting(
  seen: StoredPosting,
  { public_at }: Pick<StoredJob, 'public_at'>,
  moment: Moment,
): StoredPosting | undefined {
  const { now, times } = moment;
  const isTaken = seen.lease !== undefined && seen.lease.until > now;
  if (isTaken || !(isRevivable(seen) || isStuck(seen))) return undefined;
  const untried = { lease: undefined, attempts: 0, not_before: Math.max(now, public_at), look_at: now + times.send_ms };
  return changedPosting(seen, { ...untried, status: 'queued', reason: undefined, retriable: undefined }, moment);
}

function isStuck({ status, wish }: StoredPosting): boolean {
  return wish !== 'down' && (status === 'queued' || status === 'posting');
}
