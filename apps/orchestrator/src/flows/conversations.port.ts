import type {
  ClarificationData,
  ImageAttributes,
  Intent,
  MediaReference,
  RequestType,
  RequirementSpec,
  SearchResults,
  TurnMessage,
  WorkflowStage,
} from '@talknshop/contracts';
import type { AlreadyShown } from './already-shown';
import type { Offered } from './offered';
import type { KeptSale } from './seller/posting';
import type { ShownProduct } from './shown-product';

/** A message about to be answered. */
export interface TurnStart {
  session_id: string;
  run_id: string;
  turn_id: string;
  client_msg_id?: string;
  /** The run that was accepted before this one in the same session, if one was waiting or running then. */
  after?: string;
}

/** What a conversation has come to when a turn begins. */
export interface TurnOpening extends KeptSale {
  /** The session's number of the turn's first event. */
  first_seq: number;
  /** The last ten messages, oldest first. */
  history: TurnMessage[];
  requirement_spec?: RequirementSpec;
  pending_question?: ClarificationData;
  /** How many questions about this need have been asked already. */
  clarification_count: number;
  /** What the last search showed, best first. */
  shown: ShownProduct[];
  /** What it and the answers before it have shown for the same need. */
  already_shown?: AlreadyShown;
  /** What was shown of each need, where several were answered together. */
  together?: AlreadyShown[];
  /** What the answer that is shown has offered. */
  offered?: Offered;
}

/** What a turn leaves behind when it asks a question or ends. */
export interface TurnRecord {
  session_id: string;
  run_id: string;
  turn_id: string;
  client_msg_id?: string;
  first_seq: number;
  status: 'paused' | 'completed' | 'failed';
  workflow_stage: WorkflowStage;
  request_type: RequestType;
  intent?: Intent;
  /** The user's words. */
  message: string;
  media: MediaReference[];
  /** Ours. */
  reply: string;
  /** Epoch milliseconds. */
  received_at: number;
  replied_at: number;
  transcript?: string;
  image_attributes?: ImageAttributes;
  requirement_spec?: RequirementSpec;
  search_results?: SearchResults;
  /** What is for sale from now on; absent when the turn does not know. */
  sale?: KeptSale;
  pending_question?: ClarificationData;
  clarification_count: number;
}

/** The conversations that turns belong to. What it acknowledges survives the process. */
export abstract class Conversations {
  /**
   * Makes a turn the running one of its session. A turn that begins again after a crash finds the number it was given the
   * first time. Throws `TurnMustWait` while one accepted before it has not ended, `SessionGone`.
   */
  abstract begin(turn: TurnStart): Promise<TurnOpening>;

  /**
   * Stores what a turn leaves behind, once however often it is called for that turn. Call it right before the event that
   * ends the turn: that event is counted. Throws `SessionGone`.
   */
  abstract keep(turn: TurnRecord): Promise<void>;

  /**
   * Calls `notice` when a message of the session begins to wait for the turn under way, at once when one waits already. Only
   * messages to this process are known of. Returns how to stop.
   */
  abstract onWaiting(session_id: string, notice: () => void): () => void;
}
