import type { QueueSender, StoredPosting } from '@talknshop/aws';
import type { PostingMarketplace } from '@talknshop/contracts';
import type { Clock } from '@talknshop/workflow';
import type { CrosspostObserver } from './crosspost-observer.port';
import type { CrosspostTimes } from './settings';
import { actionOf } from './work-of';

export interface PostingMessageParts {
  queues: Record<PostingMarketplace, QueueSender>;
  times: CrosspostTimes;
  clock: Clock;
  observer: CrosspostObserver;
}

/** What SQS holds back at most. */
const LONGEST_DELAY_MS = 900_000;

/**
 * Sends what is to be done about a posting, or else that it is to be asked for, `after_ms` from now at the earliest. Returns when the
 * message counts as lost, in epoch milliseconds; `undefined`: none was sent.
 */
export async function sendPostingMessage(
  posting: StoredPosting,
  after_ms: number,
  { queues, times, clock, observer }: PostingMessageParts,
): Promise<number | undefined> {
  const action = actionOf(posting);
  if (action === undefined) return undefined;
  const { job_id, marketplace, listing_version, version, traceparent } = posting;
  const delay_ms = Math.max(after_ms, posting.not_before - clock.now(), 0);
  if (delay_ms > LONGEST_DELAY_MS) return clock.now() + LONGEST_DELAY_MS / 2;
  const message_id = `${job_id}:${marketplace}:${version}`;
  try {
    const message = { message_id, job_id, marketplace, action, listing_version };
    await queues[marketplace].send(message, traceparent, delay_ms / 1000);
  } catch (error) {
    observer.sent(marketplace, action, error);
    return undefined;
  }
  observer.sent(marketplace, action);
  const patience_ms = posting.status === 'live' && action === 'status' ? times.check_ms : times.lost_ms;
  return clock.now() + delay_ms + patience_ms;
}
