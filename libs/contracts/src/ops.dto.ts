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
  Length,
  Max,
  Min,
} from 'class-validator';
import { MarketplaceStatus } from './catalog.dto';
import {
  JOB_STATUSES,
  MARKETPLACE_JOB_STATUSES,
  POSTING_ACTIONS,
  type JobStatus,
  type MarketplaceJobStatus,
  type PostingAction,
} from './crosspost.dto';
import { CIRCUITS, POSTING_MARKETPLACES, type Circuit, type PostingMarketplace } from './enums';
import { Nested } from './nested';

/** The WebSocket connections of one user. */
export class OpsUserConnections {
  @IsString()
  user_id!: string;

  @IsInt()
  @Min(1)
  count!: number;

  /** When the oldest of them was opened. */
  @IsISO8601()
  since!: string;

  /** When one of them was last heard. */
  @IsISO8601()
  last_heard_at!: string;
}

export class OpsConnections {
  @IsInt()
  @Min(0)
  total!: number;

  /** Those with the oldest connections first, at most 50. */
  @IsArray()
  @Nested(() => OpsUserConnections, { each: true })
  users!: OpsUserConnections[];
}

/** `recovered`: all attempts failed, and the turn went on without. `stopped`: the turn ended before the node did. */
export const OPS_NODE_OUTCOMES = ['running', 'completed', 'recovered', 'failed', 'stopped'] as const;
export type OpsNodeOutcome = (typeof OPS_NODE_OUTCOMES)[number];

/** A visit of a turn to a node. */
export class OpsNode {
  @IsString()
  node!: string;

  /** Milliseconds since the turn began. */
  @IsNumber()
  @Min(0)
  start_ms!: number;

  /** Absent while it runs. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  duration_ms?: number;

  @IsInt()
  @Min(1)
  attempts!: number;

  @IsIn(OPS_NODE_OUTCOMES)
  outcome!: OpsNodeOutcome;
}

/** `drained` and `lost` turns go on in another process. */
export const OPS_TURN_OUTCOMES = ['running', 'paused', 'completed', 'failed', 'cancelled', 'drained', 'lost'] as const;
export type OpsTurnOutcome = (typeof OPS_TURN_OUTCOMES)[number];

/** A turn as this process ran it: what it did and when, and nothing of what was said. */
export class OpsTurn {
  @IsString()
  turn_id!: string;

  @IsOptional()
  @IsString()
  session_id?: string;

  @IsISO8601()
  started_at!: string;

  /** From its beginning until it ended or paused; absent while it runs. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  duration_ms?: number;

  @IsIn(OPS_TURN_OUTCOMES)
  outcome!: OpsTurnOutcome;

  /** In the order they began. */
  @IsArray()
  @Nested(() => OpsNode, { each: true })
  nodes!: OpsNode[];
}

export const OPS_PURPOSES = ['turns', 'browsers', 'operators'] as const;
export type OpsPurpose = (typeof OPS_PURPOSES)[number];

/** Another service, as this process fares with it. */
export class OpsService {
  @IsString()
  name!: string;

  /** Whom the calls are for: each of them has a way of its own, so that none keeps the others waiting. */
  @IsIn(OPS_PURPOSES)
  purpose!: OpsPurpose;

  /** `open`: it failed too often, and is left alone for a while. */
  @IsIn(CIRCUITS)
  circuit!: Circuit;
}

/** Roughly, as SQS counts. */
export class OpsQueue {
  @IsString()
  queue!: string;

  @IsInt()
  @Min(0)
  waiting!: number;

  /** Handed out, and not done yet. */
  @IsInt()
  @Min(0)
  in_flight!: number;

  /** Not to be handed out before their time. */
  @IsInt()
  @Min(0)
  delayed!: number;

  /** Given up. */
  @IsInt()
  @Min(0)
  dead_letters!: number;
}

export class OpsPosting {
  @IsIn(POSTING_MARKETPLACES)
  marketplace!: PostingMarketplace;

  @IsIn(MARKETPLACE_JOB_STATUSES)
  status!: MarketplaceJobStatus;
}

/** A listing on its way, without what it says. */
export class OpsJob {
  @IsString()
  job_id!: string;

  @IsIn(JOB_STATUSES)
  status!: JobStatus;

  @IsArray()
  @Nested(() => OpsPosting, { each: true })
  postings!: OpsPosting[];

  @IsISO8601()
  created_at!: string;

  @IsISO8601()
  updated_at!: string;
}

export const OPS_SECTIONS = ['marketplaces', 'queues', 'jobs', 'faults'] as const;
export type OpsSection = (typeof OPS_SECTIONS)[number];

/** What could not be learnt, and why. */
export class OpsGap {
  @IsIn(OPS_SECTIONS)
  section!: OpsSection;

  @IsString()
  reason!: string;
}

/** What a simulated marketplace is to do instead of answering as it should. */
export class SandboxFault {
  /** Before the answer, or before the failure. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(600_000)
  latency_ms?: number;

  /** An error of the vendor's own shape. */
  @IsOptional()
  @IsInt()
  @Min(400)
  @Max(599)
  status?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(86_400)
  retry_after_s?: number;

  /** A 200 whose body breaks off. */
  @IsOptional()
  @IsIn([true])
  malformed?: true;

  /** No answer until the caller leaves. */
  @IsOptional()
  @IsIn([true])
  hang?: true;

  /** The work is done, and the connection is cut instead of an answer. */
  @IsOptional()
  @IsIn([true])
  lost_reply?: true;

  /** Only requests of this step of searching or posting. */
  @IsOptional()
  @IsString()
  @Length(1, 20)
  fail_at?: string;

  /** Only this one of them, counted from when the fault is set. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  nth?: number;

  /** The share of requests it happens to. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  rate?: number;
}

/** `GET /api/v1/ops`: how this process and what it works with are doing. */
export class OpsOverview {
  @IsISO8601()
  at!: string;

  /** When this process began. */
  @IsISO8601()
  up_since!: string;

  @Nested(() => OpsConnections)
  connections!: OpsConnections;

  /** Newest first, at most 50. */
  @IsArray()
  @Nested(() => OpsTurn, { each: true })
  turns!: OpsTurn[];

  @IsArray()
  @Nested(() => OpsService, { each: true })
  services!: OpsService[];

  @IsArray()
  @Nested(() => MarketplaceStatus, { each: true })
  marketplaces!: MarketplaceStatus[];

  @IsArray()
  @Nested(() => OpsQueue, { each: true })
  queues!: OpsQueue[];

  /** Those this process heard of, latest first, at most 20. */
  @IsArray()
  @Nested(() => OpsJob, { each: true })
  jobs!: OpsJob[];

  /** By marketplace, of those with a fault; absent where nothing is simulated. */
  @IsOptional()
  @IsObject()
  faults?: Record<string, SandboxFault>;

  @IsArray()
  @Nested(() => OpsGap, { each: true })
  gaps!: OpsGap[];
}

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
