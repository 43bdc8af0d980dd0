import { ProblemError } from '@talknshop/service-kit';
import { SESSION_GONE } from '../../session/session-gone';

/** What the conversations answer; what they refuse, and a storage that is away, become problems that the caller is told of. */
export async function orProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw problemOf(error) ?? error;
  }
}

function problemOf(cause: unknown): ProblemError | undefined {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'foreign_session')
    return new ProblemError(403, code, 'this session belongs to somebody else', { cause });
  if (code === SESSION_GONE.code) return new ProblemError(410, code, 'this session was deleted', { cause });
  if (code === 'storage_unavailable')
    return new ProblemError(503, code, 'conversations cannot be read or stored right now', { retry_after_s: 2, cause });
  return undefined;
}
