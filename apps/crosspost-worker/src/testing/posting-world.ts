import { QueueSender, RetryMessage, type StoredJob, type StoredPosting } from '@talknshop/aws';
import { aStoredJob, InMemoryCrosspostRepository } from '@talknshop/aws/testing';
import type { CrosspostJob, PostingMarketplace, PostingMessage, UserNotice } from '@talknshop/contracts';
import {
  changedJob,
  CROSSPOST_TIMES,
  CrosspostDesk,
  everywhere,
  isoOf,
  sweep,
  toCrosspostJob,
} from '@talknshop/crosspost';
import { SilentObserver } from '@talknshop/crosspost/testing';
import type { MarketplacePosting } from '@talknshop/marketplaces';
import { ManualClock } from '@talknshop/workflow/testing';
import { PostingWorker } from '../posting/posting-worker';
import { FakeMarket, FakePosting } from './fake-market';
import { Mortal } from './mortal';

export const START = Date.parse('2026-03-01T12:00:00.000Z');
export const LEASE_MS = 45_000;
const MOST_ROUNDS = 30;
const never = new AbortController().signal;

interface Message {
  body: PostingMessage;
  at: number;
}

/** Jobs, queues, marketplaces and a clock; a worker and a sweeper that can be killed and started again. */
export class PostingWorld {
  readonly clock = new ManualClock(START);
  readonly repository = new InMemoryCrosspostRepository();
  readonly markets = everywhere((marketplace) => new FakeMarket(marketplace));
  readonly messages: Message[] = [];
  readonly notices: UserNotice<'job_update'>[] = [];
  desk!: CrosspostDesk;
  worker!: PostingWorker;
  private mortal = new Mortal();

  /** `adapters` take the place of the fake marketplaces'. */
  constructor(private readonly adapters: Partial<Record<PostingMarketplace, MarketplacePosting>> = {}) {
    this.start();
  }

  /** A new process in the place of the one before; it dies at the `nth` step it takes. */
  start(nth?: number): Promise<'died'> {
    this.mortal = new Mortal(nth);
    const { step, died } = this.mortal;
    this.repository.beforeWrite = step;
    this.repository.afterWrite = step;
    for (const market of Object.values(this.markets)) market.step = step;
    const { clock, repository, markets } = this;
    this.desk = new CrosspostDesk({
      repository,
      clock,
      times: CROSSPOST_TIMES,
      access: everywhere(() => 'simulated' as const),
      queues: everywhere(() => new Into((body, delay_s) => this.take(body as PostingMessage, delay_s), step)),
      notices: new Into((body) => void this.notices.push(body as UserNotice<'job_update'>), step),
      observer: new SilentObserver(),
    });
    let ids = 0;
    this.worker = new PostingWorker(
      { lease_ms: LEASE_MS, call_ms: 30_000, times: CROSSPOST_TIMES },
      {
        desk: this.desk,
        postings: { ...everywhere((marketplace) => new FakePosting(markets[marketplace])), ...this.adapters },
        pictureUrls: (keys) => keys.map((key) => `https://pictures.example/${key}`),
        pace: async () => {},
        clock,
        newId: () => `worker-${clock.now()}-${(ids += 1)}`,
      },
    );
    return died;
  }

  async post(changes: Partial<StoredJob> = {}): Promise<void> {
    const job = aStoredJob({ public_at: this.clock.now(), look_at: this.clock.now(), ...changes });
    const accepted = await this.desk.accept(job);
    if (accepted) await this.desk.send(accepted);
  }

  async cancel(): Promise<void> {
    const ended = { reason: 'user' as const, at: isoOf(this.clock.now()) };
    await this.desk.changeJob('job-1', ({ job }) => changedJob(job, { ended }, this.desk.moment()));
    await this.desk.follow('job-1');
  }

  async edit(title: string): Promise<void> {
    await this.desk.changeJob('job-1', ({ job }) => {
      const listing_spec = { ...job.listing_spec, title };
      return changedJob(job, { listing_spec, listing_version: job.listing_version + 1 }, this.desk.moment());
    });
    await this.desk.follow('job-1');
  }

  /** Works off what is on the queues, time passing as it must. */
  async run(): Promise<void> {
    for (let message = this.next(); message; message = this.next()) {
      if (message.at > this.clock.now()) this.clock.advance(message.at - this.clock.now());
      await this.deliver(message);
    }
  }

  /** Everybody does everything there is to do, until nothing is left but to look at live listings. */
  async settle(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      while ((await this.sweep()) > 0) await this.run();
      await this.run();
      this.clock.advance(5_000);
    }
  }

  sweep(): Promise<number> {
    const { desk, repository, clock } = this;
    return sweep({ desk, repository, times: CROSSPOST_TIMES, clock, observer: new SilentObserver() }, never);
  }

  async job(): Promise<CrosspostJob> {
    return toCrosspostJob((await this.repository.get('job-1'))!);
  }

  async posting(marketplace: PostingMarketplace = 'ebay'): Promise<StoredPosting> {
    return (await this.repository.get('job-1'))!.postings.find((one) => one.marketplace === marketplace)!;
  }

  async statuses(): Promise<Record<string, string>> {
    const { marketplace_jobs } = await this.job();
    return Object.fromEntries(marketplace_jobs.map(({ marketplace, status }) => [marketplace, status]));
  }

  /** A message as SQS would hand it out; one that is to come again comes again. */
  async deliver(message: Message): Promise<void> {
    try {
      await this.worker.handle(message.body, never);
      this.messages.splice(this.messages.indexOf(message), 1);
    } catch (error) {
      if (!(error instanceof RetryMessage)) throw error;
      message.at = this.clock.now() + error.after_s * 1_000;
    }
  }

  private next(): Message | undefined {
    return this.messages.toSorted((one, other) => one.at - other.at)[0];
  }

  private take(body: PostingMessage, delay_s = 0): void {
    this.messages.push({ body, at: this.clock.now() + delay_s * 1_000 });
  }
}

class Into extends QueueSender {
  constructor(
    private readonly put: (body: object, delay_s?: number) => void,
    private readonly step: () => Promise<void>,
  ) {
    super();
  }

  async send(body: object, _traceparent?: string, delay_s?: number): Promise<void> {
    await this.step();
    this.put(body, delay_s);
    await this.step();
  }
}
