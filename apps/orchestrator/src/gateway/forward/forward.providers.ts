import type { CrosspostJob } from '@talknshop/contracts';
import { Redis } from '@talknshop/redis';
import { currentTraceparent } from '@talknshop/service-kit';
import { Peers } from '../../clients/peers';
import { searchAttemptMs } from '../../clients/search-attempt';
import { JobLog } from '../../observation/job-log';
import type { OrchestratorConfig } from '../../orchestrator.config';
import { CallLimit } from '../call-limit.port';
import { PerMinuteLimit } from '../per-minute-limit';
import { Forwarder } from './forwarder';

/** The other services as browsers reach them. */
export function forwardProviders({ catalog_url, crosspost_url, media_url, ...config }: OrchestratorConfig) {
  const { calls_per_minute: per_minute } = config;
  const attempt_timeout_ms = searchAttemptMs(config);
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
