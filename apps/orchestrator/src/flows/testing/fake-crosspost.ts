import type {
  CrosspostJob,
  ListingChange,
  ListingPreview,
  ListingSpec,
  MarketplaceJob,
  PostingMarketplace,
  PostRequest,
  RuleViolation,
} from '@talknshop/contracts';
import type { MakingCall } from '../../clients/call';
import { Crosspost, type JobOf } from '../../clients/crosspost.port';

const NOW = '2026-03-01T12:00:00.000Z';

/** A cross-poster that accepts whatever is posted; `outage` makes it fail, `violations` are what a marketplace has against listings. */
export class FakeCrosspost extends Crosspost {
  /** Under the keys they were made with, oldest first. */
  readonly accepted = new Map<string, CrosspostJob>();
  readonly violations = new Map<PostingMarketplace, RuleViolation[]>();
  /** What was asked of it, in order: `preview`, `post`… */
  readonly asked: string[] = [];
  /** The keys of the sales that were told. */
  private readonly sales = new Set<string>();
  outage?: Error;

  override async preview(listing: ListingSpec): Promise<ListingPreview[]> {
    this.hear('preview');
    return listing.target_marketplaces.map((marketplace) => ({
      marketplace,
      access: 'api',
      title: listing.title,
      description: listing.description,
      price: `$${listing.price}`,
      violations: this.violations.get(marketplace) ?? [],
    }));
  }

  override async post(request: PostRequest, { idempotency_key }: MakingCall): Promise<CrosspostJob> {
    this.hear('post');
    const job = this.accepted.get(idempotency_key) ?? aJob({ ...request, job_id: `job-${this.accepted.size + 1}` });
    this.accepted.set(idempotency_key, job);
    return job;
  }

  override async jobs(user_id: string): Promise<CrosspostJob[]> {
    this.hear('jobs');
    return [...this.accepted.values()].filter((job) => job.user_id === user_id).reverse();
  }

  override async edit(job_id: string, { user_id: _, add_marketplaces = [], ...change }: ListingChange) {
    this.hear('edit');
    return this.change(job_id, (job) => {
      const target_marketplaces = [...job.listing_spec.target_marketplaces, ...add_marketplaces];
      const listing_spec = { ...job.listing_spec, ...change, target_marketplaces };
      return { listing_spec, marketplace_jobs: target_marketplaces.map((place) => aMarketplaceJob(place)) };
    });
  }

  override async takeDown({ job_id }: JobOf): Promise<CrosspostJob> {
    this.hear('takeDown');
    return this.setAll(job_id, 'cancelled');
  }

  override async takeOff({ job_id }: JobOf, marketplace: PostingMarketplace): Promise<CrosspostJob> {
    this.hear(`takeOff ${marketplace}`);
    return this.change(job_id, ({ listing_spec, marketplace_jobs }) => ({
      listing_spec: {
        ...listing_spec,
        target_marketplaces: listing_spec.target_marketplaces.filter((name) => name !== marketplace),
      },
      marketplace_jobs: marketplace_jobs.map((job) =>
        job.marketplace === marketplace ? { ...job, status: 'cancelled' } : job,
      ),
    }));
  }

  override async doneByHand(
    { job_id }: JobOf,
    { marketplace, link }: { marketplace: PostingMarketplace; link?: string },
  ): Promise<CrosspostJob> {
    this.hear(`doneByHand ${marketplace}`);
    return this.change(job_id, ({ marketplace_jobs }) => ({
      marketplace_jobs: marketplace_jobs.map((job) =>
        job.marketplace === marketplace ? { ...job, status: 'live', ...(link && { confirmation_link: link }) } : job,
      ),
    }));
  }

  override async sold({ job_id }: JobOf, marketplace: PostingMarketplace, { idempotency_key }: MakingCall) {
    this.hear(`sold ${marketplace}`);
    const [, job] = [...this.accepted].find(([, one]) => one.job_id === job_id)!;
    if (this.sales.has(idempotency_key)) return job;
    this.sales.add(idempotency_key);
    const { quantity = 1 } = job.listing_spec;
    if (quantity > 1)
      return this.change(job_id, ({ listing_spec }) => ({ listing_spec: { ...listing_spec, quantity: quantity - 1 } }));
    return this.change(job_id, ({ marketplace_jobs }) => ({
      marketplace_jobs: marketplace_jobs.map((one) =>
        one.marketplace === marketplace
          ? { ...one, status: 'sold' }
          : {
              ...one,
              withdrawal: { reason: 'sold_elsewhere' as const, requested_at: NOW, due_at: NOW, attempts: 0 },
            },
      ),
    }));
  }

  override async retry({ job_id }: JobOf): Promise<CrosspostJob> {
    this.hear('retry');
    return this.setAll(job_id, 'queued');
  }

  /** Lets a job's marketplaces all come to a status. */
  setAll(job_id: string, status: MarketplaceJob['status']): CrosspostJob {
    return this.change(job_id, ({ marketplace_jobs }) => ({
      marketplace_jobs: marketplace_jobs.map((job) => ({ ...job, status })),
    }));
  }

  private change(job_id: string, changed: (job: CrosspostJob) => Partial<CrosspostJob>): CrosspostJob {
    const [key, job] = [...this.accepted].find(([, one]) => one.job_id === job_id)!;
    const after = { ...job, ...changed(job) };
    this.accepted.set(key, after);
    return after;
  }

  private hear(what: string): void {
    this.asked.push(what);
    if (this.outage) throw this.outage;
  }
}

/** A job of the user `user` that has just been accepted, with 30 seconds of grace. */
export function aJob(overrides: Partial<CrosspostJob> & Pick<CrosspostJob, 'listing_spec'>): CrosspostJob {
  return {
    job_id: 'job-1',
    user_id: 'user',
    session_id: 'session',
    mode: 'best_effort',
    status: 'created',
    listing_version: 1,
    marketplace_jobs: overrides.listing_spec.target_marketplaces.map((place) => aMarketplaceJob(place)),
    public_at: '2026-03-01T12:00:30.000Z',
    created_at: NOW,
    updated_at: NOW,
    ...overrides,
  };
}

export function aMarketplaceJob(
  marketplace: PostingMarketplace,
  overrides: Partial<MarketplaceJob> = {},
): MarketplaceJob {
  return {
    marketplace,
    job_id: `job-1:${marketplace}`,
    status: 'queued',
    access: 'api',
    updated_at: NOW,
    ...overrides,
  };
}
