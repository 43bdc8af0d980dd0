import { ProblemError } from '@talknshop/service-kit';
import type { CallLimit } from '../call-limit.port';
import type { MessageLimit } from '../message-limit.port';

/** Counts one of `what`, such as `messages`. Throws a 429 problem that says when the next may come where there were too many. */
export async function withinLimit(limit: MessageLimit | CallLimit, whose: string, what: string): Promise<void> {
  const retry_after_s = await limit.take(whose);
  if (retry_after_s === 0) return;
  const detail = `too many ${what}; please go on in ${retry_after_s} seconds`;
  throw new ProblemError(429, 'rate_limited', detail, { retry_after_s });
}
