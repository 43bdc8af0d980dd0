import type { MarketplacePosting } from '@talknshop/marketplaces';
import { Metrics, startService, type RunningService, type Surroundings } from '@talknshop/service-kit';
import { AwsClients, CROSSPOST_JOBS_TABLE, dynamoHealth } from '@talknshop/aws';
import type { CrosspostWorkerConfig } from './crosspost-worker.config';
import { CrosspostWorkerModule } from './crosspost-worker.module';
import { gaugeDeadLetters } from './intake/dead-letter-gauge';
import { PostingIntake } from './intake/posting-intake';
import { openPostings } from './open-postings';

/** Starts the worker; `postings` are the marketplaces to post to, those of the config unless told otherwise. */
export function startCrosspostWorker(
  config: CrosspostWorkerConfig,
  postings?: readonly MarketplacePosting[],
  surroundings?: Surroundings,
): Promise<RunningService> {
  const clients = new AwsClients(config.aws);
  return startService(
    {
      config,
      module: CrosspostWorkerModule.of(config, clients, postings ?? openPostings(config, clients)),
      health: [{ name: 'dynamodb', required: true, check: dynamoHealth(clients, CROSSPOST_JOBS_TABLE) }],
      attach: ({ nest }) => {
        gaugeDeadLetters(nest.get(Metrics), clients);
        nest.get(PostingIntake).start();
      },
      beforeClose: ({ nest }) => nest.get(PostingIntake).close(),
    },
    surroundings,
  );
}
