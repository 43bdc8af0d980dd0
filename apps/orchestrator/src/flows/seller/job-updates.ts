import type { CrosspostJob, JobUpdateData } from '@talknshop/contracts';
import type { ListingOutcome } from './listing-outcome';
import { jobWords } from './words/job-words';

/** What a turn tells of the jobs it has to do with, as data. */
export function jobUpdates(outcome: ListingOutcome): JobUpdateData[] {
  return jobsOf(outcome).map((job) => ({
    job_id: job.job_id,
    status: job.status,
    marketplace_results: job.marketplace_jobs,
    message: jobWords(job),
  }));
}

function jobsOf(outcome: ListingOutcome): CrosspostJob[] {
  if ('jobs' in outcome) return outcome.jobs;
  return 'job' in outcome && outcome.job ? [outcome.job] : [];
}
