import type { QueryClient } from '@tanstack/react-query';
import type { CrosspostJob, JobUpdateData } from '@talknshop/contracts';
import { jobKeys } from './job-keys';
import { laterOf, withUpdate } from './merge-update';

interface Cache {
  queries: QueryClient;
  user_id: string;
}

/** A job as a service answered it: kept, unless something later is known of a part of it. */
export function keepJob({ queries, user_id }: Cache, job: CrosspostJob): void {
  queries.setQueryData<CrosspostJob>(jobKeys.one(user_id, job.job_id), (known) => laterOf(known, job));
  queries.setQueryData<CrosspostJob[]>(jobKeys.list(user_id), (jobs) => {
    if (!jobs) return jobs;
    const isKnown = jobs.some(({ job_id }) => job_id === job.job_id);
    return isKnown ? renewedIn(jobs, job) : [job, ...jobs];
  });
}

/** A job as the list of all of them has it, for whoever shows it alone: two readings would contradict each other for seconds. */
export function keepAlone({ queries, user_id }: Cache, job: CrosspostJob): void {
  queries.setQueryData<CrosspostJob>(jobKeys.one(user_id, job.job_id), (known) => known && laterOf(known, job));
}

/** A job as it was read alone, for whoever shows all of them. */
export function keepInList({ queries, user_id }: Cache, job: CrosspostJob): void {
  queries.setQueryData<CrosspostJob[]>(jobKeys.list(user_id), (jobs) => jobs && renewedIn(jobs, job));
}

/** News of a job. One that is not in the list makes it be read again. */
export function keepUpdate({ queries, user_id }: Cache, update: JobUpdateData): void {
  const { job_id } = update;
  const renewed = (job: CrosspostJob) => (job.job_id === job_id ? withUpdate(job, update) : job);
  queries.setQueryData<CrosspostJob>(jobKeys.one(user_id, job_id), (job) => job && renewed(job));
  const jobs = queries.getQueryData<CrosspostJob[]>(jobKeys.list(user_id));
  if (!jobs) return;
  if (jobs.some((job) => job.job_id === job_id)) queries.setQueryData(jobKeys.list(user_id), jobs.map(renewed));
  else void queries.invalidateQueries({ queryKey: jobKeys.list(user_id) });
}

function renewedIn(jobs: readonly CrosspostJob[], job: CrosspostJob): CrosspostJob[] {
  return jobs.map((one) => (one.job_id === job.job_id ? laterOf(one, job) : one));
}
