import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Max,
  Min,
} from 'class-validator';
import { Comparison } from '../catalog.dto';
import { JobUpdateData } from '../crosspost.dto';
import {
  ERROR_SEVERITIES,
  SEARCH_MARKETPLACES,
  WORKFLOW_STAGES,
  type ErrorSeverity,
  type SearchMarketplace,
  type WorkflowStage,
} from '../enums';
import { ProductExplanation } from '../explanation.dto';
import { ListingSpec } from '../listing.dto';
import { Nested } from '../nested';
import { PriceAlertData } from '../notice.dto';
import { FoundProducts } from '../product.dto';
import { ResultsUpdate } from '../results-update.dto';
import { MARKETPLACE_PROGRESS, type MarketplaceProgressStatus } from '../search-stream.dto';
import { TurnMessage } from '../session.dto';

/** A question that pauses the turn. */
export class ClarificationData {
  @IsString()
  question!: string;

  /** Why it is asked. */
  @IsOptional()
  @IsString()
  context?: string;

  /** Answers ready to be picked. */
  @IsArray()
  @IsString({ each: true })
  suggestions!: string[];

  /** Which of the questions about one need or sale it is, from 1. */
  @IsOptional()
  @IsInt()
  @Min(1)
  asked?: number;

  /** How many may be asked about it. */
  @IsOptional()
  @IsInt()
  @Min(1)
  at_most?: number;
}

export class ConnectedData {
  @IsString()
  session_id!: string;

  @IsString()
  message!: string;

  @IsIn(WORKFLOW_STAGES)
  workflow_stage!: WorkflowStage;

  /** Whether the session existed before this connection. */
  @IsBoolean()
  resumed!: boolean;

  @IsOptional()
  @Nested(() => ClarificationData)
  pending_question?: ClarificationData;

  /** The last ten messages. */
  @IsArray()
  @Nested(() => TurnMessage, { each: true })
  history!: TurnMessage[];
}

export class ProgressData {
  /** A node's name. */
  @IsString()
  step!: string;

  @IsString()
  message!: string;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  progress_percent?: number;

  /** Of a marketplace that is being searched: which, and how far it is; what came before of the same one is out of date. */
  @IsOptional()
  @IsIn(SEARCH_MARKETPLACES)
  marketplace?: SearchMarketplace;

  @IsOptional()
  @IsIn(MARKETPLACE_PROGRESS)
  status?: MarketplaceProgressStatus;

  /** Of `found`: what it has, before limits are applied. */
  @IsOptional()
  @IsInt()
  @Min(0)
  count?: number;

  /** Since it was asked. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  duration_ms?: number;

  /** Of a message with several requests: the product that is searched for. */
  @IsOptional()
  @IsString()
  request?: string;
}

export class ThinkingData {
  @IsString()
  message!: string;
}

export class TokenData {
  @IsString()
  content!: string;

  @IsBoolean()
  is_complete!: boolean;
}

export class ListingData {
  @Nested(() => ListingSpec)
  listing_spec!: ListingSpec;

  @IsArray()
  @IsString({ each: true })
  warnings!: string[];

  /** The fields of the listing that the seller said nothing of, so that what is usual was put there. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  assumed?: (keyof ListingSpec)[];
}

export class ErrorData {
  /** Words for a person. */
  @IsString()
  error!: string;

  /** Stable, for programs. */
  @IsString()
  code!: string;

  @IsIn(ERROR_SEVERITIES)
  severity!: ErrorSeverity;

  /** Whether trying again may help. */
  @IsBoolean()
  recoverable!: boolean;

  @IsObject()
  details!: Record<string, unknown>;
}

export class DoneData {
  @IsString()
  message!: string;

  @IsIn(WORKFLOW_STAGES)
  workflow_stage!: WorkflowStage;

  /** Of a turn that was asked to compare: the products side by side. */
  @IsOptional()
  @Nested(() => Comparison)
  comparison?: Comparison;

  /** Of a turn that was asked why a product stands where it stands, or why it does not. */
  @IsOptional()
  @Nested(() => ProductExplanation)
  explanation?: ProductExplanation;
}

export class PingData {
  @IsISO8601()
  timestamp!: string;
}

/** The class of each event's `data`. */
export const SERVER_EVENTS = {
  connected: ConnectedData,
  progress: ProgressData,
  thinking: ThinkingData,
  token: TokenData,
  clarification: ClarificationData,
  results: FoundProducts,
  results_update: ResultsUpdate,
  listing: ListingData,
  job_update: JobUpdateData,
  price_alert: PriceAlertData,
  error: ErrorData,
  done: DoneData,
  ping: PingData,
} as const;

export type ServerEventType = keyof typeof SERVER_EVENTS;

type ServerEventDataOf<T extends ServerEventType> = InstanceType<(typeof SERVER_EVENTS)[T]>;

/** An event before it has an address: what a node says. */
export type ServerEventBody = { [T in ServerEventType]: { type: T; data: ServerEventDataOf<T> } }[ServerEventType];

interface ServerEventAddress {
  /** ISO 8601. */
  timestamp: string;
  session_id: string;
  /** `null` for what belongs to no turn. */
  turn_id: string | null;
  /**
   * Grows by one with each event of a session, and is the `last_seq` to reconnect with. What belongs to no turn (`connected`, `ping`,
   * the refusal of a frame, a notice such as `price_alert`) takes no number: it repeats the last one sent on that connection.
   */
  seq: number;
}

/** An event as it goes over the wire. */
export type ServerEvent = ServerEventBody & ServerEventAddress;
export type ServerEventOf<T extends ServerEventType> = Extract<ServerEventBody, { type: T }> & ServerEventAddress;
