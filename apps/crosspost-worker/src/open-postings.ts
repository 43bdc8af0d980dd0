import { createPostings, UndiciJsonHttp, type MarketplacePosting } from '@talknshop/marketplaces';
import type { CrosspostWorkerConfig } from './crosspost-worker.config';

/** The marketplaces of the config, over HTTP. */
export function openPostings({ postings }: Pick<CrosspostWorkerConfig, 'postings'>): MarketplacePosting[] {
  return createPostings(postings, { http: new UndiciJsonHttp({ now: Date.now }) });
}
