import type { CrosspostJob, ListingDraft, MarketplaceJob } from '@talknshop/contracts';
import type { Turn, TurnStep } from '../turn';
import { jobsMeant, noOneJob } from './job-meant';
import { post } from './post-listing';

/** Takes the listing that is meant back everywhere; what was only a draft is forgotten. "Never mind" takes nothing down. */
export async function takeBack(step: TurnStep): Promise<Partial<Turn>> {
  const { listing, posting, sale } = step.state;
  if (sale?.wish !== 'take_down') return posting ? { listing_outcome: { kind: 'kept' } } : dropped(step);
  if (listing?.title && !posting) return dropped(step);
  const jobs = await theJobs(step);
  if (jobs.length !== 1) return noOneJob(jobs);
  const job = await step.deps.crosspost.takeDown(jobs[0]!, callOf(step));
  const isOwn = job.job_id === posting?.job_id || posting?.job_id === undefined;
  return {
    listing_outcome: { kind: 'taken_down', job },
    ...(isOwn && { posting: undefined, listing: unplaced(listing) }),
  };
}

/** Where it goes the next time has to be said anew. */
function unplaced(listing: ListingDraft | undefined): ListingDraft | undefined {
  return listing && { ...listing, target_marketplaces: [] };
}

/** Has the marketplaces tried again that failed. */
export async function retryJob(step: TurnStep): Promise<Partial<Turn>> {
  const jobs = await theJobs(step);
  if (jobs.length !== 1) return noOneJob(jobs);
  if (!jobs[0]!.marketplace_jobs.some(isToTryAgain)) return { listing_outcome: { kind: 'jobs', jobs } };
  const job = await step.deps.crosspost.retry(jobs[0]!, { ...callOf(step), idempotency_key: step.idempotency_key });
  return { listing_outcome: { kind: 'retried', job } };
}

/** What this turn has tried again before it was run anew counts, too. */
function isToTryAgain({ status }: MarketplaceJob): boolean {
  return status === 'failed' || status === 'queued';
}

/** A posting that was never answered is asked for again, to learn its job. */
async function theJobs(step: TurnStep): Promise<CrosspostJob[]> {
  const { posting, user_id } = step.state;
  if (posting && posting.job_id === undefined) return [await post(step, posting)];
  return jobsMeant(await step.deps.crosspost.jobs(user_id, callOf(step)), step.state);
}

function dropped({ state: { listing } }: TurnStep): Partial<Turn> {
  return { listing: undefined, listing_outcome: { kind: 'dropped', ...(listing?.title && { title: listing.title }) } };
}

function callOf({ state, signal }: TurnStep) {
  return { signal, traceparent: state.traceparent };
}
