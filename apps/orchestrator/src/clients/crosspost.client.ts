import type {
  CrosspostJob,
  ListingChange,
  ListingPreview,
  ListingSpec,
  PostingMarketplace,
  PostRequest,
} from '@talknshop/contracts';
import { type CallOptions, responseGuard, type ServiceClient, ServiceError } from '@talknshop/service-client';
import type { Call, MakingCall } from './call';
import { Crosspost, CrosspostRefused, CrosspostUnavailable, type JobOf } from './crosspost.port';

const previewReply = responseGuard('PreviewReply');
const crosspostJob = responseGuard('CrosspostJob');
const crosspostJobList = responseGuard('CrosspostJobList');
const JOBS = '/api/v1/jobs';

/** The cross-poster over HTTP. What makes or changes something goes out under a key, so the client may try it again. */
export class CrosspostClient extends Crosspost {
  constructor(private readonly service: ServiceClient) {
    super();
  }

  override async preview(listing_spec: ListingSpec, call: Call): Promise<ListingPreview[]> {
    const options = { ...optionsOf(call), idempotent: true, validate: previewReply };
    const { previews } = await orFail(this.service.post('/api/v1/listings/preview', { listing_spec }, options));
    return previews;
  }

  override post(request: PostRequest, call: MakingCall): Promise<CrosspostJob> {
    return orFail(this.service.post('/api/v1/post', request, { ...making(call), validate: crosspostJob }));
  }

  override async jobs(user_id: string, call: Call): Promise<CrosspostJob[]> {
    const options = { ...optionsOf(call), query: { user_id }, validate: crosspostJobList };
    const { jobs } = await orFail(this.service.get(JOBS, options));
    return jobs;
  }

  override edit(job_id: string, change: ListingChange, call: MakingCall): Promise<CrosspostJob> {
    const options = { ...making(call), validate: crosspostJob };
    return orFail(this.service.patch(`${pathOf(job_id)}/listing`, change, options));
  }

  override takeDown({ job_id, user_id }: JobOf, call: Call): Promise<CrosspostJob> {
    const options = { ...optionsOf(call), query: { user_id }, validate: crosspostJob };
    return orFail(this.service.delete(pathOf(job_id), options));
  }

  override takeOff({ job_id, user_id }: JobOf, marketplace: PostingMarketplace, call: Call): Promise<CrosspostJob> {
    const options = { ...optionsOf(call), query: { user_id }, validate: crosspostJob };
    return orFail(this.service.delete(`${pathOf(job_id)}/marketplaces/${marketplace}`, options));
  }

  override doneByHand(
    { job_id, user_id }: JobOf,
    { marketplace, link }: { marketplace: PostingMarketplace; link?: string },
    call: MakingCall,
  ): Promise<CrosspostJob> {
    const done = { user_id, ...(link !== undefined && { link }) };
    const options = { ...making(call), validate: crosspostJob };
    return orFail(this.service.post(`${pathOf(job_id)}/marketplaces/${marketplace}/posted`, done, options));
  }

  override sold({ job_id, user_id }: JobOf, marketplace: PostingMarketplace, call: MakingCall): Promise<CrosspostJob> {
    const options = { ...making(call), query: { user_id }, validate: crosspostJob };
    return orFail(this.service.post(`${pathOf(job_id)}/marketplaces/${marketplace}/sold`, undefined, options));
  }

  override retry({ job_id, user_id }: JobOf, call: MakingCall): Promise<CrosspostJob> {
    const options = { ...making(call), query: { user_id }, validate: crosspostJob };
    return orFail(this.service.post(`${pathOf(job_id)}/retry`, undefined, options));
  }
}

function pathOf(job_id: string): string {
  return `${JOBS}/${encodeURIComponent(job_id)}`;
}

function optionsOf({ signal, traceparent }: Call): CallOptions {
  return { signal, ...(traceparent && { headers: { traceparent } }) };
}

function making({ idempotency_key, ...call }: MakingCall): CallOptions {
  const { headers, ...options } = optionsOf(call);
  return { ...options, idempotent: true, headers: { ...headers, 'idempotency-key': idempotency_key } };
}

/** Anything but an answer of the service, such as an abort, stays what it is. */
async function orFail<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (!REFUSALS.includes(error.status ?? 0)) throw new CrosspostUnavailable(error);
    const details = error.errors?.map(({ message }) => message.replace(FOR_PROGRAMS, '')) ?? [error.detail];
    throw new CrosspostRefused(error.code, details, error);
  }
}

/** The marketplace and the rule before the words, as in `ebay: price_too_low: …`. */
const FOR_PROGRAMS = /^[a-z]+: [a-z_]+: /;

const REFUSALS = [400, 403, 404, 409, 422];
