import type {
  CrosspostJob,
  CrosspostJobList,
  ListingChange,
  ListingSpec,
  PostingMarketplace,
  PostRequest,
  PreviewReply,
} from '@talknshop/contracts';
import { type Asking, type CallOptions, keyed, type MakingOptions, part } from './asking';

export type NewListing = Omit<PostRequest, 'user_id'>;
export type ListingEdit = Omit<ListingChange, 'user_id'>;

/** What the user sells: each listing is a job that posts it to several marketplaces and looks after it there. */
export class ListingsApi {
  constructor(private readonly ask: Asking) {}

  /** What each marketplace would show, and the rules it would break; nothing is stored. */
  preview(listing_spec: ListingSpec, { signal }: CallOptions = {}): Promise<PreviewReply> {
    return this.ask('/listings/preview', { method: 'POST', body: { listing_spec }, signal });
  }

  post(listing: NewListing, options: MakingOptions = {}): Promise<CrosspostJob> {
    return this.ask('/post', { method: 'POST', body: listing, ...keyed(options) });
  }

  /** Newest first. */
  jobs({ signal }: CallOptions = {}): Promise<CrosspostJobList> {
    return this.ask('/jobs', { signal });
  }

  job(job_id: string, { signal }: CallOptions = {}): Promise<CrosspostJob> {
    return this.ask(`/jobs/${part(job_id)}`, { signal });
  }

  /** Takes it back where nobody has seen it, and down where it is live. */
  cancel(job_id: string, { signal }: CallOptions = {}): Promise<CrosspostJob> {
    return this.ask(`/jobs/${part(job_id)}`, { method: 'DELETE', signal });
  }

  /** The same on one marketplace; it stays on the others. */
  takeOff(job_id: string, marketplace: PostingMarketplace, { signal }: CallOptions = {}): Promise<CrosspostJob> {
    return this.ask(`/jobs/${part(job_id)}/marketplaces/${part(marketplace)}`, { method: 'DELETE', signal });
  }

  /** Again where it failed. */
  retry(job_id: string, { signal }: CallOptions = {}): Promise<CrosspostJob> {
    return this.ask(`/jobs/${part(job_id)}/retry`, { method: 'POST', signal });
  }

  /** Everywhere, or on more marketplaces. */
  edit(job_id: string, change: ListingEdit, options: MakingOptions = {}): Promise<CrosspostJob> {
    return this.ask(`/jobs/${part(job_id)}/listing`, { method: 'PATCH', body: change, ...keyed(options) });
  }

  /** What was left to the user is done: posted, at `link` where it is known, or taken down. */
  doneByHand(
    job_id: string,
    marketplace: PostingMarketplace,
    { link, signal }: CallOptions & { link?: string } = {},
  ): Promise<CrosspostJob> {
    const path = `/jobs/${part(job_id)}/marketplaces/${part(marketplace)}/posted`;
    return this.ask(path, { method: 'POST', body: link === undefined ? {} : { link }, signal });
  }
}
