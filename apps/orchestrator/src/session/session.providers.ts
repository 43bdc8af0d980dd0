import { randomUUID } from 'node:crypto';
import { SessionRepository } from '@talknshop/aws';
import { Logger, Metrics } from '@talknshop/service-kit';
import { CheckpointStore, SystemClock } from '@talknshop/workflow';
import { Catalog } from '../clients/catalog.port';
import { Crosspost } from '../clients/crosspost.port';
import { Media } from '../clients/media.port';
import { JobLog } from '../observation/job-log';
import { ObservedRuns } from '../observation/observed-runs';
import { toAll } from '../observation/to-all';
import { TurnLog } from '../observation/turn-log';
import type { OrchestratorConfig } from '../orchestrator.config';
import { RulesUnderstanding } from '../understanding/rules/rules.understanding';
import { Understanding } from '../understanding/understanding.port';
import { LiveSessionHub } from './live-session.hub';
import { RepositorySessionDirectory } from './repository.session-directory';
import { SessionDirectory } from './session-directory.port';
import { SessionHub } from './session-hub.port';
import { TurnRunner } from './turn-runner.port';
import { WorkflowTurnRunner } from './workflow-turn.runner';

/** Conversations: how their turns are run, who goes on with them, and where they are looked up. */
export function sessionProviders({ name, lease_ms, ...config }: OrchestratorConfig) {
  const { max_clarifications, search_deadline_ms, search_grace_ms, search_limit } = config;
  const settings = { max_clarifications, search_deadline_ms, search_grace_ms, search_limit };
  return [
    { provide: Understanding, useFactory: () => new RulesUnderstanding() },
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
    {
      provide: SessionDirectory,
      inject: [SessionRepository, LiveSessionHub],
      useFactory: (sessions: SessionRepository, hub: LiveSessionHub) =>
        new RepositorySessionDirectory(sessions, (deleted) => hub.dismiss(deleted)),
    },
  ];
}
