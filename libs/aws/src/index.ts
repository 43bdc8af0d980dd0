export type { AwsConfig, AwsCredentials, AwsEndpoints } from './aws.config';
export { DynamoCheckpointStore } from './checkpoints/dynamo-checkpoint.store';
export type { DynamoCheckpointOptions } from './checkpoints/dynamo-checkpoint.store';
export { AwsClients } from './clients/aws.clients';
export { CrosspostRepository } from './crosspost/crosspost-repository.port';
export { DynamoCrosspostRepository } from './crosspost/dynamo-crosspost.repository';
export type {
  DueCrosspost,
  JobEnding,
  JobPhase,
  JobSale,
  PendingNotice,
  PostingLease,
  PostingWish,
  StoredCrosspost,
  StoredJob,
  StoredPosting,
} from './crosspost/stored-crosspost';
export * from './dynamo/storage.errors';
export { DynamoGrantVault, type StoredGrant } from './grants/dynamo-grant.vault';
export { dynamoHealth } from './health/dynamo-health';
export { DynamoNoticeRepository } from './notices/dynamo-notice.repository';
export type { DynamoNoticeOptions } from './notices/dynamo-notice.repository';
export { NoticeRepository } from './notices/notice-repository.port';
export type { PutOutcome } from './notices/notice-repository.port';
export { DynamoPriceAlertRepository } from './prices/dynamo-price-alert.repository';
export { DynamoPriceHistoryRepository } from './prices/dynamo-price-history.repository';
export type { DynamoPriceOptions } from './prices/dynamo-price-history.repository';
export { PriceAlertRepository } from './prices/price-alert-repository.port';
export { PRICE_KEPT_DAYS, PriceHistoryRepository } from './prices/price-history-repository.port';
export type { SeenPrice } from './prices/price-history-repository.port';
export type { DueAlert, StoredPriceAlert } from './prices/stored-price-alert';
export { DeadLetterBox, type DeadMessage } from './queues/dead-letter-box';
export { QueueConsumer } from './queues/queue-consumer';
export type { QueueConsumerParts } from './queues/queue-consumer';
export type { Delivery, MessageGuard } from './queues/queue-message';
export { QueueSender } from './queues/queue-sender.port';
export { queueUrl } from './queues/queue-url';
export { MessageMalformed, MessageNotSent, RetryMessage } from './queues/queue.errors';
export { SqsQueueSender } from './queues/sqs-queue.sender';
export * from './resources/buckets';
export { createLocalQueues, createLocalResources, createLocalTables } from './resources/local-resources';
export * from './resources/queues';
export * from './resources/tables';
export { DynamoSessionRepository } from './session/dynamo-session.repository';
export type { DynamoSessionOptions } from './session/dynamo-session.repository';
export { SessionRepository } from './session/session-repository.port';
export type { PageOptions } from './session/session-repository.port';
export * from './session/session.errors';
export { KEPT_TURNS } from './session/stored-session';
export type { SessionPage, StoredSession, StoredTurn, TurnStatus } from './session/stored-session';
