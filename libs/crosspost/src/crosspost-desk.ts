import type { CrosspostRepository, StoredCrosspost, StoredJob, StoredPosting } from '@talknshop/aws';
import type { MarketplaceAccess, PostingMarketplace } from '@talknshop/contracts';
import { CrosspostOutbox } from './crosspost-outbox';
import { decidedJob } from './decide-job';
import { isExpected, withExpected } from './expected-postings';
import { followingPosting } from './follow-job';
import { goneBy } from './gone-by';
import type { PostingMessageParts } from './posting-messages';
import type { PostingNoticeParts } from './posting-notices';
import type { Moment } from './settings';
import { isPartSale, jobAfterSale, postingAfterPartSale } from './sold-piece';

export interface CrosspostParts extends PostingMessageParts, PostingNoticeParts {
  repository: CrosspostRepository;
  /** How each marketplace is reached here. */
  access: Record<PostingMarketplace, MarketplaceAccess>;
}

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
  private readonly outbox: CrosspostOutbox;

  constructor(private readonly parts: CrosspostParts) {
    this.outbox = new CrosspostOutbox({ ...parts, get: (job_id) => this.get(job_id) });
  }

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
      if (await this.store(current.posting, next)) return this.observed(current.posting, next);
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
  send(stored: StoredCrosspost): Promise<void> {
    return this.outbox.send(stored);
  }

  /** Sends a message about a posting, for what is to be done there or else to ask how it is; `after_ms` from now at the earliest. */
  nudge(posting: StoredPosting, after_ms = 0): Promise<void> {
    return this.outbox.nudge(posting, after_ms);
  }

  /** Tells the user what is still to be told of a posting, and with `after_ms` first sends the message as `nudge` does; one write notes both. */
  announce(posting: StoredPosting, after_ms?: number): Promise<void> {
    return this.outbox.announce(posting, after_ms);
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

  moment(): Moment {
    return { now: this.parts.clock.now(), times: this.parts.times };
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
    if (await this.store(seen, next)) this.observed(seen, next);
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

  private observed(seen: StoredPosting, next: StoredPosting): StoredPosting {
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
