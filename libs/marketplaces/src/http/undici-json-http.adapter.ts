import { promisify } from 'node:util';
import { brotliDecompress, type BrotliOptions, gunzip, type ZlibOptions } from 'node:zlib';
import { gatherReply, type GatheredReply } from '@talknshop/http';
import { Agent, type Dispatcher } from 'undici';
import { MarketplaceError } from '../marketplace.errors';
import { JsonHttp, type JsonReply, type JsonRequest } from './json-http.port';

const MAX_BYTES = 8 * 1024 * 1024;

export interface UndiciJsonHttpOptions {
  /** After decompression. */
  max_bytes?: number;
  now?: () => number;
  dispatcher?: Dispatcher;
}

export class UndiciJsonHttp extends JsonHttp {
  private readonly max_bytes: number;
  private readonly now: () => number;
  private readonly dispatcher: Dispatcher;

  constructor(options: UndiciJsonHttpOptions = {}) {
    super();
    this.max_bytes = options.max_bytes ?? MAX_BYTES;
    this.now = options.now ?? Date.now;
    this.dispatcher = options.dispatcher ?? new Agent({ connections: 32 });
  }

  async send(request: JsonRequest, signal: AbortSignal): Promise<JsonReply> {
    signal.throwIfAborted();
    const { status, headers, text } = await this.exchange(request, signal).catch((cause: unknown) => {
      signal.throwIfAborted();
      if (cause instanceof MarketplaceError) throw cause;
      throw new MarketplaceError(request.marketplace, 'unavailable', `${request.marketplace} could not be reached`, {
        cause,
      });
    });
    return {
      status,
      body: request.expects === 'text' ? text : parse(request, status, text),
      retry_after_ms: waitOf(headers['retry-after'], this.now()),
    };
  }

  private async exchange(
    request: JsonRequest,
    signal: AbortSignal,
  ): Promise<Pick<GatheredReply, 'status' | 'headers'> & { text: string }> {
    const { max_bytes } = this;
    const tooLarge = (): MarketplaceError =>
      new MarketplaceError(
        request.marketplace,
        'malformed',
        `${request.marketplace} answered more than ${max_bytes} bytes`,
      );
    const limits = { signal, max_bytes, tooLarge };
    const { status, headers, bytes } = await gatherReply(this.dispatcher, outgoing(request), limits);
    const decode = DECODERS.get(headers['content-encoding']?.toLowerCase() ?? '');
    const plain = decode ? await decoded(bytes, decode, limits) : bytes;
    return { status, headers, text: plain.toString('utf8') };
  }
}

function outgoing({ url, method = 'GET', headers, body, expects }: JsonRequest): Dispatcher.DispatchOptions {
  const { origin, pathname, search } = new URL(url);
  const accept = expects === 'text' ? '*/*' : 'application/json';
  return {
    origin,
    path: pathname + search,
    method,
    headers: { accept, 'accept-encoding': 'gzip, br', ...headers },
    body,
  };
}

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const DECODERS = new Map<string, Decode>([
  ['gzip', promisify<Buffer, ZlibOptions, Buffer>(gunzip)],
  ['br', promisify<Buffer, BrotliOptions, Buffer>(brotliDecompress)],
]);

/** Few bytes can become many. */
async function decoded(
  bytes: Buffer,
  decode: Decode,
  { max_bytes, tooLarge }: { max_bytes: number; tooLarge: () => Error },
): Promise<Buffer> {
  try {
    return await decode(bytes, { maxOutputLength: max_bytes });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : error;
  }
}

function parse({ marketplace, method = 'GET' }: JsonRequest, status: number, text: string): unknown {
  if (text === '' && method !== 'GET') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (status < 200 || status >= 300) return undefined;
    throw new MarketplaceError(marketplace, 'malformed', `${marketplace} answered what is no JSON`, { status, cause });
  }
}

/** `Retry-After` is a number of seconds or a date. */
function waitOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
