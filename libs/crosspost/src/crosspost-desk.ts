import type { CrosspostRepository, QueueSender, StoredCrosspost, StoredJob, StoredPosting } from '@talknshop/aws';
import type { MarketplaceAccess, PostingMarketplace, UserNotice } from '@talknshop/contracts';
import type { Clock } from '@talknshop/workflow';
import type { CrosspostObserver } from './crosspost-observer.port';
import { decidedJob } from './decide-job';
import { isExpected, withExpected } from './expected-postings';
import { followingPosting } from './follow-job';
import { goneBy } from './gone-by';
import { noticeWords } from './notice-words';
import type { CrosspostTimes } from './settings';
import { isPartSale, jobAfterSale, postingAfterPartSale } from './sold-piece';
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

/** A posting with its job, as they were last seen. */
export interface SeenPosting {
  job: StoredJob;
  posting: StoredPosting;
}

/**
 * Keeps postings in line with their jobs, sends the messages that are due, and tells users. Everything is stored before it is sent and
 * may be done again by anybody, so a process may die at any point: whatever is not known to be done comes due.
 *
 * A new job is stored alone, and stands for its postings until somebody has something to say about them. Nobody changes a job before
 * all its postings are stored, so what they are expected to be is what they become.
 */
export class CrosspostDesk {
  constructor(private readonly parts: CrosspostParts) {}

  /** Stores a new job, with which it is certain to be posted; nothing is sent yet. `undefined`: there is one of that id. */
  async accept(job: StoredJob): Promise<StoredCrosspost | undefined> {
    const isNew = await this.parts.repository.create(job);
    return isNew ? this.complete({ job, postings: [] }) : undefined;
  }

  /** A job with its postings, also those that nobody has stored yet. */
  async get(job_id: string): Promise<StoredCrosspost | undefined> {
    const stored = await this.parts.repository.get(job_id);
    return stored && this.complete(stored);
  }

  /** The same of up to `limit` of a user's jobs, newest first. */
  async list(user_id: string, limit: number): Promise<StoredCrosspost[]> {
    return (await this.parts.repository.list(user_id, limit)).map((stored) => this.complete(stored));
  }

  /** Changes a job as it stands; `change` may be called again for what somebody else has made of it. `undefined`: there is none. */
  async changeJob(
    job_id: string,
    change: (stored: StoredCrosspost) => StoredJob | undefined,
  ): Promise<StoredCrosspost | undefined> {
    const { repository } = this.parts;
    for (;;) {
      const stored = await this.get(job_id);
      const next = stored && change(stored);
      if (!stored || !next) return stored;
      if (await this.addExpected(stored)) continue;
      if (await repository.replaceJob(stored.job, next)) return { ...stored, job: next };
    }
  }

  /** The same for one of its postings. Who has just seen it saves a read: `seen` is tried first, and serves only if nobody has changed it. */
  async changePosting(
    job_id: string,
    marketplace: PostingMarketplace,
    change: (posting: StoredPosting, job: StoredJob) => StoredPosting | undefined,
    seen?: SeenPosting,
  ): Promise<StoredPosting | undefined> {
    for (let last = seen; ; last = undefined) {
      const current = last ?? (await this.seePosting(job_id, marketplace));
      const next = current && change(current.posting, current.job);
      if (!next) return current?.posting;
      if (await this.store(current.posting, next)) return this.announced(current.posting, next);
    }
  }

  /** Takes what is to be decided about a job and makes its postings follow; the job as it then is. Nothing is sent yet. */
  async align(job_id: string): Promise<StoredCrosspost | undefined> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const stored = await this.get(job_id);
      if (!stored) return undefined;
      if (await this.addExpected(stored)) continue;
      const decided = decidedJob(stored, this.moment());
      if (decided) await this.parts.repository.replaceJob(stored.job, decided);
      else if (!(await this.bringAllInLine(stored))) return stored;
    }
    return this.get(job_id);
  }

  /** Makes a job's postings follow it, then sends what is to be sent. */
  async follow(job_id: string): Promise<void> {
    const stored = await this.align(job_id);
    if (!stored) return;
    await this.send(stored);
  }

  /** Sends what was stored and is not known to be sent, then notes when the job is to be looked at again, if at all. */
  async send({ job, postings }: StoredCrosspost): Promise<void> {
    const looks = await Promise.all(postings.map((posting) => this.sendFor(posting)));
    if (job.look_at === undefined) return;
    const expected = looks.filter((look_at) => look_at !== undefined);
    const look_at = expected.length > 0 ? Math.min(...expected) : undefined;
    await this.parts.repository.replaceJob(job, { ...job, look_at, version: job.version + 1 });
  }

  /** Sends a message about a posting, for what is to be done there or else to ask how it is; `after_ms` from now at the earliest. */
  async nudge(posting: StoredPosting, after_ms = 0): Promise<void> {
    const look_at = await this.sendMessage(posting, after_ms);
    if (look_at === undefined) return;
    await this.parts.repository.replacePosting(posting, { ...posting, look_at, version: posting.version + 1 });
  }

  /** Tells the user what is still to be told of a posting. */
  async tell(posting: StoredPosting): Promise<void> {
    await this.announce(posting);
  }

  /** The same, and with `after_ms` first the message as `nudge` sends it; one write notes both. */
  async announce(posting: StoredPosting, after_ms?: number): Promise<void> {
    const look_at = after_ms === undefined ? undefined : await this.sendMessage(posting, after_ms);
    const told = await this.sendNotice(posting);
    const seen = told ?? posting;
    // What somebody else has made of it meanwhile has a time of its own to be looked at.
    const look = look_at !== undefined && seen.version === posting.version ? { look_at } : {};
    if (look_at === undefined && !told) return;
    const next = { ...seen, ...look, ...(told && { notice: undefined }), version: seen.version + 1 };
    await this.parts.repository.replacePosting(seen, next);
  }

  /** A marketplace says what became of a listing, by whatever way. `false`: it has none of this job. It may say so often. */
  async marketplaceSays(job_id: string, marketplace: PostingMarketplace, said: MarketplaceWord): Promise<boolean> {
    const moment = this.moment();
    if (said.event === 'sold') {
      const sold = await this.changeJob(job_id, (stored) => jobAfterSale(stored, marketplace, said, moment));
      for (const { marketplace: name } of sold?.postings ?? [])
        await this.changePosting(job_id, name, (seen, job) => postingAfterPartSale(seen, job, moment));
    }
    const posting = await this.changePosting(job_id, marketplace, (seen, job) =>
      said.event === 'sold' && isPartSale(job, marketplace, said) ? undefined : goneBy(seen, job, said, moment),
    );
    return posting !== undefined;
  }

  moment() {
    return { now: this.parts.clock.now(), times: this.parts.times };
  }

  /** When its job has to be looked at because of it: as long as nobody has stored it, only the job comes due. */
  private async sendFor(posting: StoredPosting): Promise<number | undefined> {
    const { look_at = Infinity } = posting;
    if (isExpected(posting)) return (await this.sendMessage(posting)) ?? look_at;
    const isUnsent = look_at <= this.parts.clock.now() + this.parts.times.send_ms;
    const isToDo = isUnsent && workOf(posting) !== undefined && !posting.lease;
    await this.announce(posting, isToDo ? 0 : undefined);
    return undefined;
  }

  /** The posting as it was told of; `undefined`: nobody was told anything. */
  private async sendNotice({ job_id, marketplace, notice }: StoredPosting): Promise<StoredPosting | undefined> {
    if (!notice) return undefined;
    const { notices, observer } = this.parts;
    const stored = await this.get(job_id);
    const posting = stored?.postings.find((one) => one.marketplace === marketplace);
    if (!stored || posting?.notice?.notice_id !== notice.notice_id) return undefined;
    try {
      await notices.send(noticeOf(stored, posting), posting.traceparent);
    } catch (error) {
      observer.told(error);
      return undefined;
    }
    observer.told();
    return posting;
  }

  /** When the message counts as lost, in epoch milliseconds; `undefined`: none was sent. */
  private async sendMessage(posting: StoredPosting, after_ms = 0): Promise<number | undefined> {
    const { clock, times, queues, observer } = this.parts;
    const action = actionOf(posting);
    if (action === undefined) return undefined;
    const { job_id, marketplace, listing_version, version, traceparent } = posting;
    const delay_ms = Math.max(after_ms, posting.not_before - clock.now(), 0);
    if (delay_ms > LONGEST_DELAY_MS) return clock.now() + LONGEST_DELAY_MS / 2;
    const message_id = `${job_id}:${marketplace}:${version}`;
    try {
      const message = { message_id, job_id, marketplace, action, listing_version };
      await queues[marketplace].send(message, traceparent, delay_ms / 1000);
    } catch (error) {
      observer.sent(marketplace, action, error);
      return undefined;
    }
    observer.sent(marketplace, action);
    const patience_ms = posting.status === 'live' && action === 'status' ? times.check_ms : times.lost_ms;
    return clock.now() + delay_ms + patience_ms;
  }

  /** Whether there were any; somebody else may have added them meanwhile, so read again. */
  private async addExpected({ postings }: StoredCrosspost): Promise<boolean> {
    const expected = postings.filter(isExpected);
    const add = (posting: StoredPosting) => this.store(posting, { ...posting, version: posting.version + 1 });
    await Promise.all(expected.map(add));
    return expected.length > 0;
  }

  /** Whether anything was to be done; somebody else may have done it, so read again. */
  private async bringAllInLine({ job, postings }: StoredCrosspost): Promise<boolean> {
    const brought = await Promise.all(postings.map((posting) => this.bringInLine(job, posting)));
    return brought.some(Boolean);
  }

  private async bringInLine(job: StoredJob, seen: StoredPosting): Promise<boolean> {
    const next = followingPosting(job, seen, this.moment());
    if (!next) return false;
    if (await this.store(seen, next)) this.announced(seen, next);
    return true;
  }

  private async seePosting(job_id: string, marketplace: PostingMarketplace): Promise<SeenPosting | undefined> {
    const stored = await this.get(job_id);
    const posting = stored?.postings.find((one) => one.marketplace === marketplace);
    return stored && posting && { job: stored.job, posting };
  }

  /** `false`: it is no longer as `seen`. */
  private store(seen: StoredPosting, next: StoredPosting): Promise<boolean> {
    const { repository } = this.parts;
    return isExpected(seen) ? repository.addPosting(next) : repository.replacePosting(seen, next);
  }

  private complete(stored: StoredCrosspost): StoredCrosspost {
    return withExpected(stored, this.parts.access, this.moment());
  }

  private announced(seen: StoredPosting, next: StoredPosting): StoredPosting {
    if (next.status !== seen.status) this.parts.observer.became(next.marketplace, next.status);
    return next;
  }
}

/** What a marketplace says, and how that is known. */
export interface MarketplaceWord {
  event: 'sold' | 'ended';
  /** Tells one sale from another, where several pieces are for sale. */
  event_id?: string;
  proof: string;
}

function noticeOf(stored: StoredCrosspost, posting: StoredPosting): UserNotice<'job_update'> {
  const { notice_id, happened_at } = posting.notice!;
  const { job_id, user_id, status, marketplace_jobs } = toCrosspostJob(stored);
  const message = posting.notice!.message ?? noticeWords(stored.job, posting);
  const data = { notice_id, job_id, status, marketplace_results: marketplace_jobs, message };
  return { notice_id, user_id, kind: 'job_update', data, happened_at, traceparent: posting.traceparent };
}
