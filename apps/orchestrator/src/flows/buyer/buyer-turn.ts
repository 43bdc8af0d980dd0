import type {
  ClarificationData,
  ErrorData,
  ImageAttributes,
  Intent,
  MediaReference,
  RequirementSpec,
  SearchResults,
  ServerEventBody,
  TurnMessage,
  WorkflowStage,
} from '@talknshop/contracts';
import type { NodeContext, NodeReturn } from '@talknshop/workflow';
import type { Catalog } from '../../clients/catalog.port';
import type { Media } from '../../clients/media.port';
import type { SeveralRequests, Understanding } from '../../understanding/understanding.port';
import type { AlertRequest } from '../../understanding/alert-request';
import type { AlreadyShown } from '../already-shown';
import type { LateOffers } from '../late/late-offers';
import type { Offered } from '../offered';
import type { Conversations } from '../conversations.port';
import type { ShownProduct } from '../shown-product';
import type { TurnEvent } from '../turn-event';
import type { AlertOutcome } from './alerts/alert-outcome';
import type { Inquiry, InquiryOutcome } from './inquiry/inquiry';

/** What is known of a buyer's turn. Every field survives JSON. */
export interface BuyerTurn {
  session_id: string;
  user_id: string;
  /** The turn under way: the run's first, or the answer it went on with. */
  turn_id: string;
  client_msg_id?: string;
  /** The run accepted before this one in the same session. */
  after?: string;
  traceparent?: string;
  message: string;
  media: MediaReference[];
  /** Epoch milliseconds. */
  received_at: number;

  first_seq: number;
  history: TurnMessage[];
  shown: ShownProduct[];
  already_shown?: AlreadyShown;
  /** What was shown of each need, where several were answered together. */
  together?: AlreadyShown[];
  /** What the answer before has offered. */
  offered?: Offered;

  transcript?: string;
  image_attributes?: ImageAttributes;
  /** Files that told us nothing, by kind; absent when there are none. */
  unheard?: number;
  unseen?: number;
  unwatched?: number;

  intent?: Intent;
  requirement_spec?: RequirementSpec;
  /** When the message asks for several things; `requirement_spec` is then the last of them. */
  requests?: SeveralRequests;
  /** The message did not say which of the needs answered together it changes. */
  is_assumed?: boolean;
  /** Offered results that the message wants to see. */
  accepted?: SearchResults;
  /** What is wanted of price alerts, and what became of it. */
  alert?: AlertRequest;
  alert_outcome?: AlertOutcome;
  /** What the message asks of the catalog about products, and what it says. */
  inquiry?: Inquiry;
  inquiry_outcome?: InquiryOutcome;
  /** The question that waits for an answer. */
  pending_question?: ClarificationData;
  /** The question to be asked next. */
  question?: ClarificationData;
  clarification_count: number;

  search_results?: SearchResults;
  /** The results when more was asked for and everything had been shown. */
  nothing_further?: SearchResults;
  /** What came of the marketplaces that the results were shown without. */
  late?: LateOffers;
  reply?: string;
  /** Why the turn ends in an error. */
  failure?: ErrorData;
  workflow_stage: WorkflowStage;
}

/** What the buyer's nodes work with. */
export interface BuyerDeps {
  conversations: Conversations;
  understanding: Understanding;
  catalog: Catalog;
  media: Media;
  max_clarifications: number;
  /** How long the catalog may search. */
  search_deadline_ms: number;
  /** How long it waits for the slowest once there is enough to show. */
  search_grace_ms: number;
  /** How many products an answer shows. */
  search_limit: number;
}

/** What one node is given. */
export interface BuyerStep {
  state: Readonly<BuyerTurn>;
  deps: BuyerDeps;
  signal: AbortSignal;
  run_id: string;
  /** The same whenever this step is done again: for what it makes outside. */
  idempotency_key: string;
  /** Tells the user something. */
  say(event: ServerEventBody): void;
  /** As `say`, for what could come out differently were this step done again: heard once it is durable. */
  report(event: ServerEventBody): void;
  /** Epoch milliseconds. */
  now(): number;
}

/** Returns what changed. */
export type BuyerNode = (step: BuyerStep) => NodeReturn<BuyerTurn> | Promise<NodeReturn<BuyerTurn>>;

export type BuyerContext = NodeContext<BuyerTurn, BuyerDeps, TurnEvent>;

/** What a message brings along: enough to begin a turn. */
export type NewBuyerTurn = Pick<
  BuyerTurn,
  'session_id' | 'user_id' | 'turn_id' | 'client_msg_id' | 'after' | 'traceparent' | 'message' | 'media' | 'received_at'
>;

/** The state before the first node: what is not known yet is filled in by `ParseInput`. */
export function newBuyerTurn(turn: NewBuyerTurn): BuyerTurn {
  return { ...turn, first_seq: 0, history: [], shown: [], clarification_count: 0, workflow_stage: 'initial' };
}

/** What the answer to a question changes: it is a turn of its own, and what the first message brought along has been used. */
export function answerTurn(
  turn: Pick<BuyerTurn, 'turn_id' | 'client_msg_id' | 'traceparent' | 'message' | 'received_at'>,
): Partial<BuyerTurn> {
  const used = {
    transcript: undefined,
    image_attributes: undefined,
    unheard: undefined,
    unseen: undefined,
    unwatched: undefined,
  };
  const { turn_id, client_msg_id, traceparent, message, received_at } = turn;
  return { ...used, media: [], turn_id, client_msg_id, traceparent, message, received_at };
}
