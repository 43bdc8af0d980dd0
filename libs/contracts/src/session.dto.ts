import { IsArray, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, Min } from 'class-validator';
import {
  INTENTS,
  REQUEST_TYPES,
  SESSION_SOURCES,
  WORKFLOW_STAGES,
  type Intent,
  type RequestType,
  type SessionSource,
  type WorkflowStage,
} from './enums';
import { ListingDraft } from './listing.dto';
import { ImageAttributes, MediaReference } from './media.dto';
import { Nested } from './nested';
import { SearchResults } from './product.dto';
import { RequirementSpec } from './requirement.dto';

/** One message of a conversation, the user's or ours. */
export class TurnMessage {
  @IsString()
  turn_id!: string;

  @IsIn(['user', 'assistant'])
  role!: 'user' | 'assistant';

  @IsString()
  content!: string;

  @IsOptional()
  @IsIn(INTENTS)
  intent?: Intent;

  @IsISO8601()
  timestamp!: string;
}

/** A conversation: what was said, and what is understood so far. */
export class SessionState {
  @IsString()
  session_id!: string;

  @IsString()
  user_id!: string;

  @IsIn(SESSION_SOURCES)
  source!: SessionSource;

  @IsIn(WORKFLOW_STAGES)
  workflow_stage!: WorkflowStage;

  @IsIn(REQUEST_TYPES)
  request_type!: RequestType;

  @IsOptional()
  @Nested(() => RequirementSpec)
  requirement_spec?: RequirementSpec;

  @IsOptional()
  @Nested(() => ListingDraft)
  listing_spec?: ListingDraft;

  @IsInt()
  @Min(0)
  clarification_count!: number;

  @IsOptional()
  @IsString()
  last_message?: string;

  @IsArray()
  @Nested(() => MediaReference, { each: true })
  last_media!: MediaReference[];

  @IsOptional()
  @IsString()
  transcript?: string;

  @IsOptional()
  @Nested(() => ImageAttributes)
  image_attributes?: ImageAttributes;

  @IsOptional()
  @Nested(() => SearchResults)
  search_results?: SearchResults;

  /** Oldest first; the last ten feed the understanding of the next message. */
  @IsArray()
  @Nested(() => TurnMessage, { each: true })
  turn_history!: TurnMessage[];

  @IsISO8601()
  created_at!: string;

  @IsISO8601()
  updated_at!: string;

  @IsObject()
  metadata!: Record<string, unknown>;
}

/** A line of `GET /api/v1/sessions`. */
export class SessionSummary {
  @IsString()
  session_id!: string;

  @IsIn(SESSION_SOURCES)
  source!: SessionSource;

  @IsIn(WORKFLOW_STAGES)
  workflow_stage!: WorkflowStage;

  @IsOptional()
  @IsString()
  last_message?: string;

  @IsISO8601()
  created_at!: string;

  @IsISO8601()
  updated_at!: string;
}

export class SessionList {
  @IsArray()
  @Nested(() => SessionSummary, { each: true })
  sessions!: SessionSummary[];
}

export class SessionStats {
  @IsInt()
  @Min(0)
  total!: number;

  /** How many are in each workflow stage. */
  @IsObject()
  by_stage!: Partial<Record<WorkflowStage, number>>;
}
