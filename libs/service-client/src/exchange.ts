import { gatherReply } from '@talknshop/http';
import type { Dispatcher } from 'undici';
import type { OutgoingRequest } from './service-call';
import { ServiceError, ServiceUnavailable } from './service.errors';

export interface Reply {
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
}

export interface Peer {
  name: string;
  pool: Dispatcher;
  max_response_bytes: number;
}

/** One request and its whole answer. Rejects with a ServiceError, or with the signal's reason once it is aborted. */
export function exchange(peer: Peer, request: OutgoingRequest, signal: AbortSignal): Promise<Reply> {
  const limits = {
    signal,
    max_bytes: peer.max_response_bytes,
    tooLarge: (status: number) => tooLarge(peer, status),
  };
  return reaching(peer, signal, async () => {
    const { status, headers, bytes } = await gatherReply(peer.pool, sent(request), limits);
    return { status, headers: firstOfEach(headers), text: bytes.toString('utf8') };
  });
}

/** Sends a request and reads the answer as told while it comes, failing as `exchange` does. */
export function send<T>(
  peer: Peer,
  request: OutgoingRequest,
  signal: AbortSignal,
  read: (response: Dispatcher.ResponseData) => Promise<T>,
): Promise<T> {
  return reaching(peer, signal, async () => read(await peer.pool.request({ ...sent(request), signal })));
}

function sent({ method, path, headers, body }: OutgoingRequest): Dispatcher.RequestOptions {
  return { method, path, headers, body: body ?? null };
}

async function reaching<T>(peer: Peer, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ServiceError) throw error;
    throw new ServiceUnavailable(peer.name, 'unreachable', error, NOT_CONNECTED.has(codeOf(error)));
  }
}

export async function readReply(peer: Peer, response: Dispatcher.ResponseData): Promise<Reply> {
  const chunks = await Array.fromAsync(limitedBody(peer, response));
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode, headers: firstOfEach(response.headers), text };
}

/** Leaving the loop early destroys the stream, and with it the connection that would bring the rest. */
export async function* limitedBody(peer: Peer, { statusCode, body }: Dispatcher.ResponseData): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > peer.max_response_bytes) throw tooLarge(peer, statusCode);
    yield chunk;
  }
}

function tooLarge({ name, max_response_bytes }: Peer, status: number): ServiceError {
  return new ServiceError(name, 'response_too_large', `answered more than ${max_response_bytes} bytes`, { status });
}

const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function firstOfEach(headers: Record<string, string | string[] | undefined>): Reply['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** Connecting to a name with several addresses fails with one error that holds one for each. */
function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  return Array.isArray(errors) && errors.length > 0 ? codeOf(errors[0]) : '';
}
