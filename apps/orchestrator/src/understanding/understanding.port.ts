import type {
  ClarificationData,
  ImageAttributes,
  Intent,
  ListingDraft,
  RequirementSpec,
  TurnMessage,
} from '@talknshop/contracts';
import type { AlertRequest } from './alert-request';
import type { Sale } from './sale';

/** What is known when a message arrives. */
export interface Utterance {
  /** The user's words; a transcript when they spoke. */
  text: string;
  /** What a picture showed, when one came along. */
  image_attributes?: ImageAttributes;
  /** The last ten messages, oldest first, without this one. */
  history: readonly TurnMessage[];
  /** What the user wanted so far; absent before the first need. */
  requirement?: RequirementSpec;
  /** The needs that were answered together last, `requirement` among them; absent when there was one. */
  together?: readonly RequirementSpec[];
  /** The listing the conversation is at, as far as it is known; absent when nothing is for sale. */
  listing?: ListingDraft;
  /** The question this text may be the answer to. */
  pending_question?: ClarificationData;
  /** Better results than those shown were offered. */
  is_offered?: boolean;
}

export interface Understood {
  intent: Intent;
  /** The need after this message: new for `buy`, merged for `refine`, as it was otherwise. */
  requirement: RequirementSpec;
  /** Absent when the message asks for one thing; else `requirement` is the last of them. */
  requests?: SeveralRequests;
  /** What is wanted of price alerts: with the intent `price_alert`. */
  alert?: AlertRequest;
  /** What the message means for the listing: with the intent `sell`, and with `cancel` and `job_status` while the talk is of a listing. */
  sale?: Sale;
  /** The message asks why a product stands where it stands among those shown, or why it does not, even where nothing has been shown: with the intent `question`. */
  why?: { /** Whose product, where the message names a brand. */ brand?: string };
  /** The message did not say which of the needs answered `together` it changes. */
  is_assumed?: true;
  /** The message wants the results that were offered; with the intent `refine`, and the need as it was. */
  is_accepting?: true;
}

/** What a message with several requests asks for. Each can be searched. */
export interface SeveralRequests {
  /** Two to four, in the order said. */
  requirements: RequirementSpec[];
  /** The products named beyond those. */
  left_out: string[];
  /** The price was said for everything together; each requirement has it for itself. */
  is_total: boolean;
}

/** Turns words into needs. User text and marketplace text are data to it, never instructions. */
export abstract class Understanding {
  abstract understand(utterance: Utterance, signal: AbortSignal): Promise<Understood>;

  /** The most useful question about a need that cannot be searched yet; `undefined` when it can. `asked` questions were put before. */
  abstract nextQuestion(requirement: RequirementSpec, asked: number): ClarificationData | undefined;
}
