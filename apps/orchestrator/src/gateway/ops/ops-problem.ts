import { ServiceError, ServiceUnavailable } from '@talknshop/service-client';
import { ProblemError } from '@talknshop/service-kit';
import { CrosspostAbsent } from '../../clients/no-crosspost-office';
import { NothingSimulated } from '../../ops/ops.errors';

const RETRY_AFTER_S = 2;

/** What the desk answers; what it refuses, and what does not answer it, become problems. */
export async function orOpsProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

function problemOf(cause: unknown): ProblemError | undefined {
  if (cause instanceof NothingSimulated) return new ProblemError(404, cause.code, cause.message, { cause });
  if (cause instanceof CrosspostAbsent) return new ProblemError(503, cause.code, cause.message, { cause });
  if (!(cause instanceof ServiceError)) return undefined;
  const { status = 0, service, code, detail, errors } = cause;
  if (cause instanceof ServiceUnavailable || status < 400)
    return new ProblemError(503, 'service_unavailable', `${service} ${detail}`, {
      retry_after_s: RETRY_AFTER_S,
      cause,
    });
  return new ProblemError(status, code, detail, { ...(errors && { errors }), cause });
}
