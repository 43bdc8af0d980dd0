import type { SessionState, SessionSummary } from '@talknshop/contracts';

/** A conversation as it is kept: what it says of itself, and what is needed to go on with it. */
export interface StoredSession extends SessionState {
  /** Grows by one with every change. */
  version: number;
  /** The number of the session's last event; 0 before the first. */
  last_seq: number;
  /** The latest turns, oldest first. */
  turns: StoredTurn[];
}

export interface StoredTurn {
  turn_id: string;
  /** The run it is part of, when another turn began it: the answer to a question goes on with the run that asked. */
  run_id?: string;
  /** The number of the turn's first event. */
  first_seq: number;
  /** The number of its last event, once it has ended. */
  last_seq?: number;
  /** The client's name for the message that began the turn. */
  client_msg_id?: string;
  status: TurnStatus;
}

export type TurnStatus = 'queued' | 'running' | 'paused' | 'completed' | 'failed' | 'cancelled';

export interface SessionPage {
  sessions: SessionSummary[];
  /** Where the next page starts; absent on the last. */
  next_cursor?: string;
}

/** How many turns a session remembers; the oldest are forgotten first. */
export const KEPT_TURNS = 50;
