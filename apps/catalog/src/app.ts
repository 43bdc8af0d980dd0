import type { MarketplaceSearch } from '@talknshop/marketplaces';
import { Redis, redisHealth } from '@talknshop/redis';
import { startService, type HealthCheck, type RunningService, type Surroundings } from '@talknshop/service-kit';
import type { CatalogConfig } from './catalog.config';
import { CatalogModule } from './catalog.module';
import { MarketplaceDirectory } from './marketplaces/marketplace-directory';
import { marketplaceChecks } from './marketplaces/marketplace-checks';
import { realMarketplaces } from './marketplaces/open-marketplaces';
import { PriceAlertWatch } from './prices/alerts/price-alert-watch';
import { openPriceStores, type PriceStores } from './prices/price-stores';

/** Starts the catalog; `searches` are the marketplaces to ask and `stores` where prices are kept, those of the config unless told otherwise. */
export function startCatalog(
  config: CatalogConfig,
  searches: readonly MarketplaceSearch[] = realMarketplaces(config),
  surroundings?: Surroundings,
  stores: PriceStores = openPriceStores(config.aws),
): Promise<RunningService> {
  return startService(
    {
      config,
      module: CatalogModule.of(config, searches, stores),
      health: ({ nest }) => [
        ...marketplaceChecks(nest.get(MarketplaceDirectory)),
        ...storeChecks(stores),
        ...redisChecks(nest.get<Redis | undefined>(Redis)),
      ],
      attach: ({ nest }) => (stores.isSetUp ? nest.get(PriceAlertWatch).start() : undefined),
      beforeClose: ({ nest }) => nest.get(PriceAlertWatch).stop(),
    },
    surroundings,
  );
}

/** Optional: without its storage the catalog searches as ever. */
function storeChecks({ isSetUp, check }: PriceStores): HealthCheck[] {
  return isSetUp ? [{ name: 'dynamodb', required: false, check }] : [];
}

function redisChecks(redis: Redis | undefined): HealthCheck[] {
  return redis ? [redisHealth(redis)] : [];
}
