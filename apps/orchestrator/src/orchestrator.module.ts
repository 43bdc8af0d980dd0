import { randomUUID } from 'node:crypto';
import { type DynamicModule, Inject, Module, type OnModuleDestroy, Optional } from '@nestjs/common';
import {
  AwsClients,
  DynamoCheckpointStore,
  DynamoNoticeRepository,
  DynamoSessionRepository,
  NoticeRepository,
  SessionRepository,
} from '@talknshop/aws';
import type { CrosspostJob } from '@talknshop/contracts';
import { openRedis, Redis } from '@talknshop/redis';
import { responseGuard } from '@talknshop/service-client';
import { currentTraceparent, Logger, Metrics } from '@talknshop/service-kit';
import { CheckpointStore, SystemClock } from '@talknshop/workflow';
import { CatalogClient } from './clients/catalog.client';
import { Catalog } from './clients/catalog.port';
import { CrosspostClient } from './clients/crosspost.client';
import { Crosspost } from './clients/crosspost.port';
import { MediaClient } from './clients/media.client';
import { Media } from './clients/media.port';
import { NoCrosspost } from './clients/no-crosspost';
import { NoMedia } from './clients/no-media';
import { Peers } from './clients/peers';
import { Authenticator } from './gateway/auth/authenticator.port';
import { createAuthenticator } from './gateway/auth/create-authenticator';
import { CallLimit } from './gateway/call-limit.port';
import { Departure } from './gateway/departure';
import { forwardController } from './gateway/forward/forward.controller';
import { FORWARDED_ROUTES } from './gateway/forward/forwarded-routes';
import { Forwarder } from './gateway/forward/forwarder';
import { MessageLimit } from './gateway/message-limit.port';
import { PerMinuteLimit } from './gateway/per-minute-limit';
import { OpsController } from './gateway/ops/ops.controller';
import { ChatController } from './gateway/rest/chat.controller';
import { ComposeController } from './gateway/rest/compose.controller';
import { DebugController } from './gateway/rest/debug.controller';
import { InfoController } from './gateway/rest/info.controller';
import { SessionsController } from './gateway/rest/sessions.controller';
import { WebFiles } from './gateway/web/web-files';
import { WebController } from './gateway/web/web.controller';
import { ChatSocketServer } from './gateway/ws/chat-socket.server';
import { AnnouncedOutages } from './notices/announced-outages';
import { InProcessUserChannel } from './notices/in-process.user-channel';
import { NoticeDesk } from './notices/notice-desk';
import { NoticeIntake } from './notices/notice-intake';
import { RedisUserChannel } from './notices/redis.user-channel';
import { UserChannel } from './notices/user-channel.port';
import { JobLog } from './observation/job-log';
import { ObservedRuns } from './observation/observed-runs';
import { toAll } from './observation/to-all';
import { TurnLog } from './observation/turn-log';
import { hasOperators, opsProviders } from './ops/ops.providers';
import type { OrchestratorConfig } from './orchestrator.config';
import { LiveSessionHub } from './session/live-session.hub';
import { RepositorySessionDirectory } from './session/repository.session-directory';
import { SessionDirectory } from './session/session-directory.port';
import { SessionHub } from './session/session-hub.port';
import { TurnRunner } from './session/turn-runner.port';
import { WorkflowTurnRunner } from './session/workflow-turn.runner';
import { RulesUnderstanding } from './understanding/rules/rules.understanding';
import { Understanding } from './understanding/understanding.port';

const MAX_FRAME_BYTES = 64 * 1024;
const MAX_BUFFERED_BYTES = 1024 * 1024;
const MAX_WAITING_FRAMES = 32;

/** What an answer of the catalog may take beyond the search itself; one that takes longer is asked for again. */
const WAY_AND_BACK_MS = 1000;

/** The orchestrator put together: every port with its adapter. */
@Module({})
export class OrchestratorModule implements OnModuleDestroy {
  constructor(
    @Inject(AwsClients) private readonly aws: AwsClients,
    @Optional() @Inject(Redis) private readonly redis: Redis | undefined,
  ) {}

  static of(config: OrchestratorConfig): DynamicModule {
    const forward = forwardController(FORWARDED_ROUTES);
    // The web client's first: what it leaves at `/` is the service's information.
    const controllers = [WebController, ChatController, ComposeController, InfoController, SessionsController, forward];
    return {
      module: OrchestratorModule,
      controllers: [
        ...controllers,
        ...(hasOperators(config) ? [OpsController] : []),
        ...(config.debug ? [DebugController] : []),
      ],
      providers: [
        ...storage(config),
        ...shared(config),
        ...services(config),
        ...conversations(config),
        ...notices(),
        ...gateway(config),
        ...forwarding(config),
        ...(hasOperators(config) ? opsProviders(config) : []),
      ],
    };
  }

  /** Only when no request is left that needs them. */
  async onModuleDestroy(): Promise<void> {
    this.aws.close();
    await this.redis?.close();
  }
}

function storage({ aws, session_ttl_hours: ttl_hours }: OrchestratorConfig) {
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
    {
      provide: SessionDirectory,
      inject: [SessionRepository, LiveSessionHub],
      useFactory: (sessions: SessionRepository, hub: LiveSessionHub) =>
        new RepositorySessionDirectory(sessions, (deleted) => hub.dismiss(deleted)),
    },
  ];
}

/** Injected as `undefined` where none is set up. */
function shared({ redis }: OrchestratorConfig) {
  return [
    { provide: AnnouncedOutages, inject: [Logger], useFactory: (logger: Logger) => new AnnouncedOutages(logger) },
    {
      provide: Redis,
      inject: [AnnouncedOutages],
      useFactory: (outages: AnnouncedOutages) => redis && openRedis(redis, outages),
    },
  ];
}

function services({ catalog_url, media_url, crosspost_url, search_deadline_ms }: OrchestratorConfig) {
  return [
    { provide: Peers, useFactory: () => new Peers() },
    {
      provide: Catalog,
      inject: [Peers],
      useFactory: (peers: Peers) =>
        new CatalogClient(
          peers.open('turns', {
            name: 'catalog',
            base_url: catalog_url,
            attempt_timeout_ms: search_deadline_ms + WAY_AND_BACK_MS,
          }),
        ),
    },
    {
      provide: Media,
      inject: [Peers],
      useFactory: (peers: Peers) =>
        media_url ? new MediaClient(peers.open('turns', { name: 'media', base_url: media_url })) : new NoMedia(),
    },
    {
      provide: Crosspost,
      inject: [Peers],
      useFactory: (peers: Peers) =>
        crosspost_url
          ? new CrosspostClient(peers.open('turns', { name: 'seller-crosspost', base_url: crosspost_url }))
          : new NoCrosspost(),
    },
    { provide: Understanding, useFactory: () => new RulesUnderstanding() },
  ];
}

function forwarding({ catalog_url, crosspost_url, media_url, ...config }: OrchestratorConfig) {
  const { search_deadline_ms, calls_per_minute: per_minute } = config;
  const attempt_timeout_ms = search_deadline_ms + WAY_AND_BACK_MS;
  return [
    {
      provide: Forwarder,
      inject: [Peers, JobLog],
      useFactory: (peers: Peers, jobs: JobLog) => {
        const wayTo = (name: string, base_url: string) =>
          peers.open('browsers', { name, base_url, attempt_timeout_ms, traceparent: currentTraceparent });
        const services = {
          catalog: wayTo('catalog', catalog_url),
          ...(crosspost_url && { 'seller-crosspost': wayTo('seller-crosspost', crosspost_url) }),
          ...(media_url && { media: wayTo('media', media_url) }),
        };
        return new Forwarder(services, ({ answer }, said) => {
          if (answer === 'CrosspostJob') jobs.heardOf((said as CrosspostJob).job_id);
        });
      },
    },
    {
      provide: CallLimit,
      inject: [Redis],
      useFactory: (redis: Redis | undefined) => new PerMinuteLimit({ name: 'calls', per_minute }, redis),
    },
  ];
}

function conversations({ name, lease_ms, ...config }: OrchestratorConfig) {
  const { max_clarifications, search_deadline_ms, search_grace_ms, search_limit } = config;
  const settings = { max_clarifications, search_deadline_ms, search_grace_ms, search_limit };
  return [
    { provide: TurnLog, useFactory: () => new TurnLog() },
    { provide: JobLog, useFactory: () => new JobLog() },
    {
      provide: TurnRunner,
      inject: [
        ...[CheckpointStore, SessionRepository, Understanding, Catalog, Media, Crosspost],
        ...[TurnLog, JobLog, Metrics, Logger],
      ],
      useFactory: (
        store: CheckpointStore,
        sessions: SessionRepository,
        understanding: Understanding,
        catalog: Catalog,
        media: Media,
        crosspost: Crosspost,
        turns: TurnLog,
        jobs: JobLog,
        metrics: Metrics,
        logger: Logger,
      ) =>
        new WorkflowTurnRunner({
          store,
          sessions,
          services: { understanding, catalog, media, crosspost, ...settings },
          owner: `${name}-${randomUUID()}`,
          lease_ms,
          observer: toAll(new ObservedRuns(metrics, logger).observe, turns.hear, jobs.hear),
          onFault: (error, about) => logger.error({ error, ...about }, 'turn.fault'),
        }),
    },
    {
      provide: LiveSessionHub,
      inject: [TurnRunner, SessionRepository, Logger],
      useFactory: (runner: TurnRunner, sessions: SessionRepository, logger: Logger) =>
        new LiveSessionHub({
          runner,
          sessions,
          clock: new SystemClock(),
          newId: randomUUID,
          onFault: (error, about) => logger.error({ error, ...about }, 'session.fault'),
        }),
    },
    { provide: SessionHub, useExisting: LiveSessionHub },
  ];
}

function notices() {
  return [
    {
      provide: UserChannel,
      inject: [Redis, AnnouncedOutages, Logger],
      useFactory: (redis: Redis | undefined, outages: AnnouncedOutages, log: Logger) =>
        redis
          ? new RedisUserChannel({ redis, outages, guard: responseGuard('UserNotice'), log })
          : new InProcessUserChannel(),
    },
    {
      provide: NoticeDesk,
      inject: [NoticeRepository, UserChannel, Logger],
      useFactory: (stored: NoticeRepository, channel: UserChannel, log: Logger) =>
        new NoticeDesk({
          notices: stored,
          channel,
          onFault: (error, about) => log.error({ error, ...about }, 'notice.fault'),
        }),
    },
    {
      provide: NoticeIntake,
      inject: [AwsClients, NoticeDesk, JobLog, Logger],
      useFactory: (clients: AwsClients, desk: NoticeDesk, jobs: JobLog, log: Logger) =>
        new NoticeIntake(clients, { receive: (notice) => desk.receive(jobs.noticed(notice)) }, log),
    },
  ];
}

function gateway({ auth, messages_per_minute, socket, web }: OrchestratorConfig) {
  return [
    { provide: WebFiles, useFactory: () => new WebFiles(web) },
    { provide: Departure, useFactory: () => new Departure() },
    { provide: Authenticator, useFactory: () => createAuthenticator(auth) },
    {
      provide: MessageLimit,
      inject: [Redis],
      useFactory: (redis: Redis | undefined) =>
        new PerMinuteLimit({ name: 'messages', per_minute: messages_per_minute }, redis),
    },
    {
      provide: ChatSocketServer,
      inject: [SessionHub, Authenticator, MessageLimit, NoticeDesk, Logger],
      useFactory: (hub: SessionHub, authenticator: Authenticator, limit: MessageLimit, desk: NoticeDesk, log: Logger) =>
        new ChatSocketServer(
          {
            ...socket,
            max_frame_bytes: MAX_FRAME_BYTES,
            max_buffered_bytes: MAX_BUFFERED_BYTES,
            max_waiting_frames: MAX_WAITING_FRAMES,
          },
          { hub, authenticator, limit, notices: desk, now: Date.now, newId: randomUUID, log },
        ),
    },
  ];
}
