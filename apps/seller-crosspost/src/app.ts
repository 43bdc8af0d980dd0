import { openCrosspostStores, type CrosspostStores } from '@talknshop/crosspost';
import { startService, type RunningService, type Surroundings } from '@talknshop/service-kit';
import { JobSweeper } from './jobs/job-sweeper';
import type { SellerCrosspostConfig } from './seller-crosspost.config';
import { SellerCrosspostModule } from './seller-crosspost.module';

/** Starts the service; `stores` are where jobs are kept and messages go, those of the config unless told otherwise. */
export function startSellerCrosspost(
  config: SellerCrosspostConfig,
  stores: CrosspostStores = openCrosspostStores(config.aws),
  surroundings?: Surroundings,
): Promise<RunningService> {
  return startService(
    {
      config,
      module: SellerCrosspostModule.of(config, stores),
      health: [{ name: 'dynamodb', required: true, check: stores.check }],
      keepsBytesOf: (path) => path.startsWith('/webhooks/'),
      attach: ({ nest }) => nest.get(JobSweeper).start(),
      beforeClose: ({ nest }) => nest.get(JobSweeper).stop(),
    },
    surroundings,
  );
}
