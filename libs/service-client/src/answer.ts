import type { ProblemDetail } from '@talknshop/contracts';
import type { Reply } from './exchange';
import type { ResponseGuard } from './response-guard';
import { retryAfterMs } from './retry-after';
import { ServiceError } from './service.errors';

/** What a reply says. Throws a ServiceError for every status but 2xx, and for a body that is not what was asked for. */
export function answerOf<T>(service: string, reply: Reply, validate?: ResponseGuard<T>): T | unknown {
  if (reply.status < 200 || reply.status > 299) throw refusalOf(service, reply);
  const body = reply.text === '' ? undefined : parse(service, reply);
  return validate ? believed(service, reply, body, validate) : body;
}

/** What one line of a streamed answer says. A line of `type: error` holds a problem, and is thrown as the ServiceError it is. */
export function lineOf<T>(service: string, reply: Reply, validate: ResponseGuard<T>): T {
  const line = parse(service, reply) as { type?: unknown; problem?: { status?: unknown } } | null;
  if (line?.type !== 'error') return believed(service, reply, line, validate);
  const status = typeof line.problem?.status === 'number' ? line.problem.status : 500;
  throw problemError(service, line.problem, { status });
}

function believed<T>(service: string, reply: Reply, body: unknown, validate: ResponseGuard<T>): T {
  const verdict = validate(body);
  if (verdict.ok) return verdict.value;
  const first = verdict.errors[0];
  throw invalid(service, reply, `answered outside its contract: ${first?.path} ${first?.message}`, {
    errors: verdict.errors,
  });
}

const RETRIABLE = new Set([429, 502, 503, 504]);

function refusalOf(service: string, { status, headers, text }: Reply): ServiceError {
  const problem = headers['content-type']?.includes('json') ? jsonIn(text) : undefined;
  const retry_after_ms = retryAfterMs(headers['retry-after'], Date.now());
  return problemError(service, problem, { status, ...(retry_after_ms !== undefined && { retry_after_ms }) });
}

/** A problem as an error; whatever cannot be used of it is made up for by the status. */
export function problemError(
  service: string,
  body: unknown,
  { status, retry_after_ms }: { status: number; retry_after_ms?: number },
): ServiceError {
  const problem = problemIn(body);
  return new ServiceError(service, problem.code ?? `http_${status}`, problem.detail ?? `answered ${status}`, {
    status,
    retriable: RETRIABLE.has(status),
    ...(problem.errors && { errors: problem.errors }),
    ...(problem.trace_id && { trace_id: problem.trace_id }),
    ...(retry_after_ms !== undefined && { retry_after_ms }),
  });
}

interface ProblemFacts {
  code?: string;
  detail?: string;
  errors?: ProblemDetail[];
  trace_id?: string;
}

/** Whatever can be used of a problem, field by field: a gateway in between may answer with anything. */
function problemIn(body: unknown): ProblemFacts {
  if (!(body instanceof Object)) return {};
  const given = body as Record<string, unknown>;
  const facts: ProblemFacts = {};
  for (const field of ['code', 'detail', 'trace_id'] as const) {
    const value = given[field];
    if (typeof value === 'string') facts[field] = value;
  }
  if (Array.isArray(given['errors'])) facts.errors = given['errors'].filter(isDetail);
  return facts;
}

function isDetail(value: unknown): value is ProblemDetail {
  const detail = value as Partial<ProblemDetail> | null;
  return typeof detail?.path === 'string' && typeof detail.message === 'string';
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parse(service: string, reply: Reply): unknown {
  try {
    return JSON.parse(reply.text);
  } catch (cause) {
    throw invalid(service, reply, 'answered what is no JSON', { cause });
  }
}

function invalid(
  service: string,
  { status, headers }: Reply,
  detail: string,
  facts: { errors?: ProblemDetail[]; cause?: unknown },
): ServiceError {
  const trace_id = headers['traceparent']?.split('-')[1];
  return new ServiceError(service, 'invalid_response', detail, { status, ...(trace_id && { trace_id }), ...facts });
}
