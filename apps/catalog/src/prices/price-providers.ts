import { randomUUID } from 'node:crypto';
import { PriceAlertRepository, PriceHistoryRepository } from '@talknshop/aws';
import { Logger, Metrics } from '@talknshop/service-kit';
import { Clock, SystemClock } from '@talknshop/workflow';
import type { CatalogConfig } from '../catalog.config';
import { MarketplaceDirectory } from '../marketplaces/marketplace-directory';
import { ObservedPrices } from '../observation/observed-prices.adapter';
import { findProduct } from '../products/find-product';
import { CatalogSearch } from '../search/catalog-search';
import { look } from './alerts/look';
import { PriceAlertBook } from './alerts/price-alert-book';
import { PriceAlertWatch, type WatchSettings } from './alerts/price-alert-watch';
import { PriceAlertsController } from './alerts/price-alerts.controller';
import { BufferedPriceRecorder, type RecorderSettings } from './history/buffered-price.recorder';
import { PriceHistoryController } from './history/price-history.controller';
import { PriceRecorder } from './history/price-recorder.port';
import { NoPriceRecorder } from './no-prices';
import { PriceObserver } from './price-observer.port';
import type { PriceStores } from './price-stores';

export const PRICE_CONTROLLERS = [PriceHistoryController, PriceAlertsController];

/** Price history and alerts put together over their storage. */
export function priceProviders(config: CatalogConfig, stores: PriceStores) {
  const { history, alerts, notices, isSetUp } = stores;
  const { deadline_ms } = config.search;
  return [
    { provide: Clock, useFactory: () => new SystemClock() },
    { provide: PriceHistoryRepository, useValue: history },
    { provide: PriceAlertRepository, useValue: alerts },
    {
      provide: PriceObserver,
      inject: [Metrics, Logger],
      useFactory: (metrics: Metrics, logger: Logger) => new ObservedPrices(metrics, logger),
    },
    {
      provide: PriceRecorder,
      inject: [Clock, PriceObserver],
      useFactory: (clock: Clock, observer: PriceObserver) =>
        isSetUp ? new BufferedPriceRecorder(RECORDING, { history, clock, observer }) : new NoPriceRecorder(),
    },
    {
      provide: PriceAlertBook,
      inject: [MarketplaceDirectory, Clock],
      useFactory: (directory: MarketplaceDirectory, clock: Clock) =>
        new PriceAlertBook({
          alerts,
          findProduct: (product_id) => findProduct(directory, product_id, deadline_ms),
          clock,
          newId: randomUUID,
        }),
    },
    {
      provide: PriceAlertWatch,
      inject: [MarketplaceDirectory, CatalogSearch, Clock, PriceObserver],
      useFactory: (directory: MarketplaceDirectory, catalog: CatalogSearch, clock: Clock, observer: PriceObserver) =>
        new PriceAlertWatch(watching(config), {
          alerts,
          notices,
          look: (alert) => look(alert, { directory, catalog, deadline_ms }),
          clock,
          random: Math.random,
          observer,
        }),
    },
  ];
}

/** A few dozen prices a search, seconds after it; at most 20 a second are written, and a few megabytes wait and are known. */
const RECORDING: RecorderSettings = {
  gather_ms: 5_000,
  batch: 10,
  pause_ms: 500,
  max_waiting: 5_000,
  max_known: 20_000,
  confirm_ms: 86_400_000,
};

const MAX_POLL_MS = 30_000;

function watching({ price_alert_interval_ms: interval_ms }: CatalogConfig): WatchSettings {
  const poll_ms = Math.min(interval_ms / 2, MAX_POLL_MS);
  return { interval_ms, poll_ms, lease_ms: 60_000, resend_ms: 15_000, batch: 25, concurrency: 2 };
}
