import { DynamoGrantVault, type AwsClients } from '@talknshop/aws';
import { createPostings, UndiciJsonHttp, type MarketplacePosting } from '@talknshop/marketplaces';
import type { CrosspostWorkerConfig } from './crosspost-worker.config';

/** The marketplaces of the config, over HTTP; refresh tokens that change with each use are kept for all workers. */
export function openPostings(
  { postings }: Pick<CrosspostWorkerConfig, 'postings'>,
  clients: AwsClients,
): MarketplacePosting[] {
  const http = new UndiciJsonHttp({ now: Date.now });
  return createPostings(postings, { http, vault: new DynamoGrantVault(clients) });
}
