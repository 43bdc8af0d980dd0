import type { StoredJob, StoredPosting } from '@talknshop/aws';
import type { MarketplaceJobStatus } from '@talknshop/contracts';
import type { Moment } from './settings';

/** A posting with a change, one version on; where its status is news for its user, or `news` says what is, they are still to be told. */
export function changedPosting(
  seen: StoredPosting,
  change: Partial<StoredPosting>,
  { now, times }: Moment,
  news?: string,
): StoredPosting {
  const version = seen.version + 1;
  const next = { ...seen, ...change, version };
  if (next.status === seen.status && next.reason === seen.reason && news === undefined) return next;
  const happened_at = isoOf(now);
  const told = { ...next, updated_at: happened_at };
  if (UNTOLD.has(next.status)) return told;
  const notice_id = `${seen.job_id}.${seen.marketplace}.${version}`;
  return { ...told, notice: { notice_id, happened_at, send_at: now + times.send_ms, ...(news && { message: news }) } };
}

/** A job with a change, one version on, which its postings have to follow. */
export function changedJob(seen: StoredJob, change: Partial<StoredJob>, { now, times }: Moment): StoredJob {
  return { ...seen, ...change, updated_at: isoOf(now), version: seen.version + 1, look_at: now + times.send_ms };
}

export function isoOf(epoch_ms: number): string {
  return new Date(epoch_ms).toISOString();
}

/** Steps on the way, of which nobody needs to hear. */
const UNTOLD = new Set<MarketplaceJobStatus>(['queued', 'posting']);
