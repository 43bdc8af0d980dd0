import { setTimeout as sleep } from 'node:timers/promises';
import type { CrosspostJob } from '@talknshop/contracts';
import type { Seller } from './seller';
import type { SellingStack } from './selling-stack';

const LOOK_EVERY_MS = 250;
/** Longer than any pause before another try, so that what rests for so long has come to rest. */
const QUIET_MS = 12_000;
const MOST_ROUNDS = 20;

/** How many listings had gone live when, in milliseconds. */
export type Progress = { at: number; live: number }[];

/** Resolves once `wanted` listings in all have gone live, or nothing has moved for long. */
export async function watchProgress(stack: SellingStack, wanted: number): Promise<Progress> {
  const progress: Progress = [];
  let moved_at = performance.now();
  for (let ended = -1; performance.now() - moved_at < QUIET_MS; await sleep(LOOK_EVERY_MS)) {
    const live = await stack.became('live');
    const over = live + (await stack.became('failed'));
    progress.push({ at: performance.now(), live });
    if (over !== ended) moved_at = performance.now();
    ended = over;
    if (live >= wanted) break;
  }
  return progress;
}

/** Lets everything come to an end: what marketplaces have failed at three times is tried again, as its user would. Returns how many jobs that took. */
export async function settle(stack: SellingStack, seller: Seller): Promise<{ jobs: CrosspostJob[]; retried: number }> {
  let retried = 0;
  for (let round = 1; ; round += 1) {
    const jobs = await seller.jobs();
    const open = jobs.filter((job) => job.marketplace_jobs.some(({ status }) => status !== 'live'));
    if (open.length === 0 || round > MOST_ROUNDS) return { jobs, retried };
    const failed = open.filter((job) => job.marketplace_jobs.some(({ status }) => status === 'failed'));
    for (const { job_id } of failed) await seller.retry(job_id);
    retried += failed.length;
    await watchProgress(stack, Infinity);
  }
}

/** Listings a second between the first tenth and the last, which wait for those that are tried again. */
export function rateOf(progress: Progress): number {
  const [from, to] = [progress[0]!.live, progress.at(-1)!.live];
  const when = (share: number) => progress.find(({ live }) => live >= from + (to - from) * share)!;
  const [first, last] = [when(0.1), when(0.9)];
  return ((last.live - first.live) * 1_000) / Math.max(last.at - first.at, LOOK_EVERY_MS);
}
