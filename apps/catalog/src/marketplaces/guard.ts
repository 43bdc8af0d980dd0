import type { Circuit } from '@talknshop/contracts';
import { MarketplaceError } from '@talknshop/marketplaces';
import {
  bulkhead,
  circuitBreaker,
  CircuitState,
  CountBreaker,
  DelegateBackoff,
  handleWhen,
  isTaskCancelledError,
  retry,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
  type CircuitBreakerPolicy,
  type IRetryBackoffContext,
} from 'cockatiel';
import { RateLimitReached } from './pace';

export interface GuardSettings {
  /** How long one attempt may take. */
  attempt_timeout_ms: number;
  /** Attempts after the first. */
  retries: number;
  /** The longest wait before the first retry; it doubles, and each wait is a random part of it. */
  retry_base_ms: number;
  /** The breaker opens once at least half of the last 20 attempts failed, and at least this many. */
  breaker_min_calls: number;
  /** How long an open breaker keeps calls away. */
  breaker_rest_ms: number;
  /** Calls at a time, and calls that may wait for their turn. */
  concurrency: number;
  queue: number;
}

export interface GuardDeps {
  /** Milliseconds. */
  now: () => number;
  /** 0 to 1. */
  random: () => number;
  /** After every attempt; `error` is absent when it succeeded. */
  onAttempt: (attempt: { duration_ms: number; error?: unknown }) => void;
}

/** Time-out, retry, breaker and bulkhead around the calls to one marketplace. */
export class Guard {
  private readonly places;
  private readonly breaker: CircuitBreakerPolicy;
  private readonly attempt;

  constructor(
    private readonly settings: GuardSettings,
    private readonly deps: GuardDeps,
  ) {
    this.places = bulkhead(settings.concurrency, settings.queue);
    // Nothing of a call that has returned is left to abort, and each abort makes an exception with a stack.
    this.attempt = timeout(settings.attempt_timeout_ms, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false });
    this.breaker = circuitBreaker(handleWhen(speaksAgainstMarketplace), {
      halfOpenAfter: settings.breaker_rest_ms,
      breaker: new CountBreaker({ threshold: 0.49, size: 20, minimumNumberOfCalls: settings.breaker_min_calls }),
    });
  }

  get circuit(): Circuit {
    return CIRCUITS[this.breaker.state];
  }

  /** Runs `call`, again if need be, for `budget_ms` at most. Throws what the last attempt threw, or a cockatiel error. */
  async run<T>(call: (signal: AbortSignal) => Promise<T>, budget_ms: number): Promise<T> {
    const policy = wrap(this.places, this.patience(this.deps.now() + budget_ms), this.breaker);
    const budget = new AbortController();
    // AbortSignal.timeout would go off, and make its exception, long after most calls have returned.
    const timer = setTimeout(() => budget.abort(), budget_ms);
    try {
      return await policy.execute(({ signal }) => this.watched(call, signal), budget.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Retries what may go better the second time, unless the wait would outlast the budget. */
  private patience(ends_at: number) {
    const isWorthRetrying = (error: unknown): boolean =>
      isRetriable(error) && this.deps.now() + (askedWait(error) ?? 0) < ends_at;
    const backoff = new DelegateBackoff<IRetryBackoffContext<unknown>>((context) => this.wait(context));
    return retry(handleWhen(isWorthRetrying), { maxAttempts: this.settings.retries, backoff });
  }

  /** What the vendor asked for, and a random part of the backoff on top: not all of us shall come back at once. */
  private wait({ attempt, result }: IRetryBackoffContext<unknown>): number {
    const asked = 'error' in result ? askedWait(result.error) : undefined;
    return (asked ?? 0) + this.deps.random() * this.settings.retry_base_ms * 2 ** (attempt - 1);
  }

  private async watched<T>(call: (signal: AbortSignal) => Promise<T>, outer: AbortSignal): Promise<T> {
    const started = this.deps.now();
    const done = (error?: unknown): void => this.deps.onAttempt({ duration_ms: this.deps.now() - started, error });
    try {
      const value = await this.attempt.execute(({ signal }) => orCancelled(call(signal), signal), outer);
      done();
      return value;
    } catch (error) {
      done(error);
      throw error;
    }
  }
}

const CIRCUITS: Record<CircuitState, Circuit> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half_open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};

/** A call that its signal ended has only run out of time, whatever it throws then. */
async function orCancelled<T>(call: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw signal.aborted ? new TaskCancelledError('out of time') : error;
  }
}

/** Our own pace says nothing about the marketplace, and a refused request was our mistake. */
function speaksAgainstMarketplace(error: unknown): boolean {
  if (isTaskCancelledError(error)) return true;
  return error instanceof MarketplaceError && error.fault !== 'rejected' && !(error instanceof RateLimitReached);
}

function isRetriable(error: unknown): boolean {
  return isTaskCancelledError(error) || (error instanceof MarketplaceError && error.retriable);
}

function askedWait(error: unknown): number | undefined {
  return error instanceof MarketplaceError ? error.retry_after_ms : undefined;
}
