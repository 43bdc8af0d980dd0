import type { ErrorData, RequirementSpec } from '@talknshop/contracts';
import { CatalogUnavailable, SearchRefused } from '../../clients/catalog.port';
import { sayable } from '../reply/sayable';
import { type Answer, foundTogether } from '../together/found-together';
import type { BuyerStep, BuyerTurn } from './buyer-turn';
import { failureOf } from './search-failure';
import { type ProgressTeller, searchProgress } from './search-progress';

/** Searches for several requests at once. One that gets no answer fails no other; only when none gets one does the turn end in an error. */
export async function searchTogether(
  step: BuyerStep,
  requirements: readonly RequirementSpec[],
): Promise<Partial<BuyerTurn>> {
  const progressOf = searchProgress(step);
  const outcomes = await Promise.all(
    requirements.map((requirement) => searchOne(step, requirement, progressOf(requirement.product_type))),
  );
  const answers = outcomes.map(({ answer }) => answer);
  const failures = outcomes.flatMap(({ failure }) => failure ?? []);
  if (failures.length === answers.length) return { failure: failures[0], workflow_stage: 'failed' };
  return { search_results: foundTogether(answers, step.deps.search_limit), workflow_stage: 'searching' };
}

async function searchOne(
  { state, deps, signal }: BuyerStep,
  requirement_spec: RequirementSpec,
  onProgress: ProgressTeller,
): Promise<{ answer: Answer; failure?: ErrorData }> {
  const request = { ...requirement_spec, limit: deps.search_limit, deadline_ms: deps.search_deadline_ms };
  try {
    const call = { signal, traceparent: state.traceparent, onProgress };
    const results = sayable(await deps.catalog.search(request, call), requirement_spec.product_type);
    return { answer: { requirement_spec, results } };
  } catch (error) {
    return { answer: { requirement_spec, failure: wordsFor(error) }, failure: failureOf(error) };
  }
}

function wordsFor(error: unknown): string {
  if (error instanceof SearchRefused) return 'I cannot make a search out of it; please say it in other words.';
  if (error instanceof CatalogUnavailable) return 'The search gave no answer; please ask for it again in a moment.';
  throw error;
}
