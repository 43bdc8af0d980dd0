import { Module, type DynamicModule } from '@nestjs/common';
import type { MarketplaceSearch } from '@talknshop/marketplaces';
import { Logger, Metrics } from '@talknshop/service-kit';
import type { CatalogConfig } from './catalog.config';
import { MarketplaceDirectory } from './marketplaces/marketplace-directory';
import { MarketplacesController } from './marketplaces/marketplaces.controller';
import { openMarketplaces } from './marketplaces/open-marketplaces';
import { ObservedCalls } from './observation/observed-calls.adapter';
import { ObservedSearches } from './observation/observed-searches.adapter';
import { ProductController } from './products/product.controller';
import { RankController } from './ranking/rank.controller';
import { CatalogSearch } from './search/catalog-search';
import { SearchController } from './search/search.controller';
import { LOOK_UP_DEADLINE_MS } from './tokens';

@Module({})
export class CatalogModule {
  static of(config: CatalogConfig, searches: readonly MarketplaceSearch[]): DynamicModule {
    const elapsed = (): number => performance.now();
    return {
      module: CatalogModule,
      controllers: [SearchController, ProductController, RankController, MarketplacesController],
      providers: [
        { provide: LOOK_UP_DEADLINE_MS, useValue: config.search.deadline_ms },
        {
          provide: MarketplaceDirectory,
          inject: [Metrics],
          useFactory: (metrics: Metrics) =>
            openMarketplaces(config, searches, {
              watcher: new ObservedCalls(metrics),
              now: Date.now,
              elapsed,
              random: Math.random,
            }),
        },
        {
          provide: CatalogSearch,
          inject: [MarketplaceDirectory, Metrics, Logger],
          useFactory: (directory: MarketplaceDirectory, metrics: Metrics, logger: Logger) =>
            new CatalogSearch(config.search, {
              directory,
              watcher: new ObservedSearches(metrics, logger),
              now: elapsed,
            }),
        },
      ],
    };
  }
}
