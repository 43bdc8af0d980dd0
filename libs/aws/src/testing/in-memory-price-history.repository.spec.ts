import { describePriceHistoryRepository } from './describe-price-history-repository';
import { InMemoryPriceHistoryRepository } from './in-memory-price-history.repository';

describePriceHistoryRepository('Memory', { create: (now) => new InMemoryPriceHistoryRepository({ now }) });
