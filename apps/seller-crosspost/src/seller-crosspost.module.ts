import { randomUUID } from 'node:crypto';
import { Inject, Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import { CrosspostDesk, CrosspostObserver, ObservedCrosspost, type CrosspostStores } from '@talknshop/crosspost';
import { type EbayConfig, EbayRequirements, UndiciJsonHttp } from '@talknshop/marketplaces';
import { responseGuard } from '@talknshop/service-client';
import { Logger, Metrics } from '@talknshop/service-kit';
import { Clock, SystemClock } from '@talknshop/workflow';
import { DeadLettersController } from './dead-letters/dead-letters.controller';
import { JobBook } from './jobs/job-book';
import { JobSweeper } from './jobs/job-sweeper';
import { JobsController } from './jobs/jobs.controller';
import { StandInController } from './pictures/stand-in.controller';
import { AskedOfEbay } from './preview/asked-of-ebay';
import { PreviewController } from './preview/preview.controller';
import { Previewer } from './preview/previewer';
import type { SellerCrosspostConfig } from './seller-crosspost.config';
import {
  ACCEPTING_AT_ONCE,
  CROSSPOST_STORES,
  DEAD_LETTERS,
  LISTING_ACCESS,
  VENDOR_WEBHOOKS,
  WEBHOOK_SECRETS,
} from './tokens';
import { NotificationBook } from './webhooks/notification-book';
import { openVendorWebhooks } from './webhooks/vendors/open-vendor-webhooks';
import { VendorWebhooksController } from './webhooks/vendors/vendor-webhooks.controller';
import { WebhooksController } from './webhooks/webhooks.controller';

const LETTER_GUARDS = { isPosting: responseGuard('PostingMessage'), isNotice: responseGuard('UserNotice') };

@Module({})
export class SellerCrosspostModule implements OnModuleDestroy {
  constructor(@Inject(CROSSPOST_STORES) private readonly stores: CrosspostStores) {}

  static of(config: SellerCrosspostConfig, stores: CrosspostStores): DynamicModule {
    const { listing_access, times, grace_ms, sweep_ms, accepting_at_once, webhook_secrets, vendor_webhooks } = config;
    const { ebay } = config;
    const { repository, grants, clients } = stores;
    return {
      module: SellerCrosspostModule,
      controllers: [
        ...[JobsController, PreviewController, WebhooksController, VendorWebhooksController],
        ...(listing_access.stand_in_picture_url ? [StandInController] : []),
        ...(clients ? [DeadLettersController] : []),
      ],
      providers: [
        { provide: CROSSPOST_STORES, useValue: stores },
        { provide: LISTING_ACCESS, useValue: listing_access },
        { provide: ACCEPTING_AT_ONCE, useValue: accepting_at_once },
        { provide: WEBHOOK_SECRETS, useValue: webhook_secrets },
        {
          provide: VENDOR_WEBHOOKS,
          inject: [Clock],
          useFactory: (clock: Clock) => openVendorWebhooks(vendor_webhooks, grants, () => clock.now()),
        },
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
            new CrosspostDesk({ ...stores, ...listing_access, times, clock, observer }),
        },
        {
          provide: DEAD_LETTERS,
          inject: [CrosspostDesk, Clock],
          useFactory: (desk: CrosspostDesk, clock: Clock) =>
            clients && { ...{ clients, repository, desk, clock }, ...LETTER_GUARDS },
        },
        {
          provide: JobSweeper,
          inject: [CrosspostDesk, Clock, CrosspostObserver],
          useFactory: (desk: CrosspostDesk, clock: Clock, observer: CrosspostObserver) =>
            new JobSweeper(sweep_ms, { desk, repository, times, clock, observer }),
        },
        {
          provide: JobBook,
          inject: [CrosspostDesk, JobSweeper],
          useFactory: (desk: CrosspostDesk, sweeper: JobSweeper) =>
            new JobBook({ desk, sweeper, grace_ms, listing_access, newId: randomUUID }),
        },
        {
          provide: Previewer,
          inject: [Clock, Logger],
          useFactory: (clock: Clock, log: Logger) =>
            new Previewer(
              listing_access,
              ebay && new AskedOfEbay({ requirements: requirementsOf(ebay, clock), clock, log }),
            ),
        },
        {
          provide: NotificationBook,
          inject: [CrosspostDesk, JobSweeper],
          useFactory: (desk: CrosspostDesk, sweeper: JobSweeper) => new NotificationBook({ desk, sweeper, repository }),
        },
      ],
    };
  }

  onModuleDestroy(): void {
    this.stores.close();
  }
}

function requirementsOf(ebay: EbayConfig, clock: Clock): EbayRequirements {
  const now = () => clock.now();
  return new EbayRequirements(ebay, new UndiciJsonHttp({ now }), now);
}
