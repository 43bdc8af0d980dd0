import { gatherReply, type GatherLimits } from '@talknshop/http';
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

/**
 * One request and its whole answer, but for what `receive` takes as it comes. Rejects with a ServiceError, or with the signal's reason
 * once it is aborted.
 */
export async function exchange(
  peer: Peer,
  { method, path, headers, body }: OutgoingRequest,
  signal: AbortSignal,
  receive?: GatherLimits['receive'],
): Promise<Reply> {
  const limits = {
    signal,
    max_bytes: peer.max_response_bytes,
    tooLarge: (status: number) => tooLarge(peer, status),
    receive,
  };
  try {
    const reply = await gatherReply(peer.pool, { method, path, headers, body: body ?? null }, limits);
    return { status: reply.status, headers: firstOfEach(reply.headers), text: reply.bytes.toString('utf8') };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ServiceError) throw error;
    throw new ServiceUnavailable(peer.name, 'unreachable', error, NOT_CONNECTED.has(codeOf(error)));
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
