import { setTimeout as sleep } from 'node:timers/promises';
import { JsonHttp, MarketplaceError, type JsonReply, type JsonRequest } from '@talknshop/marketplaces';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often a marketplace may be called. An absent limit is none. */
export interface Pace {
  per_second?: number;
  per_day?: number;
}

/** The limit we keep to, reached before the marketplace had to tell us. */
export class RateLimitReached extends MarketplaceError {
  constructor(marketplace: string, retry_after_ms: number) {
    super(marketplace, 'rate_limited', 'our own rate limit is reached', { retry_after_ms });
    this.name = 'RateLimitReached';
  }
}

/**
 * Keeps every single call within its marketplace's pace, those for further pages included. A call waits its turn for up to
 * `max_wait_ms`; where the wait would be longer it throws `RateLimitReached` at once. Counted in this process.
 */
export class PacedJsonHttp extends JsonHttp {
  private readonly limiters: Map<string, RateLimiterMemory[]>;

  constructor(
    private readonly inner: JsonHttp,
    paces: Partial<Record<string, Pace>>,
    private readonly max_wait_ms: number,
  ) {
    super();
    this.limiters = new Map(Object.entries(paces).map(([marketplace, pace]) => [marketplace, limitersOf(pace ?? {})]));
  }

  async send(request: JsonRequest, signal: AbortSignal): Promise<JsonReply> {
    for (const limiter of this.limiters.get(request.marketplace) ?? [])
      await this.takeTurn(limiter, request.marketplace, signal);
    return this.inner.send(request, signal);
  }

  private async takeTurn(limiter: RateLimiterMemory, marketplace: string, signal: AbortSignal): Promise<void> {
    for (let waited = 0; ;) {
      const wait = await waitFor(limiter, marketplace);
      if (wait === 0) return;
      waited += wait;
      if (waited > this.max_wait_ms) throw new RateLimitReached(marketplace, wait);
      await pause(wait, signal);
    }
  }
}

const SECOND = 1;
const DAY = 86_400;

/** The day first: who has used it up need not wait for the second. */
function limitersOf({ per_second, per_day }: Pace): RateLimiterMemory[] {
  return [
    per_day !== undefined && new RateLimiterMemory({ points: per_day, duration: DAY }),
    per_second !== undefined && new RateLimiterMemory({ points: per_second, duration: SECOND }),
  ].filter((limiter) => limiter !== false);
}

/** 0 when it is our turn, else the milliseconds until it may be. */
async function waitFor(limiter: RateLimiterMemory, marketplace: string): Promise<number> {
  try {
    await limiter.consume(marketplace);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext);
    throw refusal;
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw error;
  });
}
