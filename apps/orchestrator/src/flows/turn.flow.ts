import { defineFlow, oneOf, type RetryPolicy } from '@talknshop/workflow';
import { askClarifyingQuestion } from './shared/nodes/ask-clarifying-q.node';
import { buildOrUpdateRequirementSpec } from './shared/nodes/build-or-update-requirement-spec.node';
import { done } from './shared/nodes/done.node';
import { extractImageAttrs } from './shared/nodes/extract-image-attrs.node';
import { needClarify } from './shared/nodes/need-clarify.node';
import { needMediaOps } from './shared/nodes/need-media-ops.node';
import { parseInput } from './shared/nodes/parse-input.node';
import { rankAndCompose } from './buyer/nodes/rank-and-compose.node';
import { searchMarketplaces } from './buyer/nodes/search-marketplaces.node';
import { transcribeAudio } from './shared/nodes/transcribe-audio.node';
import { afterAnswer, afterSearch } from './buyer/routes';
import { afterClarify, afterUnderstanding, mediaNodesFor } from './shared/routes';
import { step } from './shared/step';
import { TurnMustWait } from './conversations.errors';
import { buildOrUpdateListingSpec } from './seller/nodes/build-or-update-listing-spec.node';
import { crosspostDispatch } from './seller/nodes/crosspost-dispatch.node';
import { notifyClient } from './seller/nodes/notify-client.node';
import { reconcileStatus } from './seller/nodes/reconcile-status.node';
import { validateListingInputs } from './seller/nodes/validate-listing-inputs.node';
import { afterListing } from './seller/routes';
import type { Turn, TurnDeps } from './turn';
import type { TurnEvent } from './turn-event';

/** A turn taken up beside one that was accepted before it waits for that one, about five minutes at most. */
const untilItsTurn: RetryPolicy = {
  attempts: 300,
  backoff_ms: 50,
  factor: 1.5,
  max_backoff_ms: 1000,
  retry_if: (error) => error instanceof TurnMustWait,
};

/**
 * A turn, from a message to an answer or a question. Buying and selling share seven nodes; where they part is decided by what the
 * message asks for, which `BuildOrUpdateRequirementSpec` works out.
 *
 * - Stored runs know the flow as `buyer`, from before there was anything to sell.
 * - A sale goes from there by `BuildOrUpdateListingSpec` to the same questions as a search; then it is shown, or dispatched and shown
 *   by `NotifyClient`. What its job reports afterwards reaches the user as notices. How it is doing is asked by `ReconcileStatus`.
 * - A message that wants no products (small talk, thanks, a question…) goes from `BuildOrUpdateRequirementSpec` straight to
 *   `RankAndCompose`, which answers it in words. One about price alerts goes there by `SearchMarketplaces`, which asks the
 *   catalog for them and is then an outside effect.
 * - `AskClarifyingQ` ends the turn with its question. The next message goes on at `BuildOrUpdateRequirementSpec` as a turn
 *   of its own in the same run, so the run's events keep one numbering; `MAX_CLARIFICATION_LOOPS` bounds the questions.
 * - Results are shown without the slowest marketplaces; then `SearchMarketplaces` runs once more, for these, and
 *   `RankAndCompose` offers what is better. Its first run has only told the results, which were durable.
 * - How far each marketplace is when is chance, so `SearchMarketplaces` reports it.
 * - Nodes marked `effect` write to the session or speak from data that could come out differently when fetched again, so
 *   all that led to them is durable first; whoever takes the run up after a crash says the same under the same numbers.
 */
export const turnFlow = defineFlow<Turn, TurnDeps, TurnEvent>()({
  name: 'buyer',
  start: 'ParseInput',
  nodes: {
    ParseInput: { run: parseInput, retry: untilItsTurn, next: 'NeedMediaOps' },
    NeedMediaOps: {
      run: step(needMediaOps),
      next: oneOf(['TranscribeAudio', 'ExtractImageAttrs', 'BuildOrUpdateRequirementSpec'], mediaNodesFor),
    },
    TranscribeAudio: { run: step(transcribeAudio), next: 'BuildOrUpdateRequirementSpec' },
    ExtractImageAttrs: { run: step(extractImageAttrs), next: 'BuildOrUpdateRequirementSpec' },
    BuildOrUpdateRequirementSpec: {
      run: step(buildOrUpdateRequirementSpec),
      next: oneOf(
        [
          'NeedClarify',
          'SearchMarketplaces',
          'RankAndCompose',
          'BuildOrUpdateListingSpec',
          'CrosspostDispatch',
          'ReconcileStatus',
        ],
        afterUnderstanding,
      ),
    },
    BuildOrUpdateListingSpec: {
      run: step(buildOrUpdateListingSpec),
      next: oneOf(['ValidateListingInputs', 'CrosspostDispatch'], afterListing),
    },
    ValidateListingInputs: { run: step(validateListingInputs), next: 'NeedClarify' },
    NeedClarify: {
      run: step(needClarify),
      next: oneOf(
        ['AskClarifyingQ', 'SearchMarketplaces', 'RankAndCompose', 'CrosspostDispatch', 'NotifyClient'],
        afterClarify,
      ),
    },
    AskClarifyingQ: {
      run: step(askClarifyingQuestion),
      effect: true,
      pause: true,
      next: 'BuildOrUpdateRequirementSpec',
    },
    SearchMarketplaces: {
      run: step(searchMarketplaces),
      effect: ({ alert }) => alert !== undefined,
      next: oneOf(['RankAndCompose', 'Done'], afterSearch),
    },
    CrosspostDispatch: { run: step(crosspostDispatch), effect: true, next: 'NotifyClient' },
    ReconcileStatus: { run: step(reconcileStatus), next: 'NotifyClient' },
    RankAndCompose: {
      run: step(rankAndCompose),
      effect: true,
      next: oneOf(['SearchMarketplaces', 'Done'], afterAnswer),
    },
    NotifyClient: { run: step(notifyClient), effect: true, next: 'Done' },
    Done: { run: step(done), effect: true, final: true },
  },
});
