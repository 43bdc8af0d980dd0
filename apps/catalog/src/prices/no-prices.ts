import { PriceAlertRepository, PriceHistoryRepository, QueueSender } from '@talknshop/aws';
import { PriceRecorder } from './history/price-recorder.port';
import { PricesNotSetUp } from './prices.errors';

const refuse = () => Promise.reject(new PricesNotSetUp());

/** Stand in where there is no storage: everybody who wants something of them is told so by `PricesNotSetUp`. */
export class NoPriceHistory extends PriceHistoryRepository {
  override add = refuse;
  override list = refuse;
}

export class NoPriceAlerts extends PriceAlertRepository {
  override create = refuse;
  override get = refuse;
  override list = refuse;
  override delete = refuse;
  override due = refuse;
  override claim = refuse;
  override settle = refuse;
}

export class NoQueue extends QueueSender {
  override send = refuse;
}

/** Lets prices go by. */
export class NoPriceRecorder extends PriceRecorder {
  saw(): void {
    return undefined;
  }

  async stop(): Promise<void> {
    return undefined;
  }
}
