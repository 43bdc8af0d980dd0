import type { CrosspostJob, JobUpdateData, MarketplaceJob } from '@talknshop/contracts';

/**
 * A job with what an update says of it. Updates may be late, come twice or in any order: of each marketplace the later word holds,
 * and of the job that of the latest update.
 */
export function withUpdate(job: CrosspostJob, { status, marketplace_results }: JobUpdateData): CrosspostJob {
  const known = new Map(job.marketplace_jobs.map((part) => [part.marketplace, part]));
  for (const part of marketplace_results) known.set(part.marketplace, later(known.get(part.marketplace), part));
  const told_at = latest(marketplace_results);
  const isNews = told_at >= job.updated_at;
  return {
    ...job,
    marketplace_jobs: [...known.values()],
    ...(isNews && { status, updated_at: told_at }),
  };
}

/** Of two accounts of a job the later one in each part, e.g. what was read and what was told meanwhile. */
export function laterOf(known: CrosspostJob | undefined, read: CrosspostJob): CrosspostJob {
  if (!known) return read;
  return withUpdate(read, {
    job_id: known.job_id,
    status: known.status,
    marketplace_results: known.marketplace_jobs,
    message: '',
  });
}

function later(known: MarketplaceJob | undefined, told: MarketplaceJob): MarketplaceJob {
  return known && known.updated_at > told.updated_at ? known : told;
}

function latest(parts: readonly MarketplaceJob[]): string {
  return parts.map(({ updated_at }) => updated_at).reduce((one, other) => (one > other ? one : other), '');
}
