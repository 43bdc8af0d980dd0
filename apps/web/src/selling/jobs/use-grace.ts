import type { CrosspostJob } from '@talknshop/contracts';
import { useNow } from '../../media';
import { graceLeft } from './grace';

const TICK_MS = 500;

/** For how many seconds the job can still be taken back unseen; the clock runs only while something waits for that. */
export function useGrace(job: Pick<CrosspostJob, 'public_at' | 'created_at' | 'marketplace_jobs'>): number {
  const isWaiting = job.public_at !== undefined && job.marketplace_jobs.some(({ status }) => status === 'queued');
  const now = useNow(isWaiting ? TICK_MS : 0);
  return isWaiting ? graceLeft(job, now) : 0;
}
