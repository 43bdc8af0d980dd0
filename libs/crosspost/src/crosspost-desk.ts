import type { CrosspostRepository, QueueSender, StoredCrosspost, StoredJob, StoredPosting } from '@talknshop/aws';
import type { MarketplaceAccess, PostingMarketplace, UserNotice } from '@talknshop/contracts';
import type { Clock } from '@talknshop/workflow';
import { changedJob, changedPosting, isoOf } from './changed';
import type { CrosspostObserver } from './crosspost-observer.port';
import { decidedJob } from './decide-job';
import { followingPosting, newPosting } from './follow-job';
import { noticeWords } from './notice-words';
import type { CrosspostTimes } from './settings';
import { toCrosspostJob } from './to-crosspost-job';
import { actionOf, workOf } from './work-of';

export interface CrosspostParts {
  repository: CrosspostRepository;
  queues: Record<PostingMarketplace, QueueSender>;
  notices: QueueSender;
  /** How each marketplace is reached here. */
  access: Record<PostingMarketplace, MarketplaceAccess>;
  times: CrosspostTimes;
  clock: Clock;
  observer: CrosspostObserver;
}

/** What SQS holds back at most. */
const LONGEST_DELAY_MS = 900_000;
/** Of a job that many change at once; who gives up leaves it to whoever looks next. */
const MOST_ROUNDS = 20;

/**
 * Keeps postings in line with their jobs, sends the messages that are due, and tells users. Everything is stored before it is sent and
 * may be done again by anybody, so a process may die at any point: whatever is not known to be done comes due.
 */
export class CrosspostDesk {
  constructor(private readonly parts: CrosspostParts) {}

  /** Changes a job as it stands; `change` may be called again for what somebody else has made of it. `undefined`: there is none. */
  async changeJob(
    job_id: string,
    change: (stored: StoredCrosspost) => StoredJob | undefined,
  ): Promise<StoredCrosspost | undefined> {
    const { repository } = this.parts;
    for (;;) {
      const stored = await repository.get(job_id);
      const next = stored && change(stored);
      if (!stored || !next) return stored;
      if (await repository.replaceJob(stored.job, next)) return { ...stored, job: next };
    }
  }

  /** The same for one of its postings. */
  async changePosting(
    job_id: string,
    marketplace: PostingMarketplace,
    change: (posting: StoredPosting, job: StoredJob) => StoredPosting | undefined,
  ): Promise<StoredPosting | undefined> {
    const { repository } = this.parts;
    for (;;) {
      const stored = await repository.get(job_id);
      const seen = stored?.postings.find((posting) => posting.marketplace === marketplace);
      const next = stored && seen && change(seen, stored.job);
      if (!next) return seen;
      if (await repository.replacePosting(seen, next)) return this.announced(seen, next);
    }
  }

  /** Takes what is to be decided about a job and makes its postings follow; the job as it then is. Nothing is sent yet. */
  async align(job_id: string): Promise<StoredCrosspost | undefined> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const stored = await this.parts.repository.get(job_id);
      if (!stored) return undefined;
      const decided = decidedJob(stored, this.moment());
      if (decided) await this.parts.repository.replaceJob(stored.job, decided);
      else if (await this.alignPostings(stored)) return this.parts.repository.get(job_id);
    }
    return this.parts.repository.get(job_id);
  }

  /** Makes a job's postings follow it, then sends what is to be sent. */
  async follow(job_id: string): Promise<void> {
    const stored = await this.align(job_id);
    if (!stored) return;
    await this.send(stored);
  }

  /** Sends what was stored and is not known to be sent, then takes the job off the list of those to be looked at. */
  async send({ job, postings }: StoredCrosspost): Promise<void> {
    await Promise.all(postings.map((posting) => this.sendFor(posting)));
    if (job.look_at === undefined) return;
    await this.parts.repository.replaceJob(job, { ...job, look_at: undefined, version: job.version + 1 });
  }

  /** Sends a message about a posting, for what is to be done there or else to ask how it is; `after_ms` from now at the earliest. */
  async nudge(posting: StoredPosting, after_ms = 0): Promise<void> {
    const { clock, times, queues, observer, repository } = this.parts;
    const action = actionOf(posting);
    if (action === undefined) return;
    const { job_id, marketplace, listing_version, version, traceparent } = posting;
    const delay_ms = Math.max(after_ms, posting.not_before - clock.now(), 0);
    if (delay_ms > LONGEST_DELAY_MS) return this.lookAgain(posting, clock.now() + LONGEST_DELAY_MS / 2);
    const message_id = `${job_id}:${marketplace}:${version}`;
    try {
      const message = { message_id, job_id, marketplace, action, listing_version };
      await queues[marketplace].send(message, traceparent, delay_ms / 1000);
    } catch (error) {
      return observer.sent(marketplace, action, error);
    }
    observer.sent(marketplace, action);
    const patience_ms = posting.status === 'live' && action === 'status' ? times.check_ms : times.lost_ms;
    const look_at = clock.now() + delay_ms + patience_ms;
    await repository.replacePosting(posting, { ...posting, look_at, version: version + 1 });
  }

  /** Tells the user what is still to be told of a posting. */
  async tell({ job_id, marketplace, notice }: Pick<StoredPosting, 'job_id' | 'marketplace' | 'notice'>): Promise<void> {
    const { repository, notices, observer } = this.parts;
    if (!notice) return;
    const stored = await repository.get(job_id);
    const posting = stored?.postings.find((one) => one.marketplace === marketplace);
    if (!stored || posting?.notice?.notice_id !== notice.notice_id) return;
    try {
      await notices.send(noticeOf(stored, posting), posting.traceparent);
    } catch (error) {
      return observer.told(error);
    }
    observer.told();
    await repository.replacePosting(posting, { ...posting, notice: undefined, version: posting.version + 1 });
  }

  /** A marketplace says what became of a listing, by whatever way. `false`: it has none of this job. It may say so often. */
  async marketplaceSays(job_id: string, marketplace: PostingMarketplace, said: MarketplaceWord): Promise<boolean> {
    const moment = this.moment();
    if (said.event === 'sold')
      await this.changeJob(job_id, ({ job, postings }) => {
        if (job.ended || !postings.some((posting) => posting.marketplace === marketplace)) return undefined;
        const ended = { reason: 'sold_elsewhere' as const, at: isoOf(moment.now), by: marketplace, proof: said.proof };
        return changedJob(job, { ended }, moment);
      });
    const posting = await this.changePosting(job_id, marketplace, (seen) => goneBy(seen, said, moment));
    return posting !== undefined;
  }

  moment() {
    return { now: this.parts.clock.now(), times: this.parts.times };
  }

  private async sendFor(posting: StoredPosting): Promise<void> {
    const { look_at = Infinity } = posting;
    const isUnsent = look_at <= this.parts.clock.now() + this.parts.times.send_ms;
    if (isUnsent && workOf(posting) && !posting.lease) await this.nudge(posting);
    await this.tell(posting);
  }

  /** `false`: somebody else has changed one meanwhile. */
  private async alignPostings({ job, postings }: StoredCrosspost): Promise<boolean> {
    const targets = job.listing_spec.target_marketplaces.filter(
      (name) => !postings.some((one) => one.marketplace === name),
    );
    const written = await Promise.all([
      ...(job.ended ? [] : targets).map((marketplace) => this.add(job, marketplace)),
      ...postings.map((posting) => this.bringInLine(job, posting)),
    ]);
    return written.every(Boolean);
  }

  private add(job: StoredJob, marketplace: PostingMarketplace): Promise<boolean> {
    const access = this.parts.access[marketplace];
    return this.parts.repository.addPosting(newPosting(job, { marketplace, access }, this.moment()));
  }

  private async bringInLine(job: StoredJob, seen: StoredPosting): Promise<boolean> {
    const next = followingPosting(job, seen, this.moment());
    if (!next) return true;
    const isReplaced = await this.parts.repository.replacePosting(seen, next);
    if (isReplaced) this.announced(seen, next);
    return isReplaced;
  }

  private async lookAgain(posting: StoredPosting, look_at: number): Promise<void> {
    await this.parts.repository.replacePosting(posting, { ...posting, look_at, version: posting.version + 1 });
  }

  private announced(seen: StoredPosting, next: StoredPosting): StoredPosting {
    if (next.status !== seen.status) this.parts.observer.became(next.marketplace, next.status);
    return next;
  }
}

/** What a marketplace says, and how that is known. */
export interface MarketplaceWord {
  event: 'sold' | 'ended';
  proof: string;
}

/** `undefined`: nothing new. What is being taken down is left to whoever does it. */
function goneBy(
  seen: StoredPosting,
  { event, proof }: MarketplaceWord,
  moment: { now: number; times: CrosspostTimes },
): StoredPosting | undefined {
  const nothing = { may_be_there: false, look_at: undefined, lease: undefined, waits_for_user: undefined };
  if (event === 'sold')
    return seen.status === 'sold'
      ? undefined
      : changedPosting(seen, { ...nothing, status: 'sold', reason: proof }, moment);
  if (seen.wish === 'down' || (seen.status !== 'live' && seen.status !== 'pending_review')) return undefined;
  return changedPosting(
    seen,
    { ...nothing, status: 'withdrawn', reason: `the listing has ended there (${proof})` },
    moment,
  );
}

function noticeOf(stored: StoredCrosspost, posting: StoredPosting): UserNotice<'job_update'> {
  const { notice_id, happened_at } = posting.notice!;
  const { job_id, user_id, status, marketplace_jobs } = toCrosspostJob(stored);
  const message = noticeWords(stored.job, posting);
  const data = { notice_id, job_id, status, marketplace_results: marketplace_jobs, message };
  return { notice_id, user_id, kind: 'job_update', data, happened_at, traceparent: posting.traceparent };
}
