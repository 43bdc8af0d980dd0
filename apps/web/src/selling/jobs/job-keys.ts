/** Under which names jobs are kept. */
export const jobKeys = {
  all: (user_id: string) => ['selling', user_id] as const,
  list: (user_id: string) => ['selling', user_id, 'jobs'] as const,
  one: (user_id: string, job_id: string) => ['selling', user_id, 'job', job_id] as const,
};
