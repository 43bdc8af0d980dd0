import type { CrosspostRepository, StoredCrosspost, StoredPosting } from '@talknshop/aws';
import { isExpected } from './expected-postings';
import { type PostingMessageParts, sendPostingMessage } from './posting-messages';
import { type PostingNoticeParts, sendPostingNotice } from './posting-notices';
import { workOf } from './work-of';

export interface OutboxParts extends PostingMessageParts, PostingNoticeParts {
  repository: CrosspostRepository;
  /** A job with all its postings, as they are now. */
  get(job_id: string): Promise<StoredCrosspost | undefined>;
}

/** Sends what was stored before, and notes that it is sent, so that it need not be sent again. */
export class CrosspostOutbox {
  constructor(private readonly parts: OutboxParts) {}

  /** Sends what was stored and is not known to be sent, then notes when the job is to be looked at again, if at all. */
  async send({ job, postings }: StoredCrosspost): Promise<void> {
    const looks = await Promise.all(postings.map((posting) => this.sendFor(posting)));
    if (job.look_at === undefined) return;
    const expected = looks.filter((look_at) => look_at !== undefined);
    const look_at = expected.length > 0 ? Math.min(...expected) : undefined;
    await this.parts.repository.replaceJob(job, { ...job, look_at, version: job.version + 1 });
  }

  /** Sends a message about a posting, `after_ms` from now at the earliest. */
  async nudge(posting: StoredPosting, after_ms: number): Promise<void> {
    const look_at = await sendPostingMessage(posting, after_ms, this.parts);
    if (look_at === undefined) return;
    await this.parts.repository.replacePosting(posting, { ...posting, look_at, version: posting.version + 1 });
  }

  /** Tells the user what is still to be told of a posting, and with `after_ms` first sends the message as `nudge` does; one write notes both. */
  async announce(posting: StoredPosting, after_ms?: number): Promise<void> {
    const look_at = after_ms === undefined ? undefined : await sendPostingMessage(posting, after_ms, this.parts);
    const told = await this.tell(posting);
    const seen = told ?? posting;
    // What somebody else has made of it meanwhile has a time of its own to be looked at.
    const look = look_at !== undefined && seen.version === posting.version ? { look_at } : {};
    if (look_at === undefined && !told) return;
    const next = { ...seen, ...look, ...(told && { notice: undefined }), version: seen.version + 1 };
    await this.parts.repository.replacePosting(seen, next);
  }

  /** When its job has to be looked at because of it: as long as nobody has stored it, only the job comes due. */
  private async sendFor(posting: StoredPosting): Promise<number | undefined> {
    const { look_at = Infinity } = posting;
    if (isExpected(posting)) return (await sendPostingMessage(posting, 0, this.parts)) ?? look_at;
    const isUnsent = look_at <= this.parts.clock.now() + this.parts.times.send_ms;
    const isToDo = isUnsent && workOf(posting) !== undefined && !posting.lease;
    await this.announce(posting, isToDo ? 0 : undefined);
    return undefined;
  }

  /** The posting as it was told of; `undefined`: nobody was told anything. */
  private async tell({ job_id, marketplace, notice }: StoredPosting): Promise<StoredPosting | undefined> {
    if (!notice) return undefined;
    const stored = await this.parts.get(job_id);
    const posting = stored?.postings.find((one) => one.marketplace === marketplace);
    if (!stored || posting?.notice?.notice_id !== notice.notice_id) return undefined;
    return (await sendPostingNotice(stored, posting, this.parts)) ? posting : undefined;
  }
}
