import type { CrosspostJob, JobUpdateData, MarketplaceJob } from '@talknshop/contracts';

/**
 * A job with what an update says of it. Updates may be late, come twice or in any order: of each marketplace the later word holds,
 * and of the job that of the latest update. A step on the way changes no time: of one time the update holds.
 */
export function withUpdate(job: CrosspostJob, update: JobUpdateData): CrosspostJob {
  return merged(job, update, (known, told) => (known.updated_at > told.updated_at ? known : told));
}

/** A job with what was told of it before, where that is later all the same; of one time the job holds. */
export function withEarlier(job: CrosspostJob, update: JobUpdateData): CrosspostJob {
  return merged(job, update, (known, told) => (told.updated_at > known.updated_at ? told : known));
}

/** Of two accounts of a job the later one in each part, e.g. what was read and what was told meanwhile. */
export function laterOf(known: CrosspostJob | undefined, read: CrosspostJob): CrosspostJob {
  if (!known) return read;
  const told = {
    job_id: known.job_id,
    status: known.status,
    marketplace_results: known.marketplace_jobs,
    message: '',
  };
  return known.updated_at > read.updated_at ? withUpdate(read, told) : withEarlier(read, told);
}

type Choice = (known: MarketplaceJob, told: MarketplaceJob) => MarketplaceJob;

function merged(job: CrosspostJob, { status, marketplace_results }: JobUpdateData, choose: Choice): CrosspostJob {
  const parts = new Map(job.marketplace_jobs.map((part) => [part.marketplace, part]));
  for (const part of marketplace_results) {
    const known = parts.get(part.marketplace);
    parts.set(part.marketplace, known ? choose(known, part) : part);
  }
  const told_at = latest(marketplace_results);
  const isNews = told_at >= job.updated_at;
  return {
    ...job,
    marketplace_jobs: [...parts.values()],
    ...(isNews && { status, updated_at: told_at }),
  };
}

function latest(parts: readonly MarketplaceJob[]): string {
  return parts.map(({ updated_at }) => updated_at).reduce((one, other) => (one > other ? one : other), '');
}
