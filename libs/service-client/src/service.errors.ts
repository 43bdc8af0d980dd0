import type { ProblemDetail } from '@talknshop/contracts';

export interface ServiceErrorFacts {
  /** HTTP status; absent when no answer came. */
  status?: number;
  /** What was wrong with the request, as JSONPaths. */
  errors?: ProblemDetail[];
  /** The same call may succeed later. */
  retriable?: boolean;
  /** How long the service asked to be left alone, in milliseconds. */
  retry_after_ms?: number;
  /** The trace to ask about. */
  trace_id?: string;
  cause?: unknown;
}

/** Another service answered, but not with what was asked for. Decide by `code`, which is the problem's own where it had one. */
export class ServiceError extends Error {
  override readonly name: string = 'ServiceError';
  readonly status?: number;
  readonly errors?: ProblemDetail[];
  readonly retriable: boolean;
  readonly retry_after_ms?: number;
  readonly trace_id?: string;

  constructor(
    readonly service: string,
    readonly code: string,
    readonly detail: string,
    { status, errors, retriable = false, retry_after_ms, trace_id, cause }: ServiceErrorFacts = {},
  ) {
    super(`${service}: ${detail}`, { cause });
    this.retriable = retriable;
    if (status !== undefined) this.status = status;
    if (errors) this.errors = errors;
    if (retry_after_ms !== undefined) this.retry_after_ms = retry_after_ms;
    if (trace_id) this.trace_id = trace_id;
  }
}

export type UnavailableCode = 'unreachable' | 'timeout' | 'circuit_open' | 'overloaded';

const UNAVAILABLE: Record<UnavailableCode, string> = {
  unreachable: 'could not be reached',
  timeout: 'did not answer in time',
  circuit_open: 'failed too often just now and is left alone for a while',
  overloaded: 'has too many calls waiting already',
};

/** No answer came: the service could not be reached, was too slow, or was not even asked. */
export class ServiceUnavailable extends ServiceError {
  override readonly name = 'ServiceUnavailable';

  constructor(
    service: string,
    override readonly code: UnavailableCode,
    cause?: unknown,
    /** The request never left, so that sending it again cannot do a thing twice. */
    readonly unsent: boolean = code === 'circuit_open' || code === 'overloaded',
  ) {
    super(service, code, UNAVAILABLE[code], { retriable: true, cause });
  }
}
