import type { StoredCrosspost, StoredJob, StoredPosting } from '@talknshop/aws';
import type {
  ListingChange,
  ListingSpec,
  MarketplaceJobStatus,
  PostedByHand,
  PostingMarketplace,
  PostingMode,
  PostRequest,
  RuleViolation,
} from '@talknshop/contracts';
import { changedJob, doneByHand, isoOf, type CrosspostDesk, type ListingAccess } from '@talknshop/crosspost';
import { checkTargets, isBlocking } from './check-targets';
import type { JobSweeper } from './job-sweeper';
import { keyedId, requestHash } from '@talknshop/service-kit';

/** Why a job is not made or not changed. */
export type JobRefusal =
  | { code: 'not_found' }
  | { code: 'idempotency_key_reused' }
  | { code: 'listing_refused'; violations: RuleViolation[] }
  | { code: 'no_marketplace' }
  | { code: 'not_posted_there'; marketplace: PostingMarketplace }
  | { code: 'already_over'; words: string };

export type JobOutcome = { stored: StoredCrosspost } | { refusal: JobRefusal };

export interface JobBookParts {
  desk: CrosspostDesk;
  sweeper: Pick<JobSweeper, 'inTurn'>;
  grace_ms: number;
  listing_access: ListingAccess;
  newId: () => string;
}

/** Takes down what users want of their jobs. They are stored before an answer is given; what follows from that is sent behind its back. */
export class JobBook {
  constructor(private readonly parts: JobBookParts) {}

  /** A new job; under an idempotency key that was used before, the one it made then. */
  async create(
    request: PostRequest,
    { key, traceparent }: { key?: string; traceparent?: string },
  ): Promise<JobOutcome> {
    const { desk, newId } = this.parts;
    const refusal = this.refusalOf(request.listing_spec, request.mode);
    const job_id = key === undefined ? newId() : keyedId(request.user_id, key);
    const made = refusal ? undefined : await desk.accept(this.newJob(job_id, request, traceparent));
    if (made) return this.sent(made);
    const earlier = key === undefined ? undefined : await desk.get(job_id);
    if (earlier) return this.sameOrRefused(earlier, request);
    return { refusal: refusal ?? NOT_FOUND };
  }

  async get(job_id: string, user_id?: string): Promise<StoredCrosspost | undefined> {
    const stored = await this.parts.desk.get(job_id);
    return isOwn(stored, user_id) ? stored : undefined;
  }

  list(user_id: string, limit: number): Promise<StoredCrosspost[]> {
    return this.parts.desk.list(user_id, limit);
  }

  /** Takes it back where nobody has seen it, and down where it is live. A job that is over already stays as it is. */
  cancel(job_id: string, by: Asker): Promise<JobOutcome> {
    return this.change(job_id, by, ({ job }) => {
      if (job.ended) return job.ended.reason === 'user' ? undefined : alreadyOver(job);
      return { ended: { reason: 'user', at: isoOf(this.now()) } };
    });
  }

  /** The same on one marketplace. One that is off it already stays so; taken off the last one, the job is over. */
  takeOff(job_id: string, marketplace: PostingMarketplace, by: Asker): Promise<JobOutcome> {
    return this.change(job_id, by, ({ job, postings }) => {
      if (!postings.some((posting) => posting.marketplace === marketplace))
        return { code: 'not_posted_there', marketplace };
      const { target_marketplaces } = job.listing_spec;
      const others = target_marketplaces.filter((name) => name !== marketplace);
      if (job.ended || others.length === target_marketplaces.length) return undefined;
      if (!postings.some((posting) => others.includes(posting.marketplace) && isOnOffer(posting)))
        return { ended: { reason: 'user', at: isoOf(this.now()) } };
      return { listing_spec: { ...job.listing_spec, target_marketplaces: others } };
    });
  }

  /** Tries again what failed, and what was undone because of it. */
  retry(job_id: string, by: Asker): Promise<JobOutcome> {
    return this.change(job_id, by, ({ job, postings }) => {
      const isUndone = job.ended?.reason === 'not_all';
      if (job.ended && !isUndone) return alreadyOver(job);
      if (isUndone && postings.some(({ may_be_there }) => may_be_there)) return STILL_COMING_DOWN;
      if (!isUndone && !postings.some(({ status }) => status === 'failed')) return undefined;
      return { retries: job.retries + 1, ...(isUndone && { ended: undefined, phase: 'prepare' as const }) };
    });
  }

  /** Changes the listing everywhere, and adds marketplaces. Of two changes at once both hold; of one field the later. */
  edit(job_id: string, { user_id, add_marketplaces = [], ...edit }: ListingChange, traceparent?: string) {
    return this.change(job_id, { user_id, traceparent }, ({ job, postings }) => {
      if (job.ended) return alreadyOver(job);
      const isComingDown = postings.some(
        ({ wish, may_be_there, marketplace }) =>
          wish === 'down' && may_be_there && add_marketplaces.includes(marketplace),
      );
      if (isComingDown) return STILL_COMING_DOWN;
      const listing_spec = { ...job.listing_spec, ...said(edit) };
      const targets = new Set([...listing_spec.target_marketplaces, ...add_marketplaces]);
      listing_spec.target_marketplaces = [...targets];
      const refusal = this.refusalOf(listing_spec, job.mode);
      return refusal ?? { listing_spec, listing_version: job.listing_version + 1 };
    });
  }

  /** The user has done by hand what only they can do: posted it, or taken it down. */
  async doneByHand(
    job_id: string,
    marketplace: PostingMarketplace,
    { user_id, link }: PostedByHand,
  ): Promise<JobOutcome> {
    const { desk } = this.parts;
    if (!(await this.get(job_id, user_id))) return { refusal: { code: 'not_found' } };
    let isExpected = true;
    const posting = await desk.changePosting(job_id, marketplace, (seen) => {
      const done = doneByHand(seen, link, desk.moment());
      isExpected = done !== undefined;
      return done;
    });
    if (!posting) return { refusal: { code: 'not_found' } };
    if (!isExpected) return { refusal: { code: 'already_over', words: 'nothing is left for you to do there' } };
    return this.followed(job_id);
  }

  /** The user says that a piece went to a buyer there. It counts once under its key, and follows as where the marketplace says so. */
  async sold(
    job_id: string,
    marketplace: PostingMarketplace,
    { user_id, key }: { user_id?: string; key?: string },
  ): Promise<JobOutcome> {
    const { desk, newId } = this.parts;
    const stored = await this.get(job_id, user_id);
    if (!stored) return { refusal: NOT_FOUND };
    if (!stored.postings.some((posting) => posting.marketplace === marketplace))
      return { refusal: { code: 'not_posted_there', marketplace } };
    const event_id = `user:${key ?? newId()}`;
    await desk.marketplaceSays(job_id, marketplace, { event: 'sold', event_id, proof: 'its user said so' });
    return this.followed(job_id);
  }

  private async change(
    job_id: string,
    { user_id, traceparent }: Asker,
    decide: (stored: StoredCrosspost) => Partial<StoredJob> | JobRefusal | undefined,
  ): Promise<JobOutcome> {
    const { desk } = this.parts;
    let refusal: JobRefusal | undefined;
    const stored = await desk.changeJob(job_id, (current) => {
      const decision = isOwn(current, user_id) ? decide(current) : NOT_FOUND;
      refusal = decision && 'code' in decision ? decision : undefined;
      if (!decision || 'code' in decision) return undefined;
      return changedJob(current.job, { traceparent, ...decision }, desk.moment());
    });
    if (!stored) return { refusal: NOT_FOUND };
    return refusal ? { refusal } : this.followed(job_id);
  }

  private async followed(job_id: string): Promise<JobOutcome> {
    const stored = await this.parts.desk.align(job_id);
    return stored ? this.sent(stored) : { refusal: NOT_FOUND };
  }

  /** Messages and notices go out when the answer is on its way. */
  private sent(stored: StoredCrosspost): JobOutcome {
    const { desk, sweeper } = this.parts;
    sweeper.inTurn(stored.job.job_id, () => desk.send(stored));
    return { stored };
  }

  private newJob(job_id: string, request: PostRequest, traceparent?: string): StoredJob {
    const { mode = 'best_effort', listing_spec, user_id, session_id } = request;
    const { now, times } = this.parts.desk.moment();
    return {
      ...{ job_id, user_id, session_id, mode, traceparent },
      phase: mode === 'all_or_nothing' ? 'prepare' : 'posted',
      listing_spec: { ...listing_spec, target_marketplaces: [...new Set(listing_spec.target_marketplaces)] },
      listing_version: 1,
      request_hash: requestHash(request),
      retries: 0,
      public_at: now + this.parts.grace_ms,
      created_at: isoOf(now),
      updated_at: isoOf(now),
      look_at: now + times.send_ms,
      version: 1,
    };
  }

  private sameOrRefused(earlier: StoredCrosspost, request: PostRequest): Promise<JobOutcome> | JobOutcome {
    if (earlier.job.request_hash !== requestHash(request)) return { refusal: { code: 'idempotency_key_reused' } };
    return this.followed(earlier.job.job_id);
  }

  /** What cannot be posted anywhere is refused; what has to be posted everywhere must be admitted everywhere. */
  private refusalOf(listing: ListingSpec, mode?: PostingMode): JobRefusal | undefined {
    if (listing.target_marketplaces.length === 0) return { code: 'no_marketplace' };
    const { violations, isHopeless } = checkTargets(listing, this.parts.listing_access);
    const isRefused = isHopeless || (mode === 'all_or_nothing' && violations.some(isBlocking));
    return isRefused ? { code: 'listing_refused', violations } : undefined;
  }

  private now(): number {
    return this.parts.desk.moment().now;
  }
}

/** Who asks for a change; without a `user_id` another service that may. */
interface Asker {
  user_id?: string;
  traceparent?: string;
}

/** A field that a request leaves out is there, and undefined. */
function said<T extends object>(edit: T): Partial<T> {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const NOT_FOUND: JobRefusal = { code: 'not_found' };
const STILL_COMING_DOWN: JobRefusal = {
  code: 'already_over',
  words: 'it is still being taken down where it was posted: try again in a moment',
};

function isOnOffer({ wish, status }: StoredPosting): boolean {
  return wish !== 'down' && !OVER.has(status);
}

const OVER = new Set<MarketplaceJobStatus>(['sold', 'withdrawn', 'cancelled']);

function isOwn(stored: StoredCrosspost | undefined, user_id?: string): stored is StoredCrosspost {
  return stored !== undefined && (user_id === undefined || stored.job.user_id === user_id);
}

function alreadyOver({ ended }: StoredJob): JobRefusal {
  switch (ended!.reason) {
    case 'sold_elsewhere':
      return { code: 'already_over', words: `it was sold on ${ended!.by ?? 'another marketplace'}` };
    case 'not_all':
      return {
        code: 'already_over',
        words: `it was not posted, because ${ended!.by ?? 'a marketplace'} did not take it`,
      };
    case 'user':
      return { code: 'already_over', words: 'it was cancelled' };
  }
}
