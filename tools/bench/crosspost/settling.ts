import { setTimeout as sleep } from 'node:timers/promises';
import type { CrosspostJob } from '@talknshop/contracts';
import type { Seller } from './seller';
import type { SellingStack } from './selling-stack';

const LOOK_EVERY_MS = 250;
/** Longer than any pause before another try, so that what rests for so long has come to rest. */
const QUIET_MS = 12_000;
const MOST_ROUNDS = 20;
const SAY_EVERY_MS = 5_000;

/** How many listings had gone live when, in milliseconds. */
export type Progress = { at: number; live: number }[];

/** Resolves once `wanted` listings in all have gone live, or nothing has moved for long. */
export async function watchProgress(stack: SellingStack, wanted: number): Promise<Progress> {
  const progress: Progress = [];
  let moved_at = performance.now();
  let said_at = moved_at;
  for (let ended = -1; performance.now() - moved_at < QUIET_MS; await sleep(LOOK_EVERY_MS)) {
    const live = await stack.became('live');
    const over = live + (await stack.became('failed'));
    progress.push({ at: performance.now(), live });
    if (over !== ended && performance.now() - said_at > SAY_EVERY_MS) {
      console.error(`${live} live, ${over - live} given up`);
      said_at = performance.now();
    }
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
    console.error(`not live everywhere yet: ${howTheyStand(open)}; ${failed.length} jobs are tried again`);
    for (const { job_id } of failed) await seller.retry(job_id);
    retried += failed.length;
    await watchProgress(stack, Infinity);
  }
}

function howTheyStand(jobs: readonly CrosspostJob[]): string {
  const counts = new Map<string, number>();
  for (const { marketplace, status, reason } of jobs.flatMap(({ marketplace_jobs }) => marketplace_jobs)) {
    const standing = `${status} on ${marketplace}${reason ? ` (${reason})` : ''}`;
    if (status !== 'live') counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return [...counts].map(([standing, count]) => `${count} ${standing}`).join(', ');
}

/** Listings a second between the first tenth and the last, which wait for those that are tried again. */
export function rateOf(progress: Progress): number {
  const [from, to] = [progress[0]!.live, progress.at(-1)!.live];
  const when = (share: number) => progress.find(({ live }) => live >= from + (to - from) * share)!;
  const [first, last] = [when(0.1), when(0.9)];
  return ((last.live - first.live) * 1_000) / Math.max(last.at - first.at, LOOK_EVERY_MS);
}
