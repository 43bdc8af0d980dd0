import { Inject, Module, Optional, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { MarketplaceSearch } from '@talknshop/marketplaces';
import { loggedOutages, openRedis, Redis } from '@talknshop/redis';
import { Logger, Metrics } from '@talknshop/service-kit';
import type { CatalogConfig } from './catalog.config';
import { CompareController } from './compare/compare.controller';
import { ExplanationController } from './explanations/explanation.controller';
import { MarketplaceDirectory } from './marketplaces/marketplace-directory';
import { MarketplacesController } from './marketplaces/marketplaces.controller';
import { openMarketplaces } from './marketplaces/open-marketplaces';
import { ObservedCache } from './observation/observed-cache.adapter';
import { ObservedCalls } from './observation/observed-calls.adapter';
import { ObservedSearches } from './observation/observed-searches.adapter';
import { PriceRecorder } from './prices/history/price-recorder.port';
import { RecordedSearch } from './prices/history/recorded-search';
import { PRICE_CONTROLLERS, priceProviders } from './prices/price-providers';
import type { PriceStores } from './prices/price-stores';
import { ProductController } from './products/product.controller';
import { RankController } from './ranking/rank.controller';
import { CatalogSearch } from './search/catalog-search';
import { SearchController } from './search/search.controller';
import { SimilarController } from './similar/similar.controller';
import { RememberedSearch } from './suggestions/remembered-search';
import { SuggestionIndex } from './suggestions/suggestion-index';
import { SuggestionsController } from './suggestions/suggestions.controller';
import { LOOK_UP_DEADLINE_MS, PRICE_STORES } from './tokens';

/** Remembered for suggestions; a few hundred kilobytes. */
const MAX_SUGGESTIONS = 5000;

@Module({})
export class CatalogModule implements OnModuleDestroy {
  constructor(
    @Inject(PriceRecorder) private readonly recorder: PriceRecorder,
    @Inject(PRICE_STORES) private readonly stores: PriceStores,
    @Optional() @Inject(Redis) private readonly redis: Redis | undefined,
  ) {}

  static of(config: CatalogConfig, searches: readonly MarketplaceSearch[], stores: PriceStores): DynamicModule {
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
        ...PRICE_CONTROLLERS,
      ],
      providers: [
        { provide: LOOK_UP_DEADLINE_MS, useValue: config.search.deadline_ms },
        {
          provide: Redis,
          inject: [Logger],
          useFactory: (logger: Logger) => config.redis && openRedis(config.redis, loggedOutages(logger)),
        },
        {
          provide: MarketplaceDirectory,
          inject: [Metrics, Logger, PriceRecorder, Redis],
          useFactory: (metrics: Metrics, logger: Logger, recorder: PriceRecorder, redis: Redis | undefined) =>
            openMarketplaces(config, searches, {
              watcher: new ObservedCalls(metrics),
              cache: { redis, watcher: new ObservedCache(metrics, logger) },
              onLookedUp: (product) => recorder.saw([product]),
              now: Date.now,
              elapsed,
              random: Math.random,
            }),
        },
        { provide: SuggestionIndex, useValue: new SuggestionIndex({ max_entries: MAX_SUGGESTIONS }) },
        {
          provide: CatalogSearch,
          inject: [MarketplaceDirectory, Metrics, Logger, SuggestionIndex, PriceRecorder],
          useFactory: (
            directory: MarketplaceDirectory,
            metrics: Metrics,
            logger: Logger,
            suggestions: SuggestionIndex,
            recorder: PriceRecorder,
          ) => {
            const catalog = new CatalogSearch(config.search, {
              directory,
              watcher: new ObservedSearches(metrics, logger),
              now: elapsed,
            });
            return new RecordedSearch(new RememberedSearch(catalog, suggestions), recorder);
          },
        },
        { provide: PRICE_STORES, useValue: stores },
        ...priceProviders(config, stores),
      ],
    };
  }

  /** Only when no request is left whose prices would still come in. */
  async onModuleDestroy(): Promise<void> {
    await this.recorder.stop();
    this.stores.close();
    await this.redis?.close();
  }
}
