import type { StoredCrosspost, StoredJob } from '@talknshop/aws';
import { changedJob, isoOf } from './changed';
import type { Moment } from './settings';

/**
 * The next decision about a job that posts everywhere or nowhere, read off its postings; `undefined`: there is none to take yet. It is
 * taken by storing it, so whoever comes first decides, and whoever finds it stored goes on with it.
 */
export function decidedJob({ job, postings }: StoredCrosspost, moment: Moment): StoredJob | undefined {
  if (job.phase === 'posted' || job.ended) return undefined;
  const { target_marketplaces } = job.listing_spec;
  const failed = postings.find(
    ({ status, marketplace }) => status === 'failed' && target_marketplaces.includes(marketplace),
  );
  if (failed) {
    const ended = { reason: 'not_all' as const, at: isoOf(moment.now), by: failed.marketplace, proof: failed.reason };
    return changedJob(job, { ended }, moment);
  }
  const next = job.phase === 'prepare' ? 'publish' : 'posted';
  const own = target_marketplaces.map((name) => postings.find(({ marketplace }) => marketplace === name));
  const isComplete = own.every((posting) => posting && (next === 'publish' ? isReady(posting) : isUp(posting)));
  return isComplete ? changedJob(job, { phase: next }, moment) : undefined;
}

type Posting = StoredCrosspost['postings'][number];

function isReady({ ready_version, listing_version }: Posting): boolean {
  return ready_version === listing_version;
}

function isUp({ status }: Posting): boolean {
  return status === 'live' || status === 'needs_user' || status === 'sold';
}
