import { UnknownQueue } from '@talknshop/crosspost';
import { ProblemError } from '@talknshop/service-kit';

const RETRY_AFTER_S = 2;

/** Throws the problem of a queue that nobody knows, or of queues or jobs that cannot be reached. */
export async function orQueueProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof UnknownQueue) throw new ProblemError(404, cause.code, cause.message, { cause });
    const options = { cause, retry_after_s: RETRY_AFTER_S };
    throw new ProblemError(503, 'queues_unavailable', 'the queues cannot be reached right now; try again', options);
  }
}
