import { emptyRequirement } from '@talknshop/contracts';
import type { BuyerNode } from '../buyer-turn';
import { isReadable, wordsOf } from '../words';

/** Works out what the message asks for, and brings what the user wants up to date with it. */
export const buildOrUpdateRequirementSpec: BuyerNode = async ({ state, deps, signal }) => {
  const requirement_spec = state.requirement_spec ?? emptyRequirement();
  if (!isReadable(state)) return { intent: 'buy', requirement_spec, workflow_stage: 'requirement_building' };
  const { intent, requirement } = await deps.understanding.understand(
    {
      text: wordsOf(state),
      image_attributes: state.image_attributes,
      history: state.history,
      requirement: state.requirement_spec,
      pending_question: state.pending_question,
    },
    signal,
  );
  return { intent, requirement_spec: requirement, pending_question: undefined, workflow_stage: 'requirement_building' };
};
