import { ApiError } from '@talknshop/client';
import type { CrosspostJob, ListingPreview, MarketplaceJob, PostingMarketplace } from '@talknshop/contracts';
import { POSTING_MARKETPLACES } from '@talknshop/contracts/protocol';
import type { Listings } from '../host/listings.port';
import { aJob, aPart, aPreview } from './builders';

/** A cross-poster in memory: it keeps jobs, says what it was asked to do, and refuses what it is told to. */
export class FakeListings implements Listings {
  readonly jobsKept = new Map<string, CrosspostJob>();
  /** Each call that makes or changes something, in words. */
  readonly asked: string[] = [];
  readonly keys: string[] = [];
  previewsOf: (marketplace: PostingMarketplace) => Partial<ListingPreview> = () => ({});
  /** What the next calls are refused with. */
  refusal?: ApiError;

  keep(...jobs: CrosspostJob[]): void {
    for (const job of jobs) this.jobsKept.set(job.job_id, job);
  }

  preview: Listings['preview'] = async ({ title }) => {
    this.refuse();
    const previews = POSTING_MARKETPLACES.map((marketplace) =>
      aPreview({ marketplace, title, ...this.previewsOf(marketplace) }),
    );
    return { previews };
  };

  post: Listings['post'] = async ({ listing_spec, mode, session_id }, { idempotency_key = '' } = {}) => {
    this.keys.push(idempotency_key);
    const places = listing_spec.target_marketplaces;
    this.note(`post “${listing_spec.title}” for ${listing_spec.price} on ${places.join(', ')}, ${mode}`);
    const marketplace_jobs = places.map((marketplace) => aPart({ marketplace }));
    return this.put(aJob({ listing_spec, session_id, mode, marketplace_jobs }));
  };

  jobs: Listings['jobs'] = async () => {
    this.refuse();
    return { jobs: [...this.jobsKept.values()] };
  };

  job: Listings['job'] = async (job_id) => {
    this.refuse();
    return this.read(job_id);
  };

  cancel: Listings['cancel'] = async (job_id) => {
    this.note(`take down ${job_id}`);
    return this.become(job_id, () => ({ status: 'cancelled' }), 'cancelled');
  };

  takeOff: Listings['takeOff'] = async (job_id, marketplace) => {
    this.note(`take ${job_id} off ${marketplace}`);
    return this.become(job_id, (part) => (part.marketplace === marketplace ? { status: 'withdrawn' } : {}));
  };

  retry: Listings['retry'] = async (job_id) => {
    this.note(`retry ${job_id}`);
    return this.become(job_id, ({ status }) => (status === 'failed' ? { status: 'queued' } : {}));
  };

  edit: Listings['edit'] = async (job_id, change) => {
    this.note(`edit ${job_id} ${JSON.stringify(change)}`);
    const job = this.read(job_id);
    const { add_marketplaces = [], ...said } = change;
    const added = add_marketplaces.map((marketplace) => aPart({ marketplace }));
    const listing_spec = { ...job.listing_spec, ...said };
    return this.put({ ...job, listing_spec, marketplace_jobs: [...job.marketplace_jobs, ...added] });
  };

  doneByHand: Listings['doneByHand'] = async (job_id, marketplace, { link } = {}) => {
    this.note(`done by hand ${job_id} on ${marketplace}${link ? ` at ${link}` : ''}`);
    return this.become(job_id, (part) => (part.marketplace === marketplace ? { status: 'live' } : {}));
  };

  private note(words: string): void {
    this.asked.push(words);
    this.refuse();
  }

  private refuse(): void {
    if (this.refusal) throw this.refusal;
  }

  private read(job_id: string): CrosspostJob {
    const job = this.jobsKept.get(job_id);
    if (!job) throw new ApiError(404, 'not_found', 'there is no such job');
    return job;
  }

  private become(
    job_id: string,
    change: (part: MarketplaceJob) => Partial<MarketplaceJob>,
    status?: CrosspostJob['status'],
  ): CrosspostJob {
    const job = this.read(job_id);
    const updated_at = '2026-01-05T11:00:00.000Z';
    const marketplace_jobs = job.marketplace_jobs.map((part) => ({ ...part, ...change(part), updated_at }));
    return this.put({ ...job, marketplace_jobs, updated_at, ...(status && { status }) });
  }

  private put(job: CrosspostJob): CrosspostJob {
    this.jobsKept.set(job.job_id, job);
    return job;
  }
}
