import type { CrosspostJob, PostingMarketplace } from '@talknshop/contracts';
import type { Sale, SoldSomewhere } from '../../understanding/sale';
import type { Turn, TurnStep } from '../turn';
import { jobsMeant, noOneJob } from './job-meant';
import { takenOver } from './take-over';

/** Notes that a piece of a listing went to a buyer: the last one ends it everywhere, any other leaves one less for sale. */
export async function noteSold(step: TurnStep, sold: SoldSomewhere): Promise<Partial<Turn>> {
  const { deps, state, signal, idempotency_key } = step;
  const call = { signal, traceparent: state.traceparent };
  const jobs = postedThere(jobsMeant(await deps.crosspost.jobs(state.user_id, call), state), { sold });
  const [job] = jobs;
  if (!job || jobs.length > 1) return noOneJob(jobs);
  const places = placesOf(job, sold);
  if (places.length > 1) return { listing_outcome: { kind: 'which_sold', job, marketplaces: places } };
  const [marketplace] = places;
  if (!marketplace) return { listing_outcome: { kind: 'not_sold_there', job, ...sold } };
  const is_last = piecesOf(job, state) <= 1;
  const after = await deps.crosspost.sold(job, marketplace, { ...call, idempotency_key });
  return { ...keptAfter(after, state, is_last), listing_outcome: { kind: 'sold', job: after, marketplace, is_last } };
}

/** Of the listings that can be meant those that were posted where it was sold, if any were. */
export function postedThere(jobs: CrosspostJob[], { sold }: Pick<Sale, 'sold'> = {}): CrosspostJob[] {
  const there = jobs.filter((job) => sold?.marketplace && placesOf(job, sold).length > 0);
  return there.length > 0 ? there : jobs;
}

/** Where it can have been sold: there, or wherever it is. */
function placesOf({ marketplace_jobs }: CrosspostJob, { marketplace, is_elsewhere }: SoldSomewhere) {
  const posted = marketplace_jobs.filter(({ status }) => marketplace !== undefined || !GONE.includes(status));
  const places = posted.map((posting): PostingMarketplace => posting.marketplace);
  if (is_elsewhere) return [];
  return marketplace ? places.filter((place) => place === marketplace) : places;
}

const GONE: readonly string[] = ['cancelled', 'withdrawn', 'failed'];

/** As many as there were before this turn, which may have noted the sale already. */
function piecesOf({ job_id, listing_spec }: CrosspostJob, { posting }: Readonly<Turn>): number {
  const { quantity = 1 } = posting?.job_id === job_id ? posting.listing_spec : listing_spec;
  return quantity;
}

/** What was sold is no longer what the conversation is at. */
function keptAfter(job: CrosspostJob, state: Readonly<Turn>, is_last: boolean): Partial<Turn> {
  const isOwn = state.posting === undefined || state.posting.job_id === job.job_id;
  if (!isOwn) return {};
  return is_last ? { posting: undefined, listing: undefined } : takenOver(job, state);
}
