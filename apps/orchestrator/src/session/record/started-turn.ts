import type { StoredSession } from '@talknshop/aws';
import type { TurnOpening, TurnStart } from '../../flows/conversations.port';
import { alreadyShown, shownTogether } from '../../flows/already-shown';
import { offeredWith } from '../../flows/offered';
import { shownProducts } from '../../flows/shown-product';
import { pendingQuestionOf, postingModeOf, postingOf } from '../session-state';
import { answered } from './turns';

/** The session with a turn under way; unchanged when it is so already. */
export function withStart(stored: StoredSession, { turn_id, client_msg_id }: TurnStart): StoredSession {
  if (stored.turns.some((turn) => turn.turn_id === turn_id)) return stored;
  const first_seq = stored.last_seq + 1;
  return {
    ...stored,
    workflow_stage: 'initial',
    turns: [...answered(stored.turns), { turn_id, first_seq, client_msg_id, status: 'running' }],
  };
}

/** Where a turn that is under way in a session sets out from. */
export function openingOf(session: StoredSession, turn_id: string): TurnOpening {
  const { turns, last_seq, turn_history, requirement_spec, clarification_count, search_results } = session;
  return {
    first_seq: turns.find((turn) => turn.turn_id === turn_id)?.first_seq ?? last_seq + 1,
    history: turn_history,
    requirement_spec,
    pending_question: pendingQuestionOf(session),
    clarification_count,
    listing: session.listing_spec,
    posting: postingOf(session),
    mode: postingModeOf(session),
    shown: shownProducts(search_results?.products ?? [], search_results?.groups),
    already_shown: search_results && alreadyShown(search_results),
    together: search_results && shownTogether(search_results),
    offered: search_results && offeredWith(search_results),
  };
}
