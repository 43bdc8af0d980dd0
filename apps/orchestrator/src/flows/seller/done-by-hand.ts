import type { CrosspostJob, PostingMarketplace } from '@talknshop/contracts';
import type { DoneByHand } from '../../understanding/sale';
import type { Turn, TurnStep } from '../turn';
import { jobsMeant, noOneJob } from './job-meant';

/** Notes what the user did where only they can: the listing is posted there by hand, or taken down. */
export async function noteDoneByHand(step: TurnStep, { marketplace, link }: DoneByHand): Promise<Partial<Turn>> {
  const { deps, state, signal, idempotency_key } = step;
  const call = { signal, traceparent: state.traceparent };
  const jobs = jobsWaiting(await deps.crosspost.jobs(state.user_id, call), state, marketplace);
  const [job] = jobs;
  if (!job || jobs.length > 1) return noOneJob(jobs);
  const waiting = waitingOn(job, marketplace);
  if (waiting.length > 1) return { listing_outcome: { kind: 'which_by_hand', job, marketplaces: waiting } };
  const [place] = waiting;
  if (!place) return { listing_outcome: { kind: 'nothing_by_hand', job, ...(marketplace && { marketplace }) } };
  const done = { marketplace: place, ...(link && { link }) };
  const after = await deps.crosspost.doneByHand(job, done, { ...call, idempotency_key });
  return { listing_outcome: { kind: 'done_by_hand', job: after, marketplace: place } };
}

/** Those that wait for it, where any of those that can be meant do. */
function jobsWaiting(jobs: readonly CrosspostJob[], state: Readonly<Turn>, marketplace?: PostingMarketplace) {
  const meant = jobsMeant(jobs, state);
  const waiting = (meant.length === 1 ? meant : jobs).filter((job) => waitingOn(job, marketplace).length > 0);
  return waiting.length > 0 ? waiting : meant;
}

function waitingOn({ marketplace_jobs }: CrosspostJob, marketplace?: PostingMarketplace): PostingMarketplace[] {
  const waiting = marketplace_jobs.filter(({ status }) => status === 'needs_user').map((job) => job.marketplace);
  return marketplace ? waiting.filter((name) => name === marketplace) : waiting;
}
