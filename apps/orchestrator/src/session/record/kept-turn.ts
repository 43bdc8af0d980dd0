import type { StoredSession } from '@talknshop/aws';
import type { TurnRecord } from '../../flows/conversations.port';
import { withPendingQuestion, withSale } from '../session-state';
import { withExchange } from './history';
import { answered, endedTurn, withTurn } from './turns';

/** The session with what a turn leaves behind; unchanged when it has left it already. `last_seq`: of the turn's last event. */
export function withRecord(stored: StoredSession, record: TurnRecord, last_seq: number): StoredSession {
  const known = stored.turns.find(({ turn_id }) => turn_id === record.turn_id);
  if (known && known.status !== 'running') return stored;
  const { turn_id, run_id, client_msg_id, status } = record;
  const turn = endedTurn(known, { turn_id, run_id, client_msg_id, status, last_seq }, stored.last_seq);
  const sold = withSale(stored, record.sale);
  return {
    ...sold,
    ...understood(stored, record),
    last_seq,
    turns: withTurn(answered(stored.turns), turn),
    turn_history: withExchange(stored.turn_history, record),
    metadata: withPendingQuestion(sold.metadata, record.pending_question),
  };
}

function understood(stored: StoredSession, record: TurnRecord): Partial<StoredSession> {
  const { workflow_stage, request_type, clarification_count, message, media, transcript, image_attributes } = record;
  return {
    workflow_stage,
    request_type,
    clarification_count,
    last_message: message,
    last_media: media,
    transcript,
    image_attributes,
    requirement_spec: record.requirement_spec ?? stored.requirement_spec,
    search_results: record.search_results ?? stored.search_results,
  };
}
