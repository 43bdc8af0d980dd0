import { emptyRequirement, type SearchRequest, type SearchResults } from '@talknshop/contracts';
import { type AlreadyShown, amongOthers, notYetShown } from '../already-shown';
import { sayable } from '../reply/sayable';
import type { BuyerStep, BuyerTurn } from './buyer-turn';
import { failureOf } from './search-failure';
import { searchProgress } from './search-progress';
import { productsToSkip } from './to-skip';

/** As many products as the catalog answers at once: nobody is led further down than that. */
const FURTHEST = 100;

/** Searches for one need, and does not wait for the slowest marketplaces longer than their grace; or shows more of what was searched for, for which nobody new is asked. */
export async function searchForOne(step: BuyerStep): Promise<Partial<BuyerTurn>> {
  const { state, deps, signal } = step;
  const skipped = productsToSkip(state);
  const grace = skipped.length === 0 ? { grace_ms: deps.search_grace_ms } : {};
  const request = { ...requestFor(step, skipped.length), deadline_ms: deps.search_deadline_ms, ...grace };
  const call = { signal, traceparent: state.traceparent, onProgress: searchProgress(step)() };
  try {
    const results = sayable(await deps.catalog.search(request, call));
    return { ...found(results, skipped, step), workflow_stage: 'searching' };
  } catch (error) {
    return { failure: failureOf(error), workflow_stage: 'failed' };
  }
}

/** What is asked of the catalog to show as many products as an answer does, beyond those that are skipped. */
export function requestFor(
  { state, deps }: Pick<BuyerStep, 'state' | 'deps'>,
  skipped = 0,
): SearchRequest & { limit: number } {
  const { requirement_spec = emptyRequirement() } = state;
  return { ...requirement_spec, limit: Math.min(skipped + deps.search_limit, FURTHEST) };
}

/** Results as they are shown first, beside what else was asked for. */
export function beside(results: SearchResults, { state }: Pick<BuyerStep, 'state'>): SearchResults {
  const others = othersOf(state);
  return others.length === 0 ? results : amongOthers(results, others);
}

function found(results: SearchResults, skipped: readonly string[], step: BuyerStep): Partial<BuyerTurn> {
  const page = skipped.length === 0 ? results : notYetShown(results, skipped, step.deps.search_limit);
  if (skipped.length > 0 && page.products.length === 0) return { nothing_further: page };
  return { search_results: beside(page, step) };
}

/** A change of one of several needs leaves the others to be changed; a new need does not. */
function othersOf({ intent, together = [] }: Readonly<BuyerTurn>): readonly AlreadyShown[] {
  return intent === 'refine' ? together : [];
}
