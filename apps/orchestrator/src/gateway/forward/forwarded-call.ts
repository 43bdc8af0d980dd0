import { type ProblemDetail } from '@talknshop/contracts';
import { ProblemError } from '@talknshop/service-kit';
import type { Request } from 'express';
import type { ForwardedRoute } from './forwarded-route';

/** What goes out to the service: nothing of the request but what its route lists. */
export interface ForwardedCall {
  path: string;
  query: Record<string, string>;
  body?: { session_id?: unknown; user_id?: string };
  idempotency_key?: string;
}

type Asked = Pick<Request, 'params' | 'query' | 'headers'> & { body?: unknown };

/** Who the body of a call says makes it. Nobody has checked that. */
export function callerInBody({ caller }: ForwardedRoute, body: unknown): unknown {
  return caller === 'body' ? userIn(body) : undefined;
}

/** Takes of a request what its route lists, and says who calls. Throws a problem for what does not belong there. */
export function forwardedCall(route: ForwardedRoute, asked: Asked, user_id?: string): ForwardedCall {
  const { query } = asked;
  return {
    path: pathOf(route, asked.params),
    query: { ...listed(route, query), ...(route.caller === 'query' && { user_id: known(user_id) }) },
    ...(takesBody(route) && { body: bodyOf(route, asked.body, user_id) }),
    ...keyOf(asked.headers['idempotency-key']),
  };
}

/** The route's template with what the caller named in it. What could lead elsewhere names nothing. */
function pathOf({ path }: ForwardedRoute, params: Asked['params']): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== 'string' || !NAME.test(value)) throw nothingThere();
    return encodeURIComponent(value);
  });
}

const NAME = /^(?!\.{1,2}$)[^\p{Cc}\p{Cs}]{1,256}$/u;

function listed({ query = {} }: ForwardedRoute, asked: Asked['query']): Record<string, string> {
  const given = Object.entries(asked).filter(([name]) => name !== 'user_id');
  const errors: ProblemDetail[] = given.flatMap(([name, value]) => {
    if (!Object.hasOwn(query, name)) return [{ path: `$.${name.slice(0, 100)}`, message: 'unknown field' }];
    return typeof value === 'string' ? [] : [{ path: `$.${name}`, message: 'must be given once' }];
  });
  if (errors.length > 0) throw invalid(errors);
  return Object.fromEntries(given) as Record<string, string>;
}

function takesBody({ method, body, caller }: ForwardedRoute): boolean {
  return method !== 'GET' && (body !== undefined || caller === 'body');
}

/** The body as it came, with who calls in it: what it says of that itself must be the same. */
function bodyOf({ caller }: ForwardedRoute, body: unknown, user_id?: string): object {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid([{ path: '$', message: 'a JSON object is expected, sent as application/json' }]);
  if (caller !== 'body') return body;
  const claimed = userIn(body);
  if (claimed !== undefined && claimed !== known(user_id))
    throw invalid([{ path: '$.user_id', message: 'must be who calls, or left out' }]);
  return { ...body, user_id: known(user_id) };
}

function userIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'user_id' in body ? body.user_id : undefined;
}

function keyOf(header: string | string[] | undefined): Pick<ForwardedCall, 'idempotency_key'> {
  if (header === undefined) return {};
  if (typeof header === 'string' && IDEMPOTENCY_KEY.test(header)) return { idempotency_key: header };
  throw new ProblemError(400, 'invalid_request', 'Idempotency-Key: 1 to 255 printable characters are expected');
}

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

function known(user_id: string | undefined): string {
  if (user_id !== undefined) return user_id;
  throw new ProblemError(400, 'invalid_request', 'user_id is missing: who calls?');
}

function invalid(errors: ProblemDetail[]): ProblemError {
  const [first] = errors;
  return new ProblemError(400, 'invalid_request', `${first?.path}: ${first?.message}`, { errors });
}

function nothingThere(): ProblemError {
  return new ProblemError(404, 'not_found', 'there is nothing of this name');
}
