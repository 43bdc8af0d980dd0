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
export async function exchange(peer: Peer, request: OutgoingRequest, signal: AbortSignal): Promise<Reply> {
  try {
    const { method, path, headers, body } = request;
    const response = await peer.pool.request({ method, path, headers, body: body ?? null, signal });
    const text = await readText(peer, response);
    return { status: response.statusCode, headers: firstOfEach(response.headers), text };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ServiceError) throw error;
    throw new ServiceUnavailable(peer.name, 'unreachable', error, NOT_CONNECTED.has(codeOf(error)));
  }
}

const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Leaving the loop early destroys the stream, and with it the connection that would bring the rest. */
async function readText({ name, max_response_bytes }: Peer, { statusCode, body }: Dispatcher.ResponseData) {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > max_response_bytes)
      throw new ServiceError(name, 'response_too_large', `answered more than ${max_response_bytes} bytes`, {
        status: statusCode,
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, bytes).toString('utf8');
}

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
