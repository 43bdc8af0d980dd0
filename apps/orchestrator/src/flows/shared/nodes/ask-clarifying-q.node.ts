import type { ClarificationData, TurnMessage } from '@talknshop/contracts';
import type { BuyerNode, BuyerTurn } from '../../buyer/buyer-turn';
import { recordOf } from '../record';
import { wordsOf } from '../words';

/** Asks the question and waits. The answer may come to any process, at any time within the session's life. */
export const askClarifyingQuestion: BuyerNode = async ({ state, deps, run_id, say, now }) => {
  if (!state.question) throw new Error('there is no question to ask'); // the route here needs one
  const clarification_count = state.clarification_count + 1;
  const at_most = Math.max(deps.max_clarifications, clarification_count);
  const question: ClarificationData = { ...state.question, asked: clarification_count, at_most };
  await deps.conversations.keep({
    ...recordOf(state, run_id),
    status: 'paused',
    workflow_stage: 'clarification',
    reply: question.question,
    replied_at: now(),
    pending_question: question,
    clarification_count,
  });
  say({ type: 'clarification', data: question });
  return {
    clarification_count,
    history: [...state.history, ...exchange(state, question, now())].slice(-10),
    pending_question: question,
    question: undefined,
    workflow_stage: 'clarification',
  };
};

function exchange(state: Readonly<BuyerTurn>, { question }: ClarificationData, asked_at: number): TurnMessage[] {
  const { turn_id, intent, received_at } = state;
  return [
    { turn_id, role: 'user', content: wordsOf(state), intent, timestamp: new Date(received_at).toISOString() },
    { turn_id, role: 'assistant', content: question, timestamp: new Date(asked_at).toISOString() },
  ];
}
