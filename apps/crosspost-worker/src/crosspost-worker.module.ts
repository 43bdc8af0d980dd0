import { randomUUID } from 'node:crypto';
import { Inject, Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { AwsClients } from '@talknshop/aws';
import { CrosspostDesk, CrosspostObserver, ObservedCrosspost, pictureUrls, storesOf } from '@talknshop/crosspost';
import type { MarketplacePosting } from '@talknshop/marketplaces';
import { Logger, Metrics } from '@talknshop/service-kit';
import { Clock, SystemClock } from '@talknshop/workflow';
import type { CrosspostWorkerConfig } from './crosspost-worker.config';
import { PostingIntake } from './intake/posting-intake';
import { Pace } from './posting/pace';
import { PostingWorker } from './posting/posting-worker';

@Module({})
export class CrosspostWorkerModule implements OnModuleDestroy {
  constructor(@Inject(AwsClients) private readonly clients: AwsClients) {}

  static of(
    config: CrosspostWorkerConfig,
    clients: AwsClients,
    adapters: readonly MarketplacePosting[],
  ): DynamicModule {
    const { times, listing_access, lease_ms, call_ms, per_second } = config;
    const postings = Object.fromEntries(adapters.map((adapter) => [adapter.marketplace, adapter]));
    return {
      module: CrosspostWorkerModule,
      providers: [
        { provide: AwsClients, useValue: clients },
        { provide: Clock, useFactory: () => new SystemClock() },
        {
          provide: CrosspostObserver,
          inject: [Metrics, Logger],
          useFactory: (metrics: Metrics, logger: Logger) => new ObservedCrosspost(metrics, logger),
        },
        {
          provide: CrosspostDesk,
          inject: [Clock, CrosspostObserver],
          useFactory: (clock: Clock, observer: CrosspostObserver) =>
            new CrosspostDesk({ ...storesOf(clients), ...listing_access, times, clock, observer }),
        },
        {
          provide: PostingWorker,
          inject: [CrosspostDesk, Clock],
          useFactory: (desk: CrosspostDesk, clock: Clock) => {
            const pace = new Pace(per_second, clock);
            return new PostingWorker(
              { lease_ms, call_ms, times },
              {
                ...{ desk, postings, clock, newId: randomUUID },
                pictureUrls: (keys, marketplace) => pictureUrls(keys, marketplace, listing_access),
                pace: (marketplace, signal) => pace.turn(marketplace, signal),
              },
            );
          },
        },
        {
          provide: PostingIntake,
          inject: [PostingWorker, Logger],
          useFactory: (worker: PostingWorker, logger: Logger) =>
            new PostingIntake(config, clients, (message, signal) => worker.handle(message, signal), logger),
        },
      ],
    };
  }

  onModuleDestroy(): void {
    this.clients.close();
  }
}
