import {
  AwsClients,
  DynamoCheckpointStore,
  DynamoNoticeRepository,
  DynamoSessionRepository,
  NoticeRepository,
  SessionRepository,
} from '@talknshop/aws';
import { openRedis, Redis } from '@talknshop/redis';
import { Logger } from '@talknshop/service-kit';
import { CheckpointStore } from '@talknshop/workflow';
import { AnnouncedOutages } from './notices/announced-outages';
import type { OrchestratorConfig } from './orchestrator.config';

/** What outlives this process: tables and queues, and what all processes share; `Redis` is `undefined` where none is set up. */
export function storageProviders({ aws, redis, session_ttl_hours: ttl_hours }: OrchestratorConfig) {
  return [
    { provide: AwsClients, useFactory: () => new AwsClients(aws) },
    {
      provide: SessionRepository,
      inject: [AwsClients],
      useFactory: (clients: AwsClients) => new DynamoSessionRepository(clients, { ttl_hours }),
    },
    {
      provide: NoticeRepository,
      inject: [AwsClients],
      useFactory: (clients: AwsClients) => new DynamoNoticeRepository(clients),
    },
    {
      provide: CheckpointStore,
      inject: [AwsClients],
      useFactory: (clients: AwsClients) => new DynamoCheckpointStore(clients, { ttl_hours }),
    },
    { provide: AnnouncedOutages, inject: [Logger], useFactory: (logger: Logger) => new AnnouncedOutages(logger) },
    {
      provide: Redis,
      inject: [AnnouncedOutages],
      useFactory: (outages: AnnouncedOutages) => redis && openRedis(redis, outages),
    },
  ];
}
