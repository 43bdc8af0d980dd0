import type { PostingMarketplace } from '@talknshop/contracts';
import { CrosspostRepository } from '../crosspost/crosspost-repository.port';
import { dueAt, longestDueFirst, newestFirst } from '../crosspost/due-at';
import type { DueCrosspost, StoredCrosspost, StoredJob, StoredPosting } from '../crosspost/stored-crosspost';

/** Keeps everything as text, so that nobody shares an object with it by accident. */
export class InMemoryCrosspostRepository extends CrosspostRepository {
  /** Awaited before each write; what it throws is thrown, and nothing is written. */
  beforeWrite?: () => Promise<void>;
  /** Awaited after each write; what it throws is thrown, and the write stays. */
  afterWrite?: () => Promise<void>;
  /** Thrown by every call while it is set. */
  fault?: Error;
  private readonly jobs = new Map<string, string>();
  private readonly postings = new Map<string, string>();

  async create(job: StoredJob): Promise<boolean> {
    return this.write(
      () => !this.jobs.has(job.job_id),
      () => this.jobs.set(job.job_id, JSON.stringify(job)),
    );
  }

  async get(job_id: string): Promise<StoredCrosspost | undefined> {
    if (this.fault) throw this.fault;
    const job = this.jobs.get(job_id);
    if (job === undefined) return undefined;
    return { job: JSON.parse(job) as StoredJob, postings: this.allPostings().filter((one) => one.job_id === job_id) };
  }

  async list(user_id: string, limit: number): Promise<StoredCrosspost[]> {
    const own = this.allJobs().filter((job) => job.user_id === user_id);
    const ids = own.sort(newestFirst).slice(0, limit);
    return (await Promise.all(ids.map(({ job_id }) => this.get(job_id)))).filter((job) => job !== undefined);
  }

  async replaceJob(seen: StoredJob, next: StoredJob): Promise<boolean> {
    const isMet = () => isSame(this.jobs.get(seen.job_id), seen);
    return this.write(isMet, () => this.jobs.set(seen.job_id, JSON.stringify(next)));
  }

  async addPosting(posting: StoredPosting): Promise<boolean> {
    const key = keyOf(posting);
    return this.write(
      () => !this.postings.has(key),
      () => this.postings.set(key, JSON.stringify(posting)),
    );
  }

  async replacePosting(seen: StoredPosting, next: StoredPosting): Promise<boolean> {
    const key = keyOf(seen);
    return this.write(
      () => isSame(this.postings.get(key), seen),
      () => this.postings.set(key, JSON.stringify(next)),
    );
  }

  async findByListing(marketplace: PostingMarketplace, listing_id: string): Promise<string | undefined> {
    const found = this.allPostings().find((one) => one.marketplace === marketplace && one.listing_id === listing_id);
    return found?.job_id;
  }

  async due(now: number, limit: number): Promise<DueCrosspost[]> {
    const due = [...this.allJobs(), ...this.allPostings()].flatMap((stored) => {
      const due_at = dueAt(stored);
      if (due_at === undefined || due_at > now) return [];
      return { job_id: stored.job_id, due_at, ...('marketplace' in stored && { marketplace: stored.marketplace }) };
    });
    return due.sort(longestDueFirst).slice(0, limit);
  }

  private async write(isMet: () => boolean, change: () => void): Promise<boolean> {
    if (this.fault) throw this.fault;
    await this.beforeWrite?.();
    const isWritten = isMet();
    if (isWritten) change();
    await this.afterWrite?.();
    return isWritten;
  }

  private allJobs(): StoredJob[] {
    if (this.fault) throw this.fault;
    return [...this.jobs.values()].map((text) => JSON.parse(text) as StoredJob);
  }

  private allPostings(): StoredPosting[] {
    return [...this.postings.values()].map((text) => JSON.parse(text) as StoredPosting);
  }
}

function isSame(stored: string | undefined, { version }: { version: number }): boolean {
  return stored !== undefined && (JSON.parse(stored) as { version: number }).version === version;
}

function keyOf({ job_id, marketplace }: StoredPosting): string {
  return JSON.stringify([job_id, marketplace]);
}
