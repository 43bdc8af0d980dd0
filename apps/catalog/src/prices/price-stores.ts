import {
  AwsClients,
  dynamoHealth,
  DynamoPriceAlertRepository,
  DynamoPriceHistoryRepository,
  NOTICES_QUEUE,
  PRICE_ALERTS_TABLE,
  SqsQueueSender,
  type AwsConfig,
  type PriceAlertRepository,
  type PriceHistoryRepository,
  type QueueSender,
} from '@talknshop/aws';
import { NoPriceAlerts, NoPriceHistory, NoQueue } from './no-prices';

/** Where prices and alerts are kept, and where notices go. */
export interface PriceStores {
  /** Without it nothing is remembered or watched, and whoever asks is told so. */
  isSetUp: boolean;
  history: PriceHistoryRepository;
  alerts: PriceAlertRepository;
  notices: QueueSender;
  /** Resolves when the storage answers. */
  check(signal: AbortSignal): Promise<void>;
  close(): void;
}

/** In DynamoDB and SQS; without a config none. */
export function openPriceStores(config: AwsConfig | undefined): PriceStores {
  if (config === undefined) return NO_STORES;
  const clients = new AwsClients(config);
  return {
    isSetUp: true,
    history: new DynamoPriceHistoryRepository(clients),
    alerts: new DynamoPriceAlertRepository(clients),
    notices: new SqsQueueSender(clients, NOTICES_QUEUE),
    check: dynamoHealth(clients, PRICE_ALERTS_TABLE),
    close: () => clients.close(),
  };
}

const NO_STORES: PriceStores = {
  isSetUp: false,
  history: new NoPriceHistory(),
  alerts: new NoPriceAlerts(),
  notices: new NoQueue(),
  check: async () => {},
  close: () => {},
};
