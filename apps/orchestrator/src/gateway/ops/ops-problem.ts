import { UnknownQueue } from '@talknshop/crosspost';
import { ServiceError, ServiceUnavailable } from '@talknshop/service-client';
import { ProblemError } from '@talknshop/service-kit';
import { NothingSimulated, QueuesUnavailable } from '../../ops/ops.errors';

/** What the desk answers; what it refuses, and what does not answer it, become problems. */
export async function orOpsProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

function problemOf(cause: unknown): ProblemError | undefined {
  if (cause instanceof UnknownQueue) return new ProblemError(404, cause.code, cause.message, { cause });
  if (cause instanceof NothingSimulated) return new ProblemError(404, cause.code, cause.message, { cause });
  if (cause instanceof QueuesUnavailable)
    return new ProblemError(503, cause.code, cause.message, { retry_after_s: 2, cause });
  if (cause instanceof ServiceUnavailable || (cause instanceof ServiceError && (cause.status ?? 0) >= 500))
    return new ProblemError(503, 'sandbox_unavailable', `the sandbox ${cause.detail}`, { retry_after_s: 2, cause });
  if (cause instanceof ServiceError)
    return new ProblemError(cause.status ?? 502, cause.code, cause.detail, { errors: cause.errors, cause });
  return undefined;
}
