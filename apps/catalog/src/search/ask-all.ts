import type { SearchMarketplace } from '@talknshop/contracts';
import type { FoundProduct, SearchQuery } from '@talknshop/marketplaces';
import { withinDeadline } from '../marketplaces/deadline';
import { toFailure, type Failure } from '../marketplaces/failure';
import type { MarketplaceDesk } from '../marketplaces/marketplace-desk';

export interface Answered {
  marketplace: SearchMarketplace;
  products: FoundProduct[];
  /** How many the marketplace says it has. */
  total: number;
  /** Listings the marketplace's adapter could not use. */
  left_out: Record<string, number>;
  fetched_at: string;
  isCached: boolean;
  duration_ms: number;
}

export interface Failed {
  marketplace: SearchMarketplace;
  failure: Failure;
  duration_ms: number;
  /** For the log. */
  cause?: unknown;
}

export interface Times {
  /** How long the answer may take. */
  deadline_ms: number;
  /** How long a call may go on for the next who asks. */
  budget_ms: number;
  /** Milliseconds of a clock that never jumps. */
  now: () => number;
}

/** Asks all marketplaces at once. Takes no longer than the deadline, and never throws: who was late or broke is in `failed`. */
export async function askAll(
  desks: readonly MarketplaceDesk[],
  query: SearchQuery,
  times: Times,
): Promise<{ answered: Answered[]; failed: Failed[] }> {
  const outcomes = await Promise.all(desks.map((desk) => askOne(desk, query, times)));
  return {
    answered: outcomes.filter((outcome) => 'products' in outcome),
    failed: outcomes.filter((outcome) => 'failure' in outcome),
  };
}

async function askOne(
  desk: MarketplaceDesk,
  query: SearchQuery,
  { deadline_ms, budget_ms, now }: Times,
): Promise<Answered | Failed> {
  const { marketplace } = desk;
  const started = now();
  const duration_ms = (): number => Math.round((now() - started) * 10) / 10;
  try {
    const { page, ...dates } = await withinDeadline(desk.ask(query, budget_ms), deadline_ms);
    return { marketplace, ...page, ...dates, duration_ms: duration_ms() };
  } catch (cause) {
    return { marketplace, failure: toFailure(cause), duration_ms: duration_ms(), cause };
  }
}
