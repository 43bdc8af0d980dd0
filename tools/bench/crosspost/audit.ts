import type { CrosspostJob } from '@talknshop/contracts';
import { skuOf } from '@talknshop/crosspost';
import { MARKETPLACES } from './seller';

interface Posted {
  marketplace: string;
  sku: string;
  id: string;
  state: string;
}

/** What is not as it must be: every accepted listing live exactly once on each of its marketplaces, and nothing else live. Empty: nothing. */
export async function audit(sandbox_url: string, accepted: readonly string[], jobs: CrosspostJob[]): Promise<string[]> {
  const known = new Map(jobs.map((job) => [job.job_id, job]));
  const wrong: string[] = [];
  for (const marketplace of MARKETPLACES) {
    const live = bySku(await postings(sandbox_url, marketplace));
    for (const job_id of accepted) {
      const ids = take(live, skuOf(job_id, marketplace));
      if (ids.length !== 1) wrong.push(`${job_id} is live ${ids.length} times on ${marketplace}`);
      const told = known.get(job_id)?.marketplace_jobs.find((one) => one.marketplace === marketplace);
      if (told?.status !== 'live' || !ids.includes(told.listing_id ?? ''))
        wrong.push(`${job_id} on ${marketplace} is ${told?.status ?? 'unknown'} to its user (${told?.listing_id})`);
    }
    for (const [sku, ids] of live) wrong.push(`${ids.join(', ')} on ${marketplace} is of nobody: ${sku}`);
  }
  return wrong;
}

async function postings(sandbox_url: string, marketplace: string): Promise<Posted[]> {
  const response = await fetch(`${sandbox_url}/postings?marketplace=${marketplace}&state=live`);
  return (await response.json()) as Posted[];
}

function bySku(postings: readonly Posted[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { sku, id } of postings) ids.set(sku, [...(ids.get(sku) ?? []), id]);
  return ids;
}

function take(live: Map<string, string[]>, sku: string): string[] {
  const ids = live.get(sku) ?? [];
  live.delete(sku);
  return ids;
}
