import { RetryMessage, type StoredPosting } from '@talknshop/aws';
import type { PostingMarketplace, PostingMessage } from '@talknshop/contracts';
import { isWatched, workOf, type CrosspostDesk, type CrosspostTimes } from '@talknshop/crosspost';
import type { MarketplacePosting } from '@talknshop/marketplaces';
import type { Clock } from '@talknshop/workflow';
import { askMarketplace, type Answer } from './ask-marketplace';
import { claimedPosting, type Claim } from './claim';
import { LeaseLost } from './posting.errors';
import { afterAnswer } from './after-answer';

export interface WorkerSettings {
  /** How long a posting is left to the worker that took it. Longer than a call. */
  lease_ms: number;
  /** How long one step at a marketplace may take. */
  call_ms: number;
  times: CrosspostTimes;
}

export interface WorkerParts {
  desk: CrosspostDesk;
  postings: Partial<Record<PostingMarketplace, MarketplacePosting>>;
  /** Where the pictures of a listing can be fetched for a marketplace. */
  pictureUrls: (keys: readonly string[], marketplace: PostingMarketplace) => string[];
  /** Resolves when it is the marketplace's turn. */
  pace: (marketplace: PostingMarketplace, signal: AbortSignal) => Promise<void>;
  clock: Clock;
  newId: () => string;
}

/**
 * Does what is to be done about a posting, whatever message has made it look: what is due stands in the posting itself, so messages
 * may come twice, late, in any order, or for what was cancelled long ago.
 */
export class PostingWorker {
  constructor(
    private readonly settings: WorkerSettings,
    private readonly parts: WorkerParts,
  ) {}

  /** Resolves when nothing is left to do, or somebody else is at it. Throws `RetryMessage` where it has to be tried again later. */
  async handle({ job_id, marketplace, action }: PostingMessage, signal: AbortSignal): Promise<void> {
    try {
      for (let step = 1; ; step += 1) {
        await this.parts.pace(marketplace, signal);
        const claim = await this.claim(job_id, marketplace, { isFirst: step === 1, isCheck: action === 'status' });
        if (!claim) return;
        const { isSettled } = await this.conclude(claim, await this.ask(claim, signal));
        if (isSettled) return;
      }
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
    }
  }

  /** Makes the posting ours. `undefined`: there is nothing to do, or it is somebody's. */
  private async claim(
    job_id: string,
    marketplace: PostingMarketplace,
    { isFirst, isCheck }: { isFirst: boolean; isCheck: boolean },
  ): Promise<Claim | undefined> {
    const { desk, clock, newId } = this.parts;
    const owner = newId();
    let claim: Claim | undefined;
    await desk.changePosting(job_id, marketplace, (seen, job) => {
      claim = undefined;
      const now = clock.now();
      if (seen.lease && seen.lease.until > now) return undefined;
      const work = workOf(seen) ?? (isFirst && isCheck && isWatched(seen) ? 'check' : undefined);
      if (!work) return undefined;
      // What rests after our own step comes due by itself.
      if (seen.not_before > now && !isFirst) return undefined;
      if (seen.not_before > now) throw new RetryMessage((seen.not_before - now) / 1000);
      const posting = claimedPosting(seen, work, { owner, until: now + this.settings.lease_ms });
      claim = { work, job, posting, last_seen: posting };
      return posting;
    });
    return claim;
  }

  private async ask(claim: Claim, signal: AbortSignal): Promise<Answer> {
    const { postings, pictureUrls } = this.parts;
    const adapter = postings[claim.posting.marketplace];
    const within = AbortSignal.any([signal, AbortSignal.timeout(this.settings.call_ms)]);
    const keep = (memo: string) => this.keep(claim, memo);
    return askMarketplace(claim, { adapter, pictureUrls, keep, signal: within });
  }

  /** Durable before the adapter takes the step that it is for. */
  private async keep(claim: Claim, memo: string): Promise<void> {
    await this.changeOwn(claim, (seen) => ({ ...seen, memo, version: seen.version + 1 }));
  }

  /** Settled is what needs no other look: whoever wishes something of it later finds it free, and sends a message. */
  private async conclude(claim: Claim, answer: Answer): Promise<{ isSettled: boolean }> {
    const { desk } = this.parts;
    const { job_id } = claim.posting;
    if (answer.state === 'sold') {
      await this.concludeSale(claim, answer.proof);
      return { isSettled: true };
    }
    const after = afterAnswer(claim, answer, desk.moment());
    const posting = await this.changeOwn(claim, after.change);
    if (posting) await desk.announce(posting, after.check_after_ms);
    if (claim.job.phase !== 'posted') await desk.follow(job_id);
    if (after.retry_after_ms !== undefined) throw new RetryMessage(after.retry_after_ms / 1000, after.cause);
    return { isSettled: claim.job.phase === 'posted' && posting !== undefined && workOf(posting) === undefined };
  }

  /** The job first: from then on it goes from everywhere else, whoever lives to see to it. */
  private async concludeSale({ posting: { job_id, marketplace } }: Claim, proof: string): Promise<void> {
    const { desk } = this.parts;
    await desk.marketplaceSays(job_id, marketplace, { event: 'sold', proof });
    await desk.follow(job_id);
  }

  /** What was claimed and is still ours, as it stands by now. Throws `LeaseLost`. */
  private async changeOwn(
    claim: Claim,
    change: (seen: StoredPosting) => StoredPosting,
  ): Promise<StoredPosting | undefined> {
    const { job, posting, last_seen } = claim;
    const { job_id, marketplace, lease } = posting;
    const changeIfOurs = (seen: StoredPosting) => {
      if (seen.lease?.owner !== lease?.owner) throw new LeaseLost(job_id, marketplace);
      return change(seen);
    };
    const changed = await this.parts.desk.changePosting(job_id, marketplace, changeIfOurs, { job, posting: last_seen });
    if (changed) claim.last_seen = changed;
    return changed;
  }
}
