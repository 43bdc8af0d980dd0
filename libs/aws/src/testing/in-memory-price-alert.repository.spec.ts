import { describePriceAlertRepository } from './describe-price-alert-repository';
import { InMemoryPriceAlertRepository } from './in-memory-price-alert.repository';

describePriceAlertRepository('Memory', { create: (now) => new InMemoryPriceAlertRepository({ now }) });
