import type { ProblemDetail } from '@talknshop/contracts';

export interface ProblemOptions {
  errors?: ProblemDetail[];
  /** Sent as `Retry-After`, in whole seconds. */
  retry_after_s?: number;
  /** Sent as `Allow`. */
  allow?: readonly string[];
  cause?: unknown;
}

/** A refusal the caller is told about: answered as `application/problem+json` with this status, code and detail. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly errors?: ProblemDetail[];
  readonly retry_after_s?: number;
  readonly allow?: readonly string[];

  constructor(
    readonly status: number,
    /** Stable, for programs to decide by. */
    readonly code: string,
    /** For people; may be shown to the caller. */
    readonly detail: string,
    { errors, retry_after_s, allow, cause }: ProblemOptions = {},
  ) {
    super(detail, { cause });
    if (errors) this.errors = errors;
    if (retry_after_s !== undefined) this.retry_after_s = retry_after_s;
    if (allow) this.allow = allow;
  }
}
