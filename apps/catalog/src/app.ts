import type { MarketplaceSearch } from '@talknshop/marketplaces';
import { startService, type RunningService, type Surroundings } from '@talknshop/service-kit';
import type { CatalogConfig } from './catalog.config';
import { CatalogModule } from './catalog.module';
import { MarketplaceDirectory } from './marketplaces/marketplace-directory';
import { marketplaceChecks } from './marketplaces/marketplace-checks';
import { realMarketplaces } from './marketplaces/open-marketplaces';

/** Starts the catalog; `searches` are the marketplaces to ask, those of the config unless told otherwise. */
export function startCatalog(
  config: CatalogConfig,
  searches: readonly MarketplaceSearch[] = realMarketplaces(config),
  surroundings?: Surroundings,
): Promise<RunningService> {
  return startService(
    {
      config,
      module: CatalogModule.of(config, searches),
      health: ({ nest }) => marketplaceChecks(nest.get(MarketplaceDirectory)),
    },
    surroundings,
  );
}
