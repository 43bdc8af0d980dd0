export type RedisErrorCode =
  /** There is no connection, or Redis is given a rest after it did not answer. */
  | 'redis_unavailable'
  /** No answer in time; what was asked may have been done all the same. */
  | 'redis_timeout'
  /** Redis answered with an error; it is the `cause`. */
  | 'redis_refused';

/** A command that had no result. */
export class RedisError extends Error {
  override readonly name = 'RedisError';

  constructor(
    readonly code: RedisErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
