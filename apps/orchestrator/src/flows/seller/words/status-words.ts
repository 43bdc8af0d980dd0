import type { CrosspostJob, MarketplaceJob } from '@talknshop/contracts';
import { listed } from '../../reply/listed';
import { brief } from '../../reply/plain';
import { postingNames } from './posting-names';

const LONGEST_REASON = 200;

/** Where a listing is on each marketplace: those of which the same can be said together. Links are no words: clients have them as data. */
export function statusWords({ marketplace_jobs }: Pick<CrosspostJob, 'marketplace_jobs'>): string {
  const said = new Map<string, MarketplaceJob[]>();
  for (const job of marketplace_jobs) {
    const words = wordsAbout(job);
    said.set(words, [...(said.get(words) ?? []), job]);
  }
  const parts = [...said].map(([words, jobs]) => `${words} on ${postingNames(jobs.map((job) => job.marketplace))}`);
  return `${listed(parts)}.`.replace(/^./u, (letter) => letter.toUpperCase());
}

function wordsAbout(job: MarketplaceJob): string {
  const { status, reason, withdrawal } = job;
  if (withdrawal && !withdrawal.done_at) return comingDown(job);
  switch (status) {
    case 'queued':
      return 'waiting to be posted';
    case 'posting':
      return 'being posted';
    case 'needs_user':
      return 'ready for you to post by hand';
    case 'pending_review':
      return withReason('under review', reason);
    case 'live':
      return 'live';
    case 'failed':
      return withReason('not posted', reason);
    case 'cancelled':
      return 'taken back before it was public';
    case 'withdrawn':
      return 'taken down';
    case 'sold':
      return 'sold';
  }
}

/** What is to be down and is not known to be. */
function comingDown({ status, reason }: MarketplaceJob): string {
  return status === 'needs_user' ? withReason('waiting for you to take it down', reason) : 'being taken down';
}

function withReason(words: string, reason: string | undefined): string {
  return reason ? `${words} (${brief(reason, LONGEST_REASON).replace(/\.$/, '')})` : words;
}
