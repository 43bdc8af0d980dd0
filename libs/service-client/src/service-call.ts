import type { ResponseGuard } from './response-guard';

export interface CallOptions {
  query?: Record<string, string | number | boolean | undefined>;
  headers?: Record<string, string>;
  /** Ends the call; it then rejects with the signal's reason, or as a timeout when that is what the signal was. */
  signal?: AbortSignal;
  /** For this call, in place of the client's. */
  timeout_ms?: number;
  /** Sending it twice does no more than once. True for all methods but POST and PATCH. */
  idempotent?: boolean;
}

/** A call whose answer is checked before it is believed. */
export interface GuardedCall<T> extends CallOptions {
  validate: ResponseGuard<T>;
}

/** A call whose answer comes line by line; each is checked. */
export type StreamedCall<T> = Omit<GuardedCall<T>, 'idempotent'>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A call as it goes out, the same for each attempt. */
export interface OutgoingRequest {
  method: Method;
  path: string;
  headers: Record<string, string>;
  body?: string;
  idempotent: boolean;
}

/** Puts a call into the form in which it is sent; `prefix` is the path of the service's base URL. */
export function outgoing(
  method: Method,
  path: string,
  body: unknown,
  { query, headers, idempotent }: CallOptions,
  { prefix, traceparent }: { prefix: string; traceparent: string | undefined },
): OutgoingRequest {
  return {
    method,
    path: prefix + path + queryString(query),
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(traceparent && { traceparent }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    idempotent: idempotent ?? (method !== 'POST' && method !== 'PATCH'),
  };
}

function queryString(query: CallOptions['query'] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text && `?${text}`;
}
