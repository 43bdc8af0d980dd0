import { type ClarificationData, emptyRequirement } from '@talknshop/contracts';
import { listingQuestion } from '../../seller/listing-question';
import { whichQuestion } from '../../seller/which-listing';
import type { Turn, TurnNode } from '../../turn';
import { isReadable } from '../words';

/** Decides whether to ask back: at most `max_clarifications` times about one need or sale, and only what a search or a listing cannot do without; nothing about one of several requests. */
export const needClarify: TurnNode = ({ state, deps }) => {
  if (state.clarification_count >= deps.max_clarifications) return { question: undefined };
  if (state.which) return { question: whichQuestion(state.which) };
  if (state.intent === 'sell') return { question: listingQuestion(state) };
  if (!isReadable(state)) return { question: askForWords(state) };
  if (state.requests) return { question: undefined };
  const requirement = state.requirement_spec ?? emptyRequirement();
  return { question: deps.understanding.nextQuestion(requirement, state.clarification_count) };
};

function askForWords(state: Readonly<Turn>): ClarificationData {
  return { question: `${troubleWith(state)}. What are you looking for, in your own words?`, suggestions: [] };
}

function troubleWith({ unheard, unseen, unwatched }: Readonly<Turn>): string {
  if (unheard) return 'I could not listen to your recording';
  if (unseen) return 'I could not look at your picture';
  return unwatched ? 'I cannot watch videos yet' : 'I could not make out any words';
}
