import type { DoneData } from '@talknshop/contracts';
import type { BuyerNode, BuyerTurn } from '../../buyer/buyer-turn';
import { recordOf } from '../record';

/** Stores what the turn leaves behind, then ends it. */
export const done: BuyerNode = async ({ state, deps, run_id, say, now }) => {
  const { failure, reply = failure?.error ?? '' } = state;
  const ended = failure ? 'failed' : 'completed';
  await deps.conversations.keep({
    ...recordOf(state, run_id),
    status: ended,
    workflow_stage: ended,
    reply,
    replied_at: now(),
    clarification_count: 0,
  });
  if (failure) say({ type: 'error', data: failure });
  else say({ type: 'done', data: { message: 'Done.', workflow_stage: ended, ...answerIn(state) } });
  return { workflow_stage: ended };
};

/** What was asked of the catalog, for clients that show it side by side. */
function answerIn({ inquiry_outcome: outcome }: Readonly<BuyerTurn>): Pick<DoneData, 'comparison' | 'explanation'> {
  if (outcome?.kind === 'compared') return { comparison: outcome.comparison };
  return outcome?.kind === 'explained' ? { explanation: outcome.explanation } : {};
}
