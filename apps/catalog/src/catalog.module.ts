import { Module, type DynamicModule } from '@nestjs/common';
import type { MarketplaceSearch } from '@talknshop/marketplaces';
import { Logger, Metrics } from '@talknshop/service-kit';
import type { CatalogConfig } from './catalog.config';
import { CompareController } from './compare/compare.controller';
import { ExplanationController } from './explanations/explanation.controller';
import { MarketplaceDirectory } from './marketplaces/marketplace-directory';
import { MarketplacesController } from './marketplaces/marketplaces.controller';
import { openMarketplaces } from './marketplaces/open-marketplaces';
import { ObservedCalls } from './observation/observed-calls.adapter';
import { ObservedSearches } from './observation/observed-searches.adapter';
import { ProductController } from './products/product.controller';
import { RankController } from './ranking/rank.controller';
import { CatalogSearch } from './search/catalog-search';
import { SearchController } from './search/search.controller';
import { SimilarController } from './similar/similar.controller';
import { RememberedSearch } from './suggestions/remembered-search';
import { SuggestionIndex } from './suggestions/suggestion-index';
import { SuggestionsController } from './suggestions/suggestions.controller';
import { LOOK_UP_DEADLINE_MS } from './tokens';

/** Remembered for suggestions; a few hundred kilobytes. */
const MAX_SUGGESTIONS = 5000;

@Module({})
export class CatalogModule {
  static of(config: CatalogConfig, searches: readonly MarketplaceSearch[]): DynamicModule {
    const elapsed = (): number => performance.now();
    return {
      module: CatalogModule,
      controllers: [
        SearchController,
        SuggestionsController,
        ProductController,
        ExplanationController,
        SimilarController,
        CompareController,
        RankController,
        MarketplacesController,
      ],
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
        { provide: SuggestionIndex, useValue: new SuggestionIndex({ max_entries: MAX_SUGGESTIONS }) },
        {
          provide: CatalogSearch,
          inject: [MarketplaceDirectory, Metrics, Logger, SuggestionIndex],
          useFactory: (
            directory: MarketplaceDirectory,
            metrics: Metrics,
            logger: Logger,
            suggestions: SuggestionIndex,
          ) => {
            const catalog = new CatalogSearch(config.search, {
              directory,
              watcher: new ObservedSearches(metrics, logger),
              now: elapsed,
            });
            return new RememberedSearch(catalog, suggestions);
          },
        },
      ],
    };
  }
}
