import { A_PHONE, aStoredPosting, InMemoryCrosspostRepository, InMemoryQueueSender } from '@talknshop/aws/testing';
import type { AwsClients, StoredPosting } from '@talknshop/aws';
import type { CrosspostJob, ListingSpec, PostingMarketplace, Problem } from '@talknshop/contracts';
import { everywhere, type CrosspostStores } from '@talknshop/crosspost';
import { MemoryGrantVault } from '@talknshop/marketplaces';
import type { RunningService } from '@talknshop/service-kit';
import { startSellerCrosspost } from '../app';
import { readSellerCrosspostConfig } from '../seller-crosspost.config';

export interface Reply<T> {
  status: number;
  body: T & Partial<Pick<Problem, 'code' | 'errors'>>;
}

/** The service over HTTP, with everything behind it in memory. */
export class TestCrosspost {
  readonly repository = new InMemoryCrosspostRepository();
  readonly queues = everywhere(() => new InMemoryQueueSender());
  readonly notices = new InMemoryQueueSender();
  private service?: RunningService;

  /** With queues of its own to look into, if there are `clients`. */
  constructor(private readonly clients?: AwsClients) {}

  async start(env: Record<string, string> = {}): Promise<this> {
    const settings = { PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'test', LOG_LEVEL: 'silent', CROSSPOST_SWEEP_MS: '50' };
    const config = readSellerCrosspostConfig({ ...settings, MARKETPLACE_SANDBOX_URL: 'http://127.0.0.1:1', ...env });
    const { repository, queues, notices, clients } = this;
    const stores: CrosspostStores = {
      ...{ repository, queues, notices, clients, grants: new MemoryGrantVault() },
      check: async () => {},
      close: () => {},
    };
    this.service = await startSellerCrosspost(config, stores);
    return this;
  }

  /** Resolves when everything that was begun has ended. */
  async close(): Promise<void> {
    await this.service?.close();
  }

  async call<T = CrosspostJob>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply<T>> {
    const response = await fetch(this.service!.url + path, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : {}) as Reply<T>['body'] };
  }

  post(listing: Partial<ListingSpec> = {}, key?: string, changes: object = {}): Promise<Reply<CrosspostJob>> {
    const request = { listing_spec: { ...A_PHONE, ...listing }, user_id: 'ada', session_id: 's1', ...changes };
    return this.call('POST', '/api/v1/post', request, key === undefined ? {} : { 'idempotency-key': key });
  }

  /** As a worker would leave it. */
  async becomes(job_id: string, marketplace: PostingMarketplace, change: Partial<StoredPosting>): Promise<void> {
    for (let isDone = false; !isDone;) {
      const { job, postings } = (await this.repository.get(job_id))!;
      const seen = postings.find((one) => one.marketplace === marketplace);
      const expected = aStoredPosting({ job_id, marketplace, user_id: job.user_id, look_at: undefined });
      isDone = seen
        ? await this.repository.replacePosting(seen, { ...seen, ...change, version: seen.version + 1 })
        : await this.repository.addPosting({ ...expected, ...change });
    }
  }

  async goesLive(job_id: string, ...marketplaces: PostingMarketplace[]): Promise<void> {
    for (const marketplace of marketplaces) {
      const listing_id = `${marketplace}-1`;
      const live = { status: 'live' as const, may_be_there: true, listing_id, shown_version: 1, look_at: undefined };
      await this.becomes(job_id, marketplace, live);
    }
  }

  statuses({ body }: Reply<CrosspostJob>): Record<string, string> {
    return Object.fromEntries(body.marketplace_jobs.map(({ marketplace, status }) => [marketplace, status]));
  }

  sent(marketplace: PostingMarketplace): unknown[] {
    return this.queues[marketplace].sent.map(({ body }) => body);
  }
}
