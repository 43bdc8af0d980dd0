import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { Problem } from '@talknshop/contracts';
import { ProblemError } from './problem.errors';
import { isNoRoute } from './wrong-method';

/** What an error looks like to the caller. An error that nobody meant to be seen becomes a 500 that tells nothing. */
export function problemOf(error: unknown, instance: string, trace_id: string): Problem {
  const { status, code, detail, errors } = refusalOf(error);
  return {
    type: `urn:talknshop:problem:${code}`,
    title: titleOf(code),
    status,
    detail,
    instance,
    code,
    ...(errors && { errors }),
    trace_id,
  };
}

type Refusal = Pick<ProblemError, 'status' | 'code' | 'detail' | 'errors'>;

function refusalOf(error: unknown): Refusal {
  if (error instanceof ProblemError) return error;
  if (isNoRoute(error)) return NO_SUCH_ROUTE;
  const thrown = error instanceof HttpException ? httpErrorOf(error) : error;
  if (isHttpError(thrown)) return BODY_REFUSALS[thrown.type ?? ''] ?? refusalByStatus(thrown);
  return { status: 500, code: 'internal_error', detail: 'something went wrong here; ask with the trace_id' };
}

/** Errors of Express and its body parser, which Nest wraps. */
interface HttpError {
  status: number;
  message: string;
  type?: string;
  expose?: boolean;
}

function httpErrorOf(error: HttpException): HttpError {
  if (isHttpError(error.cause)) return error.cause;
  return { status: error.getStatus(), message: error.message };
}

function isHttpError(error: unknown): error is HttpError {
  const { status, message } = (error ?? {}) as Partial<HttpError>;
  return Number.isInteger(status) && typeof message === 'string';
}

function refusalByStatus({ status, message, expose }: HttpError): Refusal {
  const title = STATUS_CODES[status] ?? 'Error';
  const code = CODES[status] ?? title.toLowerCase().replaceAll(/[^a-z]+/g, '_');
  return { status, code, detail: status >= 500 || expose === false ? title : message };
}

function titleOf(code: string): string {
  const words = code.replaceAll('_', ' ').replace('json', 'JSON');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Nest's own words repeat the address as it was sent, secrets in the query included. */
const NO_SUCH_ROUTE: Refusal = { status: 404, code: 'not_found', detail: 'there is nothing at this address' };

const CODES: Record<number, string> = {
  400: 'invalid_request',
  401: 'not_authenticated',
  413: 'body_too_large',
  429: 'rate_limited',
  500: 'internal_error',
  503: 'unavailable',
};

/** By the `type` that the body parser gives its errors; its messages may repeat what was sent. */
const BODY_REFUSALS: Record<string, Refusal> = {
  'entity.parse.failed': { status: 400, code: 'malformed_json', detail: 'the body is not valid JSON' },
  'entity.too.large': { status: 413, code: 'body_too_large', detail: 'the body is larger than this service accepts' },
  'request.size.invalid': { status: 400, code: 'invalid_request', detail: 'the body is not as long as announced' },
  'encoding.unsupported': { status: 415, code: 'unsupported_media_type', detail: 'unknown content-encoding' },
  'charset.unsupported': { status: 415, code: 'unsupported_media_type', detail: 'unknown charset' },
};
