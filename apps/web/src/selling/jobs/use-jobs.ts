import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CrosspostJob } from '@talknshop/contracts';
import { useSelling } from '../host/selling-host';
import { isUnderWay } from './is-under-way';
import { keepAlone, keepInList } from './job-cache';
import { jobKeys } from './job-keys';
import { laterOf } from './merge-update';

/** For how long what was read counts; what happens meanwhile is told by events. */
const FRESH_MS = 60_000;

/** How often a job is looked at while something is on its way: an event may be late. */
const LOOK_MS = 5_000;

/** Every job of the user, newest first. */
export function useJobs() {
  const { listings, user_id } = useSelling();
  const queries = useQueryClient();
  const queryKey = jobKeys.list(user_id);
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const { jobs } = await listings.jobs({ signal });
      for (const job of jobs) keepAlone({ queries, user_id }, job);
      const known = new Map(queries.getQueryData<CrosspostJob[]>(queryKey)?.map((job) => [job.job_id, job]));
      return jobs.map((job) => laterOf(known.get(job.job_id), job));
    },
    staleTime: FRESH_MS,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? LOOK_MS : false),
  });
}

/** One job of the user. */
export function useJob(job_id: string) {
  const { listings, user_id } = useSelling();
  const queries = useQueryClient();
  const queryKey = jobKeys.one(user_id, job_id);
  return useQuery<CrosspostJob>({
    queryKey,
    queryFn: async ({ signal }) => {
      const job = await listings.job(job_id, { signal });
      keepInList({ queries, user_id }, job);
      return laterOf(queries.getQueryData<CrosspostJob>(queryKey), job);
    },
    placeholderData: () =>
      queries.getQueryData<CrosspostJob[]>(jobKeys.list(user_id))?.find((job) => job.job_id === job_id),
    staleTime: FRESH_MS,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? LOOK_MS : false),
  });
}
