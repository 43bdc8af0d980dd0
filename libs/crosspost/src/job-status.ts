import type { StoredJob, StoredPosting } from '@talknshop/aws';
import type { JobStatus, MarketplaceJobStatus } from '@talknshop/contracts';

/** How a job stands as a whole. What only its user can do now counts as done: there is nothing to wait for. */
export function jobStatus(
  { ended }: Pick<StoredJob, 'ended'>,
  postings: readonly Pick<StoredPosting, 'status'>[],
): JobStatus {
  const statuses = postings.map(({ status }) => status);
  if (ended?.reason === 'user' && !statuses.some((status) => status === 'sold')) return 'cancelled';
  if (statuses.every((status) => status === 'queued')) return 'created';
  if (statuses.some((status) => UNDER_WAY.has(status))) return 'processing';
  const counted = statuses.filter((status) => status !== 'cancelled');
  if (counted.length === 0) return 'cancelled';
  if (counted.every((status) => status === 'failed')) return 'failed';
  return counted.some((status) => status === 'failed') ? 'partial_success' : 'completed';
}

const UNDER_WAY = new Set<MarketplaceJobStatus>(['queued', 'posting', 'pending_review']);
