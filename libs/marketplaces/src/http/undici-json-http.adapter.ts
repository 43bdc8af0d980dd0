import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { Agent, type Dispatcher, request as send } from 'undici';
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
    const reply = await this.exchange(request, signal).catch((cause: unknown) => {
      signal.throwIfAborted();
      if (cause instanceof MarketplaceError) throw cause;
      throw new MarketplaceError(request.marketplace, 'unavailable', `${request.marketplace} could not be reached`, {
        cause,
      });
    });
    return {
      status: reply.status,
      body: request.expects === 'text' ? reply.text : parse(request, reply),
      retry_after_ms: waitOf(reply.retry_after, this.now()),
    };
  }

  private async exchange(request: JsonRequest, signal: AbortSignal): Promise<RawReply> {
    const { statusCode, headers, body } = await send(request.url, {
      method: request.method ?? 'GET',
      headers: {
        accept: request.expects === 'text' ? '*/*' : 'application/json',
        'accept-encoding': 'gzip, br',
        ...request.headers,
      },
      body: request.body,
      signal,
      dispatcher: this.dispatcher,
    });
    const text = await this.readText(request.marketplace, decoded(body, first(headers['content-encoding'])));
    return { status: statusCode, retry_after: first(headers['retry-after']), text };
  }

  /** Events instead of `for await`, which takes a promise for each chunk of each of many small answers. */
  private readText(marketplace: string, body: Readable): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const chunks: Buffer[] = [];
    let bytes = 0;
    body.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= this.max_bytes) chunks.push(chunk);
      else body.destroy(tooLarge(marketplace, this.max_bytes));
    });
    body.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    body.on('error', reject);
    body.on('close', () => body.readableEnded || reject(new Error('the answer was broken off')));
    return promise;
  }
}

function tooLarge(marketplace: string, max_bytes: number): MarketplaceError {
  return new MarketplaceError(marketplace, 'malformed', `${marketplace} answered more than ${max_bytes} bytes`);
}

interface RawReply {
  status: number;
  retry_after?: string;
  text: string;
}

const DECODERS = new Map([
  ['gzip', createGunzip],
  ['br', createBrotliDecompress],
]);

/** Errors on either side end the reading of what is returned. */
function decoded(body: Readable, encoding: string | undefined): Readable {
  const decoder = DECODERS.get(encoding?.toLowerCase() ?? '')?.();
  return decoder ? pipeline(body, decoder, () => undefined) : body;
}

function parse({ marketplace, method = 'GET' }: JsonRequest, { status, text }: RawReply): unknown {
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

function first(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
