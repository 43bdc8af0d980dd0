import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { Comparison } from './catalog.dto';
import { JobUpdateData } from './crosspost.dto';
import { INTENTS, WORKFLOW_STAGES, type Intent, type WorkflowStage } from './enums';
import { ProductExplanation } from './explanation.dto';
import { IDENTIFIER, MAX_MEDIA, MAX_MESSAGE_LENGTH, NOT_AN_IDENTIFIER } from './limits';
import { ListingDraft } from './listing.dto';
import { MediaReference } from './media.dto';
import { Nested } from './nested';
import { FoundGroup, ProductResult } from './product.dto';
import { RequirementSpec } from './requirement.dto';
import { ResultsUpdate } from './results-update.dto';
import { Relaxation } from './search-help.dto';
import { ClarificationData } from './socket/server-event.dto';

/** `POST /api/chat`: one message, answered with one whole turn. */
export class ChatRequest {
  /** May be empty only with media. */
  @IsString()
  @MaxLength(MAX_MESSAGE_LENGTH)
  message!: string;

  @IsOptional()
  @Matches(IDENTIFIER, { message: NOT_AN_IDENTIFIER })
  session_id?: string;

  @Matches(IDENTIFIER, { message: NOT_AN_IDENTIFIER })
  user_id!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_MEDIA)
  @Nested(() => MediaReference, { each: true })
  media?: MediaReference[];

  @IsOptional()
  @IsString()
  @Length(1, 128)
  client_msg_id?: string;
}

export class ChatReply {
  @IsString()
  session_id!: string;

  @IsString()
  reply!: string;

  @IsIn(WORKFLOW_STAGES)
  workflow_stage!: WorkflowStage;

  @IsIn(INTENTS)
  intent!: Intent;

  @IsOptional()
  @Nested(() => ClarificationData)
  clarification?: ClarificationData;

  @IsOptional()
  @IsArray()
  @Nested(() => ProductResult, { each: true })
  products?: ProductResult[];

  /** What each request of a message with several found, of `products`. */
  @IsOptional()
  @IsArray()
  @Nested(() => FoundGroup, { each: true })
  groups?: FoundGroup[];

  /** Which limits to change where little was found, and what there would be then. */
  @IsOptional()
  @IsArray()
  @Nested(() => Relaxation, { each: true })
  relaxations?: Relaxation[];

  /** Better offers of marketplaces that `products` did not wait for. */
  @IsOptional()
  @Nested(() => ResultsUpdate)
  results_update?: ResultsUpdate;

  /** The products of `reply` side by side, where the message wants them compared. */
  @IsOptional()
  @Nested(() => Comparison)
  comparison?: Comparison;

  /** Why a product stands where it stands, or does not, where the message asks that. */
  @IsOptional()
  @Nested(() => ProductExplanation)
  explanation?: ProductExplanation;

  @IsOptional()
  @Nested(() => RequirementSpec)
  requirement_spec?: RequirementSpec;

  /** The listing after a message that tells of it or has it posted; a part of one while a question about it waits. */
  @IsOptional()
  @Nested(() => ListingDraft)
  listing_spec?: ListingDraft;

  /** What was posted, changed, taken back or asked after. */
  @IsOptional()
  @Nested(() => JobUpdateData)
  job?: JobUpdateData;

  /** Where the turn tells of several: all of them, as they were told. */
  @IsOptional()
  @IsArray()
  @Nested(() => JobUpdateData, { each: true })
  jobs?: JobUpdateData[];
}

/** `POST /compose`: results to be put into words. */
export class ComposeReply {
  @IsString()
  reply!: string;
}
