import {
  AwsClients,
  CROSSPOST_JOBS_TABLE,
  dynamoHealth,
  DynamoGrantVault,
  DynamoCrosspostRepository,
  NOTICES_QUEUE,
  POSTING_QUEUES,
  SqsQueueSender,
  type AwsConfig,
  type CrosspostRepository,
  type QueueSender,
} from '@talknshop/aws';
import type { PostingMarketplace } from '@talknshop/contracts';
import type { GrantVault } from '@talknshop/marketplaces';
import { everywhere } from './everywhere';

/** Where jobs are kept, and where messages and notices go. */
export interface CrosspostStores {
  repository: CrosspostRepository;
  queues: Record<PostingMarketplace, QueueSender>;
  notices: QueueSender;
  /** To look into the queues themselves; absent where there are none. */
  clients?: AwsClients;
  /** Where refresh tokens are kept that marketplaces change with each use. */
  grants: GrantVault;
  /** Resolves when the storage answers. */
  check(signal: AbortSignal): Promise<void>;
  close(): void;
}

/** In DynamoDB and SQS. */
export function openCrosspostStores(config: AwsConfig): CrosspostStores {
  return storesOf(new AwsClients(config));
}

/** The same by clients that are open already; closing the stores closes them. */
export function storesOf(clients: AwsClients): CrosspostStores {
  return {
    clients,
    repository: new DynamoCrosspostRepository(clients),
    queues: everywhere((name) => new SqsQueueSender(clients, POSTING_QUEUES[name])),
    notices: new SqsQueueSender(clients, NOTICES_QUEUE),
    grants: new DynamoGrantVault(clients),
    check: dynamoHealth(clients, CROSSPOST_JOBS_TABLE),
    close: () => clients.close(),
  };
}
