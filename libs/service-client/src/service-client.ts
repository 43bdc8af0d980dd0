import type { Circuit } from '@talknshop/contracts';
import { Pool } from 'undici';
import { answerOf, lineOf } from './answer';
import { exchange, type Peer, type Reply } from './exchange';
import { Resilience, type BreakerOptions } from './resilience';
import { pushed } from './pushed';
import { receiveLines } from './receive-lines';
import {
  outgoing,
  type CallOptions,
  type GuardedCall,
  type Method,
  type OutgoingRequest,
  type StreamedCall,
} from './service-call';
import { ServiceUnavailable } from './service.errors';
import { isTimeout, withinTime } from './within-time';

export interface ServiceClientOptions {
  /** Of the service that is called; every error names it. */
  name: string;
  /** May end in a path, which then precedes every path. */
  base_url: string;
  /** For a whole call: waiting, attempts and pauses between them. 5000 by default. */
  timeout_ms?: number;
  /** For one attempt, so that a second has a chance; as long as the call by default. */
  attempt_timeout_ms?: number;
  /** After the first attempt; 2 by default. */
  retries?: number;
  /** Before the first retry; doubles each time. 50 by default. */
  retry_delay_ms?: number;
  /** By default 5 failures in a row open it for 5 seconds. */
  breaker?: BreakerOptions;
  /** Kept alive and open at most; 32 by default. */
  connections?: number;
  /** Calls that may wait for a connection; the next is refused as `overloaded`. 256 by default. */
  queue?: number;
  /** 8 MiB by default. */
  max_response_bytes?: number;
  /** The W3C trace context to send along, if there is one. */
  traceparent?: () => string | undefined;
  random?: () => number;
  /** Milliseconds of a clock that never goes back. */
  now?: () => number;
}

/**
 * Calls another service. A call resolves with what was answered, or rejects with a ServiceError; a ServiceUnavailable when no
 * answer came. Calls that may be repeated are retried within their deadline; a service that keeps failing is left alone for a while.
 */
export class ServiceClient {
  private readonly peer: Peer;
  private readonly prefix: string;
  private readonly resilience: Resilience;
  private readonly now: () => number;

  constructor(private readonly options: ServiceClientOptions) {
    const { name, base_url, connections = 32, queue = 256, retries = 2, retry_delay_ms = 50 } = options;
    const { breaker = { failures: 5, cooldown_ms: 5000 }, random = Math.random, now = monotonic } = options;
    const base = new URL(base_url);
    this.prefix = base.pathname.replace(/\/+$/, '');
    this.now = now;
    this.peer = {
      name,
      pool: new Pool(base.origin, { connections }),
      max_response_bytes: options.max_response_bytes ?? 8 * 1024 * 1024,
    };
    this.resilience = new Resilience({ name, retries, retry_delay_ms, breaker, connections, queue, random, now });
  }

  /** Whether calls are kept away from the service just now. */
  get circuit(): Circuit {
    return this.resilience.circuit;
  }

  get<T>(path: string, options: GuardedCall<T>): Promise<T>;
  get(path: string, options?: CallOptions): Promise<unknown>;
  get(path: string, options: CallOptions = {}): Promise<unknown> {
    return this.call('GET', path, undefined, options);
  }

  post<T>(path: string, body: unknown, options: GuardedCall<T>): Promise<T>;
  post(path: string, body: unknown, options?: CallOptions): Promise<unknown>;
  post(path: string, body: unknown, options: CallOptions = {}): Promise<unknown> {
    return this.call('POST', path, body, options);
  }

  put<T>(path: string, body: unknown, options: GuardedCall<T>): Promise<T>;
  put(path: string, body: unknown, options?: CallOptions): Promise<unknown>;
  put(path: string, body: unknown, options: CallOptions = {}): Promise<unknown> {
    return this.call('PUT', path, body, options);
  }

  patch<T>(path: string, body: unknown, options: GuardedCall<T>): Promise<T>;
  patch(path: string, body: unknown, options?: CallOptions): Promise<unknown>;
  patch(path: string, body: unknown, options: CallOptions = {}): Promise<unknown> {
    return this.call('PATCH', path, body, options);
  }

  delete<T>(path: string, options: GuardedCall<T>): Promise<T>;
  delete(path: string, options?: CallOptions): Promise<unknown>;
  delete(path: string, options: CallOptions = {}): Promise<unknown> {
    return this.call('DELETE', path, undefined, options);
  }

  /**
   * A POST that is answered with one JSON object a line (`application/x-ndjson`): each line as it comes, checked. Throws as calls
   * do, also midway: for a line of `type: error` the error that its `problem` says, for a line outside its contract
   * `invalid_response`. The time-out is for the whole stream. What has begun is never sent again; leaving the loop ends the call.
   */
  stream<T>(path: string, body: unknown, options: StreamedCall<T>): AsyncGenerator<T, void> {
    const headers = { accept: 'application/x-ndjson, application/problem+json', ...options.headers };
    const request = this.outgoing('POST', path, body, { ...options, headers, idempotent: false });
    return pushed((push, leaving) => {
      const signal = options.signal ? AbortSignal.any([options.signal, leaving]) : leaving;
      return this.run(request, { ...options, signal }, (limited) =>
        receiveLines(this.peer, request, limited, (reply) => push(lineOf(this.peer.name, reply, options.validate))),
      );
    });
  }

  /** Cuts the calls that are still running and frees the connections. */
  async close(): Promise<void> {
    await this.peer.pool.destroy();
  }

  private call(
    method: Method,
    path: string,
    body: unknown,
    options: CallOptions & Partial<GuardedCall<unknown>>,
  ): Promise<unknown> {
    const request = this.outgoing(method, path, body, options);
    return this.run(request, options, async (signal) =>
      answerOf(this.peer.name, await this.attempt(request, signal), options.validate),
    );
  }

  private outgoing(method: Method, path: string, body: unknown, options: CallOptions): OutgoingRequest {
    return outgoing(method, path, body, options, { prefix: this.prefix, traceparent: this.options.traceparent?.() });
  }

  private async run<T>(
    { idempotent }: OutgoingRequest,
    options: Pick<CallOptions, 'signal' | 'timeout_ms'>,
    attempt: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    options.signal?.throwIfAborted();
    const timeout_ms = options.timeout_ms ?? this.options.timeout_ms ?? 5000;
    let last_failure: unknown;
    const remembered = async (signal: AbortSignal): Promise<T> => {
      try {
        return await attempt(signal);
      } catch (error) {
        last_failure = error;
        throw error;
      }
    };
    const ends_at = this.now() + timeout_ms;
    return withinTime(timeout_ms, options.signal, (signal) =>
      untilAborted(
        this.resilience.run(() => remembered(signal), { idempotent, ends_at, signal }),
        signal,
      ),
    ).catch((error: unknown) => {
      throw isTimeout(error) ? new ServiceUnavailable(this.peer.name, 'timeout', last_failure ?? error) : error;
    });
  }

  /** An attempt that takes too long is a failure of the service, which the breaker must hear of. */
  private async attempt(request: OutgoingRequest, signal: AbortSignal): Promise<Reply> {
    const { attempt_timeout_ms } = this.options;
    const sent = (within: AbortSignal): Promise<Reply> => exchange(this.peer, request, within);
    const reply = attempt_timeout_ms === undefined ? sent(signal) : withinTime(attempt_timeout_ms, signal, sent);
    return reply.catch((error: unknown) => {
      throw isTimeout(error) ? new ServiceUnavailable(this.peer.name, 'timeout', error) : error;
    });
  }
}

const monotonic = () => performance.now();

/** Settles at once when the signal is aborted, even where a pause between attempts is not over. */
async function untilAborted<T>(running: Promise<T>, signal: AbortSignal): Promise<T> {
  let listener = () => {};
  const aborted = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason as Error);
    signal.addEventListener('abort', listener, { once: true });
  });
  try {
    return await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener('abort', listener);
  }
}
