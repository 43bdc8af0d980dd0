import type { Turn, TurnContext } from '../../turn';
import { progressOf } from '../progress';

/** Begins the turn: takes up the conversation where it stands, and with it the number of the turn's first event. */
export async function parseInput({ state, deps, run_id, node, emit, now }: TurnContext): Promise<Partial<Turn>> {
  const { session_id, turn_id, client_msg_id, after } = state;
  const opening = await deps.conversations.begin({ session_id, run_id, turn_id, client_msg_id, after });
  emit({ type: 'progress', data: progressOf(node), at: now(), first_seq: opening.first_seq });
  return { ...opening, message: state.message.normalize('NFC').trim() };
}
