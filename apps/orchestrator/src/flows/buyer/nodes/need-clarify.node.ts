import { type ClarificationData, emptyRequirement } from '@talknshop/contracts';
import type { BuyerNode, BuyerTurn } from '../buyer-turn';
import { isReadable } from '../words';

/** Decides whether to ask back: at most `max_clarifications` times about one need, and only what a search cannot do without. */
export const needClarify: BuyerNode = ({ state, deps }) => {
  if (state.clarification_count >= deps.max_clarifications) return { question: undefined };
  if (!isReadable(state)) return { question: askForWords(state) };
  const requirement = state.requirement_spec ?? emptyRequirement();
  return { question: deps.understanding.nextQuestion(requirement, state.clarification_count) };
};

function askForWords({ unheard, unseen }: Readonly<BuyerTurn>): ClarificationData {
  const trouble = unheard ? 'I could not listen to your recording' : unseen ? 'I could not look at your picture' : '';
  return {
    question: `${trouble || 'I cannot watch videos yet'}. What are you looking for, in your own words?`,
    suggestions: [],
  };
}
