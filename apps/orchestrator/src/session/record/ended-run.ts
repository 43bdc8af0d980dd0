import type { StoredSession } from '@talknshop/aws';
import type { RequirementSpec, SearchResults } from '@talknshop/contracts';
import type { KeptSale } from '../../flows/seller/posting';
import { withPendingQuestion, withSale } from '../session-state';
import { type Exchange, withExchange } from './history';
import { answered, endedTurn, isOpen, withTurn } from './turns';

/** A run that ended without its flow saying so. */
export interface EndedRun {
  session_id: string;
  run_id: string;
  /** The turn under way when it ended. */
  turn_id: string;
  client_msg_id?: string;
  status: 'failed' | 'cancelled';
  /** The number of its last event. */
  last_seq: number;
  /** What was said and understood, as far as it came. */
  exchange?: Exchange;
  requirement_spec?: RequirementSpec;
  /** What was for sale in it, as far as it came. */
  sale?: KeptSale;
  /** What it had shown. */
  search_results?: SearchResults;
}

/** The session with a run's end recorded; unchanged when it is recorded already. */
export function withEnding(stored: StoredSession, ended: EndedRun): StoredSession {
  const { run_id, turn_id, client_msg_id, status, exchange } = ended;
  const known = stored.turns.find((turn) => turn.turn_id === turn_id);
  if (known && !isOpen(known)) return stored;
  const last_seq = Math.max(ended.last_seq, stored.last_seq);
  const turn = endedTurn(known, { turn_id, run_id, client_msg_id, status, last_seq: ended.last_seq }, stored.last_seq);
  const sold = withSale(stored, ended.sale);
  return {
    ...sold,
    last_seq,
    workflow_stage: status,
    clarification_count: 0,
    requirement_spec: ended.requirement_spec ?? stored.requirement_spec,
    search_results: ended.search_results ?? stored.search_results,
    turns: withTurn(answered(stored.turns), turn),
    turn_history: exchange ? withExchange(stored.turn_history, exchange) : stored.turn_history,
    metadata: withPendingQuestion(sold.metadata, undefined),
  };
}
