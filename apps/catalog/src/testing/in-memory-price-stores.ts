import {
  InMemoryPriceAlertRepository,
  InMemoryPriceHistoryRepository,
  InMemoryQueueSender,
} from '@talknshop/aws/testing';
import type { PriceStores } from '../prices/price-stores';

/** Stores of this process, and what was sent. */
export function inMemoryPriceStores(now: () => number = Date.now) {
  const stores = {
    isSetUp: true,
    history: new InMemoryPriceHistoryRepository({ now }),
    alerts: new InMemoryPriceAlertRepository({ now }),
    notices: new InMemoryQueueSender(),
    check: async () => {},
    close: () => {},
  };
  return stores satisfies PriceStores;
}
