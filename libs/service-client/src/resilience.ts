import {
  bulkhead,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  retry,
  type IRetryBackoffContext,
} from 'cockatiel';
import type { Circuit } from '@talknshop/contracts';
import { ServiceError, ServiceUnavailable } from './service.errors';

export interface ResilienceOptions {
  name: string;
  retries: number;
  retry_delay_ms: number;
  breaker: BreakerOptions;
  connections: number;
  queue: number;
  random: () => number;
  now: () => number;
}

export interface BreakerOptions {
  /** So many failures in a row open the breaker. */
  failures: number;
  /** After which one call may try again. */
  cooldown_ms: number;
}

export interface Allowance {
  idempotent: boolean;
  /** By the clock of `now`. */
  ends_at: number;
  signal: AbortSignal;
}

type Attempt<T> = (signal: AbortSignal) => Promise<T>;

/** Bulkhead, then retry, then breaker around each attempt. The breaker and the bulkhead are shared by all calls of a client. */
export class Resilience {
  private readonly bulkhead;
  private readonly breaker;

  constructor(private readonly options: ResilienceOptions) {
    this.bulkhead = bulkhead(options.connections, options.queue);
    this.breaker = circuitBreaker(handleWhen(speaksOfTheService), {
      halfOpenAfter: options.breaker.cooldown_ms,
      breaker: new ConsecutiveBreaker(options.breaker.failures),
    });
  }

  get circuit(): Circuit {
    return CIRCUITS[this.breaker.state];
  }

  /** Rejects with what the last attempt rejected with, or with a ServiceUnavailable when no attempt could be made. */
  async run<T>(attempt: Attempt<T>, { idempotent, ends_at, signal }: Allowance): Promise<T> {
    const retrying = this.retry(idempotent, ends_at);
    try {
      return await this.bulkhead.execute(
        () => retrying.execute(() => this.breaker.execute(() => attempt(signal), signal), signal),
        signal,
      );
    } catch (error) {
      signal.throwIfAborted();
      if (isBrokenCircuitError(error)) throw new ServiceUnavailable(this.options.name, 'circuit_open', error);
      if (isBulkheadRejectedError(error)) throw new ServiceUnavailable(this.options.name, 'overloaded', error);
      throw error;
    }
  }

  private retry(idempotent: boolean, ends_at: number) {
    const { retries, now } = this.options;
    const worthwhile = (error: unknown): boolean =>
      error instanceof ServiceError &&
      error.retriable &&
      (idempotent || (error instanceof ServiceUnavailable && error.unsent)) &&
      now() + (error.retry_after_ms ?? 0) < ends_at;
    const backoff = new DelegateBackoff<IRetryBackoffContext<unknown>>((context) => this.wait(context));
    return retry(handleWhen(worthwhile), { maxAttempts: retries, backoff });
  }

  /** Twice as long each time, of which half is left to chance; never less than the service asked for. */
  private wait({ attempt, result }: IRetryBackoffContext<unknown>): number {
    const { retry_delay_ms, random } = this.options;
    const delay = retry_delay_ms * 2 ** (attempt - 1) * (0.5 + random() / 2);
    const error = 'error' in result ? result.error : undefined;
    return Math.max(delay, error instanceof ServiceError ? (error.retry_after_ms ?? 0) : 0);
  }
}

const CIRCUITS: Record<CircuitState, Circuit> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half_open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};

/** A service that refuses a request is well; one that breaks or stays silent is not. */
function speaksOfTheService(error: unknown): boolean {
  if (error instanceof ServiceUnavailable) return true;
  return error instanceof ServiceError && (error.status ?? 0) >= 500;
}
