import type { SearchResults } from '@talknshop/contracts';
import { CatalogUnavailable, SearchRefused } from '../../clients/catalog.port';
import { lateOffers } from './late-offers';
import { lateWords, resultsUpdate, waitingWords } from './late-words';
import { sayable } from '../reply/sayable';
import { searchFacts } from '../reply/search-facts';
import type { BuyerStep, BuyerTurn } from '../buyer/buyer-turn';
import { beside, requestFor } from '../buyer/search-for-one';
import { type ProgressSpan, searchProgress } from '../buyer/search-progress';

const WAIT: ProgressSpan = { begin_percent: 90, end_percent: 98 };

/** The catalog takes no shorter deadline. */
const SHORTEST_MS = 50;

/** Whether the turn has answered, and marketplaces that it did not wait for may still have something better. */
export function isLateAwaited({ search_results, reply, late }: Readonly<BuyerTurn>): boolean {
  const isAnswered = search_results !== undefined && reply !== undefined && late === undefined;
  return isAnswered && searchFacts(search_results).still_searching.length > 0;
}

/**
 * Waits for the marketplaces that the results were shown without, as long as the search may take in all, or until the next
 * message waits. The catalog asks nobody twice for it. What cannot be had by then is left; the answer stands.
 */
export async function lateOffersOf(step: BuyerStep): Promise<Partial<BuyerTurn>> {
  const { search_results: shown } = step.state;
  if (!shown) return {};
  const marketplaces = searchFacts(shown).still_searching;
  const next = new AbortController();
  const stop = step.deps.conversations.onWaiting(step.state.session_id, () => next.abort());
  try {
    const now = await allResults(step, shown, AbortSignal.any([step.signal, next.signal]));
    return { late: lateOffers(shown, beside(sayable(now), step)) };
  } catch (error) {
    if (next.signal.aborted) return { late: { kind: 'not_awaited', marketplaces } };
    if (!(error instanceof CatalogUnavailable || error instanceof SearchRefused)) throw error;
    return { late: { kind: 'nothing_better', marketplaces, silent: marketplaces } };
  } finally {
    stop();
  }
}

/** Offers what is better; that nothing is was said by the progress of this step. */
export function tellLateOffers({ state: { late }, say }: BuyerStep): Partial<BuyerTurn> {
  if (late?.kind === 'better') say({ type: 'results_update', data: resultsUpdate(late) });
  return {};
}

/** The progress of the steps that wait for late marketplaces; `undefined` for all others. */
export function lateProgress(
  step: string,
  state: Readonly<BuyerTurn>,
): { message: string; progress_percent: number } | undefined {
  if (step === 'RankAndCompose' && state.late)
    return { message: lateWords(state.late), progress_percent: WAIT.end_percent };
  if (step !== 'SearchMarketplaces' || !state.search_results || !isLateAwaited(state)) return undefined;
  return { message: waitingWords(state.search_results), progress_percent: WAIT.begin_percent };
}

function allResults(step: BuyerStep, shown: SearchResults, signal: AbortSignal): Promise<SearchResults> {
  const { deps, state } = step;
  const late = searchFacts(shown).still_searching;
  const tell = searchProgress(step, WAIT)();
  const left_ms = deps.search_deadline_ms - Math.ceil(shown.search_duration_ms);
  const request = { ...requestFor(step), deadline_ms: Math.max(SHORTEST_MS, left_ms) };
  return deps.catalog.search(request, {
    signal,
    traceparent: state.traceparent,
    onProgress: (progress) => {
      if (late.includes(progress.marketplace) && progress.status !== 'searching') tell(progress);
    },
  });
}
