import { IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, IsString, Length } from 'class-validator';
import { POSTING_MARKETPLACES, type PostingMarketplace } from './enums';
import { Nested } from './nested';
import { POSTING_ACTIONS, type PostingAction } from './posting-message.dto';

/** What a dead letter is worth now. */
export const DEAD_LETTER_STANDINGS = ['due', 'settled', 'unknown_job', 'unreadable'] as const;
export type OpsDeadLetterStanding = (typeof DEAD_LETTER_STANDINGS)[number];

/** A message that its queue gave up, and how the job it is about stands. */
export class OpsDeadLetter {
  @IsString()
  queue!: string;

  @IsString()
  message_id!: string;

  @IsISO8601()
  sent_at!: string;

  @IsIn(DEAD_LETTER_STANDINGS)
  standing!: OpsDeadLetterStanding;

  /** For a person. */
  @IsString()
  reason!: string;

  @IsOptional()
  @IsString()
  job_id?: string;

  @IsOptional()
  @IsIn(POSTING_MARKETPLACES)
  marketplace?: PostingMarketplace;

  @IsOptional()
  @IsIn(POSTING_ACTIONS)
  action?: PostingAction;

  @IsOptional()
  @IsString()
  trace_id?: string;
}

/** `GET /api/v1/ops/dead-letters`: of which queue. */
export class DeadLetterRequest {
  @IsString()
  @Length(1, 100)
  queue!: string;
}

export class OpsDeadLetterList {
  /** Oldest first, at most 100 of each queue. */
  @IsArray()
  @Nested(() => OpsDeadLetter, { each: true })
  letters!: OpsDeadLetter[];
}

/** `POST /api/v1/ops/dead-letters/redrive`: of which queue, and which of its letters; all of them without. */
export class RedriveRequest {
  @IsString()
  @Length(1, 100)
  queue!: string;

  @IsOptional()
  @IsString()
  @Length(1, 128)
  message_id?: string;
}

/** `kept`: it is a dead letter still. */
export const REDRIVE_OUTCOMES = ['sent_back', 'dropped', 'kept'] as const;

export class RedrivenLetter {
  @IsString()
  message_id!: string;

  @IsIn(REDRIVE_OUTCOMES)
  outcome!: (typeof REDRIVE_OUTCOMES)[number];

  /** Its posting is queued again. */
  @IsBoolean()
  is_requeued!: boolean;
}

export class RedriveReply {
  @IsArray()
  @Nested(() => RedrivenLetter, { each: true })
  letters!: RedrivenLetter[];
}
