import type { MarketplaceProgress, ProgressData } from '@talknshop/contracts';
import { marketplaceName } from '../reply/marketplace-names';
import { brief } from '../reply/plain';
import { sentence } from '../reply/sentence';
import type { BuyerStep } from './buyer-turn';

/** How far the turn is when a search begins, and when all have answered. */
export interface ProgressSpan {
  begin_percent: number;
  end_percent: number;
}

const FIRST_SEARCH: ProgressSpan = { begin_percent: 60, end_percent: 80 };
const LONGEST_REQUEST = 60;
const LONGEST_REASON = 160;
/** Nobody feels less. */
const FELT_MS = 100;

/** Tells how far each marketplace is with one request. */
export type ProgressTeller = (progress: MarketplaceProgress) => void;

/**
 * Tells the user of each marketplace when it is asked and when it is done; of several requests, which must be named, only when it
 * is done with one. Who is first is chance, so it is reported.
 */
export function searchProgress(
  { report }: Pick<BuyerStep, 'report'>,
  { begin_percent, end_percent } = FIRST_SEARCH,
): (request?: string) => ProgressTeller {
  const count = { asked: 0, done: 0 };
  return (request) => (progress) => {
    const isDone = progress.status !== 'searching';
    if (isDone) count.done++;
    else count.asked++;
    if (!isDone && request !== undefined) return;
    const share = count.done / Math.max(count.asked, count.done, 1);
    const progress_percent = begin_percent + Math.round((end_percent - begin_percent) * share);
    report({ type: 'progress', data: { ...progressOn(progress, request), progress_percent } });
  };
}

/** One marketplace's progress in words and data. */
export function progressOn(progress: MarketplaceProgress, request?: string): ProgressData {
  const { marketplace, status, count, duration_ms } = progress;
  const named = request === undefined ? undefined : brief(request, LONGEST_REQUEST);
  return {
    step: 'SearchMarketplaces',
    message: named ? `${named} – ${wordsFor(progress)}` : wordsFor(progress),
    marketplace,
    status,
    ...(count !== undefined && { count }),
    ...(duration_ms !== undefined && { duration_ms }),
    ...(named && { request: named }),
  };
}

function wordsFor({ marketplace, status, count, duration_ms = 0, reason }: MarketplaceProgress): string {
  const name = marketplaceName(marketplace);
  switch (status) {
    case 'searching':
      return `Searching ${name}`;
    case 'found':
      return `${name}: ${count || 'nothing'} found${duration_ms < FELT_MS ? '' : ` in ${seconds(duration_ms)} s`}`;
    case 'failed':
      return `${name}: ${sentence(brief(reason ?? 'no answer', LONGEST_REASON))}`;
    case 'late':
      return `${name} is slow`;
  }
}

function seconds(duration_ms: number): string {
  return (duration_ms / 1000).toFixed(1);
}
