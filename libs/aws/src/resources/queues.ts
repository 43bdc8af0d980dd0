import { POSTING_MARKETPLACES, type PostingMarketplace } from '@talknshop/contracts';

export interface QueueDefinition {
  name: string;
  dead_letter_name: string;
  /** How often a message is handed out before it goes to the dead letters. */
  max_receive_count: number;
  /** How long a received message stays hidden from others, in seconds. */
  visibility_timeout_s: number;
}

/** One queue of postings per marketplace. */
export const POSTING_QUEUES = Object.fromEntries(
  POSTING_MARKETPLACES.map((marketplace) => [marketplace, postingQueue(marketplace)]),
) as Record<PostingMarketplace, QueueDefinition>;

/** What users are to be told though they did not ask: prices that fell. Any service may send; the orchestrator delivers. */
export const NOTICES_QUEUE: QueueDefinition = {
  name: 'user-notices-queue',
  dead_letter_name: 'user-notices-queue-dead-letters',
  max_receive_count: 5,
  visibility_timeout_s: 30,
};

/** Every queue there is: what the local stack, the tests and the deployment create. */
export const QUEUES: readonly QueueDefinition[] = [...Object.values(POSTING_QUEUES), NOTICES_QUEUE];

function postingQueue(marketplace: PostingMarketplace): QueueDefinition {
  const name = `${marketplace}-queue`;
  return { name, dead_letter_name: `${name}-dead-letters`, max_receive_count: 3, visibility_timeout_s: 20 };
}
