import type { MarketplaceProgress, SearchMarketplace } from '@talknshop/contracts';
import type { FoundProduct, SearchQuery } from '@talknshop/marketplaces';
import { withinDeadline } from '../marketplaces/deadline';
import { toFailure, type Failure } from '../marketplaces/failure';
import type { MarketplaceDesk } from '../marketplaces/marketplace-desk';
import { Grace, orAborted, type Patience } from './patience';
import { failedProgress, foundProgress, passedByProgress, searchingProgress } from './progress/marketplace-progress';

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

export interface Outcomes {
  answered: Answered[];
  failed: Failed[];
  /** Those that were not waited for; their calls go on. */
  under_way: SearchMarketplace[];
}

/**
 * Asks all marketplaces at once. Takes no longer than the deadline, and throws only when the patience is aborted: who was late
 * or broke is in `failed`, whom the grace did not wait for in `under_way`.
 */
export async function askAll(
  desks: readonly MarketplaceDesk[],
  query: SearchQuery,
  times: Times,
  { signal, onProgress = ignore, grace }: Patience = {},
): Promise<Outcomes> {
  const outcomes = new Map<SearchMarketplace, Answered | Failed>();
  const patience = new Grace(grace, () => ({
    answered: answersIn(desks, outcomes),
    missing: desks.length - outcomes.size,
  }));
  const over = new AbortController();
  const calls = desks.map(async (desk) => {
    onProgress(searchingProgress(desk.marketplace));
    const outcome = await askOne(desk, query, { ...times, over: over.signal });
    if (over.signal.aborted) return;
    outcomes.set(desk.marketplace, outcome);
    onProgress('products' in outcome ? foundProgress(outcome) : failedProgress(outcome));
    patience.reconsider();
  });
  try {
    await orAborted(Promise.race([Promise.all(calls), patience.isOver]), signal);
  } finally {
    over.abort(OVER);
    patience.end();
  }
  const under_way = desks.map(({ marketplace }) => marketplace).filter((marketplace) => !outcomes.has(marketplace));
  for (const marketplace of under_way) onProgress(passedByProgress(marketplace));
  const failed = desks
    .flatMap(({ marketplace }) => outcomes.get(marketplace) ?? [])
    .filter((each) => 'failure' in each);
  return { answered: answersIn(desks, outcomes), failed, under_way };
}

/** Made once: nobody sees it, and an exception costs its stack. */
const OVER = new Error('the search is over');

/** In the order of the desks, whoever was first. */
function answersIn(
  desks: readonly MarketplaceDesk[],
  outcomes: ReadonlyMap<SearchMarketplace, Answered | Failed>,
): Answered[] {
  return desks.flatMap(({ marketplace }) => outcomes.get(marketplace) ?? []).filter((each) => 'products' in each);
}

async function askOne(
  desk: MarketplaceDesk,
  query: SearchQuery,
  { deadline_ms, budget_ms, now, over }: Times & { over: AbortSignal },
): Promise<Answered | Failed> {
  const { marketplace } = desk;
  const started = now();
  const duration_ms = (): number => Math.round((now() - started) * 10) / 10;
  try {
    const { page, ...dates } = await withinDeadline(desk.ask(query, budget_ms), deadline_ms, over);
    return { marketplace, ...page, ...dates, duration_ms: duration_ms() };
  } catch (cause) {
    return { marketplace, failure: toFailure(cause), duration_ms: duration_ms(), cause };
  }
}

function ignore(_: MarketplaceProgress): void {}
