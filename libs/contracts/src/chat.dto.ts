import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { INTENTS, WORKFLOW_STAGES, type Intent, type WorkflowStage } from './enums';
import { IDENTIFIER, MAX_MEDIA, MAX_MESSAGE_LENGTH } from './limits';
import { ListingSpec } from './listing.dto';
import { MediaReference } from './media.dto';
import { ProductResult } from './product.dto';
import { RequirementSpec } from './requirement.dto';
import { ClarificationData } from './socket/server-event.dto';

/** `POST /api/chat`: one message, answered with one whole turn. */
export class ChatRequest {
  /** May be empty only with media. */
  @IsString()
  @MaxLength(MAX_MESSAGE_LENGTH)
  message!: string;

  @IsOptional()
  @Matches(IDENTIFIER)
  session_id?: string;

  @Matches(IDENTIFIER)
  user_id!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_MEDIA)
  @ValidateNested({ each: true })
  @Type(() => MediaReference)
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
  @ValidateNested()
  @Type(() => ClarificationData)
  clarification?: ClarificationData;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ProductResult)
  products?: ProductResult[];

  @IsOptional()
  @ValidateNested()
  @Type(() => RequirementSpec)
  requirement_spec?: RequirementSpec;

  @IsOptional()
  @ValidateNested()
  @Type(() => ListingSpec)
  listing_spec?: ListingSpec;
}

/** `POST /compose`: results to be put into words. */
export class ComposeReply {
  @IsString()
  reply!: string;
}
