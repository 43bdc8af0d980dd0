import type { CrosspostJob, MarketplaceJobStatus } from '@talknshop/contracts';
import { isComingDown } from './job-row';

/** How a job stands, in a few words for a person, e.g. `2 live, 1 waiting for you`. */
export function jobCounts({ marketplace_jobs }: Pick<CrosspostJob, 'marketplace_jobs'>): string {
  const counts = new Map<string, number>();
  for (const part of marketplace_jobs) {
    const words = isComingDown(part) ? 'coming down' : WORDS[part.status];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${count} ${words}`).join(', ');
}

const WORDS: Record<MarketplaceJobStatus, string> = {
  sold: 'sold',
  live: 'live',
  needs_user: 'waiting for you',
  pending_review: 'in review',
  posting: 'posting',
  queued: 'queued',
  failed: 'not posted',
  withdrawn: 'taken down',
  cancelled: 'taken back',
};
