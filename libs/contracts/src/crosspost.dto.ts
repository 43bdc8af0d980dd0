import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  MARKETPLACE_ACCESS,
  POSTING_MARKETPLACES,
  PRODUCT_CONDITIONS,
  type MarketplaceAccess,
  type PostingMarketplace,
  type ProductCondition,
} from './enums';
import { ListingSpec } from './listing.dto';
import { Nested } from './nested';

const LINK = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** `best_effort` posts wherever it can; `all_or_nothing` prepares everywhere and publishes only when all are ready. */
export const POSTING_MODES = ['best_effort', 'all_or_nothing'] as const;
export type PostingMode = (typeof POSTING_MODES)[number];

export const JOB_STATUSES = ['created', 'processing', 'completed', 'partial_success', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** `needs_user`: everything is ready to be pasted, and the user posts it by hand. */
export const MARKETPLACE_JOB_STATUSES = [
  'queued',
  'posting',
  'needs_user',
  'pending_review',
  'live',
  'failed',
  'cancelled',
  'withdrawn',
  'sold',
] as const;
export type MarketplaceJobStatus = (typeof MARKETPLACE_JOB_STATUSES)[number];

/** `POST /api/v1/post`, with an `Idempotency-Key`. */
export class PostRequest {
  @Nested(() => ListingSpec)
  listing_spec!: ListingSpec;

  @IsString()
  @Length(1, 128)
  user_id!: string;

  /** The conversation it comes from; absent where there was none. */
  @IsOptional()
  @IsString()
  @Length(1, 128)
  session_id?: string;

  @IsOptional()
  @IsIn(POSTING_MODES)
  mode?: PostingMode;
}

/** Where a rule of a marketplace and a listing part. */
export class RuleViolation {
  @IsIn(POSTING_MARKETPLACES)
  marketplace!: PostingMarketplace;

  /** Stable, e.g. `title_too_long`. */
  @IsString()
  rule!: string;

  /** The field of the listing, e.g. `title`. */
  @IsString()
  field!: string;

  /** For a person: what is wrong and what was expected. */
  @IsString()
  message!: string;

  /** What the field could be instead; applied by itself where it loses nothing that matters. */
  @IsOptional()
  @IsString()
  proposal?: string;

  /** Whether it keeps the listing from being posted there. */
  @IsBoolean()
  is_blocking!: boolean;
}

/** What one marketplace will show. */
export class ListingPreview {
  @IsIn(POSTING_MARKETPLACES)
  marketplace!: PostingMarketplace;

  @IsIn(MARKETPLACE_ACCESS)
  access!: MarketplaceAccess;

  @IsString()
  title!: string;

  /** How many characters of a title the marketplace shows. */
  @IsOptional()
  @IsInt()
  @Min(1)
  title_max?: number;

  @IsString()
  description!: string;

  /** As the marketplace writes it, e.g. `$650`. */
  @IsString()
  price!: string;

  @IsArray()
  @Nested(() => RuleViolation, { each: true })
  violations!: RuleViolation[];
}

/** `POST /api/v1/listings/preview`: what each marketplace would show, and the rules it would break; nothing is stored. */
export class PreviewRequest {
  @Nested(() => ListingSpec)
  listing_spec!: ListingSpec;
}

export class PreviewReply {
  @IsArray()
  @Nested(() => ListingPreview, { each: true })
  previews!: ListingPreview[];
}

/** A listing ready to be pasted where no API is open to private sellers. */
export class HandOver {
  @IsString()
  title!: string;

  @IsString()
  description!: string;

  @IsString()
  price!: string;

  @IsArray()
  @IsString({ each: true })
  picture_urls!: string[];

  /** Where to paste it. */
  @IsUrl(LINK)
  deep_link!: string;
}

/** Sold elsewhere, taken back by its user, or undone because not all marketplaces took it (`all_or_nothing`). */
export const WITHDRAWAL_REASONS = ['sold_elsewhere', 'user', 'not_all'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Taking a listing down. */
export class Withdrawal {
  @IsIn(WITHDRAWAL_REASONS)
  reason!: WithdrawalReason;

  @IsISO8601()
  requested_at!: string;

  /** When it has to be down; late is shown to the user. */
  @IsISO8601()
  due_at!: string;

  @IsOptional()
  @IsISO8601()
  done_at?: string;

  /** How the marketplace confirmed it, e.g. `offer 123 is UNPUBLISHED`. */
  @IsOptional()
  @IsString()
  proof?: string;

  @IsInt()
  @Min(0)
  attempts!: number;

  /** Why the last attempt failed. */
  @IsOptional()
  @IsString()
  trouble?: string;
}

/** One marketplace's part of a job. */
export class MarketplaceJob {
  @IsIn(POSTING_MARKETPLACES)
  marketplace!: PostingMarketplace;

  /** `job_id:marketplace`. */
  @IsString()
  job_id!: string;

  @IsIn(MARKETPLACE_JOB_STATUSES)
  status!: MarketplaceJobStatus;

  @IsIn(MARKETPLACE_ACCESS)
  access!: MarketplaceAccess;

  @IsOptional()
  @IsString()
  listing_id?: string;

  @IsOptional()
  @IsUrl(LINK)
  confirmation_link?: string;

  /** Of `failed`, `pending_review` and `needs_user`, and of an edit that is not shown: for a person. */
  @IsOptional()
  @IsString()
  reason?: string;

  /** Of `failed`: whether trying again may help. */
  @IsOptional()
  @IsBoolean()
  retriable?: boolean;

  /** Of `needs_user`. */
  @IsOptional()
  @Nested(() => HandOver)
  hand_over?: HandOver;

  @IsOptional()
  @Nested(() => Withdrawal)
  withdrawal?: Withdrawal;

  /** Of several pieces: how many went to buyers there while others were left. */
  @IsOptional()
  @IsInt()
  @Min(1)
  sold?: number;

  @IsISO8601()
  updated_at!: string;
}

/** A listing on its way to several marketplaces, and its life there. */
export class CrosspostJob {
  @IsString()
  job_id!: string;

  @IsString()
  user_id!: string;

  /** The conversation it comes from; absent where there was none. */
  @IsOptional()
  @IsString()
  session_id?: string;

  @IsIn(POSTING_MODES)
  mode!: PostingMode;

  @IsIn(JOB_STATUSES)
  status!: JobStatus;

  @Nested(() => ListingSpec)
  listing_spec!: ListingSpec;

  /** Grows with each edit of the listing. */
  @IsInt()
  @Min(1)
  listing_version!: number;

  @IsArray()
  @Nested(() => MarketplaceJob, { each: true })
  marketplace_jobs!: MarketplaceJob[];

  /** Until then it can be taken back before anybody sees it. */
  @IsOptional()
  @IsISO8601()
  public_at?: string;

  @IsISO8601()
  created_at!: string;

  @IsISO8601()
  updated_at!: string;

  /** When everything should be live. */
  @IsOptional()
  @IsISO8601()
  estimated_completion?: string;
}

/** The `data` of the event `job_update`: a listing went live, failed, was sold or taken down. */
export class JobUpdateData {
  /** The same news keeps its id, however often it is delivered. Absent where a turn itself tells of its job. */
  @IsOptional()
  @IsString()
  notice_id?: string;

  @IsString()
  job_id!: string;

  @IsIn(JOB_STATUSES)
  status!: JobStatus;

  @IsArray()
  @Nested(() => MarketplaceJob, { each: true })
  marketplace_results!: MarketplaceJob[];

  /** One plain sentence for the user. */
  @IsString()
  message!: string;
}

export class CrosspostJobList {
  /** Newest first. */
  @IsArray()
  @Nested(() => CrosspostJob, { each: true })
  jobs!: CrosspostJob[];
}

/** `PATCH /api/v1/jobs/{job_id}/listing`: what changes, everywhere. */
export class ListingChange {
  @IsString()
  @Length(1, 128)
  user_id!: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  description?: string;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(1_000_000_000)
  price?: number;

  /** How many are for sale from now on, each for the price. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(999)
  quantity?: number;

  @IsOptional()
  @IsIn(PRODUCT_CONDITIONS)
  condition?: ProductCondition;

  /** All its pictures, best first. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(24)
  @IsString({ each: true })
  media_s3_keys?: string[];

  /** Marketplaces to post to as well. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(POSTING_MARKETPLACES.length)
  @IsIn(POSTING_MARKETPLACES, { each: true })
  add_marketplaces?: PostingMarketplace[];
}

/** `GET /api/v1/jobs`: whose. */
export class JobOwner {
  @IsString()
  @Length(1, 128)
  user_id!: string;
}

/** `/api/v1/jobs/{job_id}…`: who asks. A job of somebody else is none; without a user it is a service that asks. */
export class JobAsker {
  @IsOptional()
  @IsString()
  @Length(1, 128)
  user_id?: string;
}

/** `POST /api/v1/jobs/{job_id}/marketplaces/{marketplace}/posted`: the user has posted it by hand. */
export class PostedByHand {
  @IsString()
  @Length(1, 128)
  user_id!: string;

  /** The listing's page, where the user knows it. */
  @IsOptional()
  @IsUrl(LINK)
  @MaxLength(2000)
  link?: string;
}

/** `POST /webhooks/{marketplace}`: what became of a listing there. One of `sku` and `listing_id` is expected. */
export class MarketplaceNotification {
  /** The same event keeps its id, however often it is delivered. */
  @IsString()
  @Length(1, 200)
  event_id!: string;

  /** A piece went to a buyer, or the marketplace took the listing down. */
  @IsIn(['sold', 'ended'])
  type!: 'sold' | 'ended';

  /** Ours, as the listing was posted with. */
  @IsOptional()
  @IsString()
  @Length(1, 50)
  sku?: string;

  /** The marketplace's own number. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  listing_id?: string;

  /** How many are still for sale there. */
  @IsOptional()
  @IsInt()
  @Min(0)
  quantity_left?: number;

  @IsOptional()
  @IsISO8601()
  at?: string;
}

/** What a worker is asked to do with one listing on one marketplace. */
export const POSTING_ACTIONS = ['post', 'prepare', 'update', 'withdraw', 'status'] as const;
export type PostingAction = (typeof POSTING_ACTIONS)[number];

/** A message of a marketplace's queue. It says which work is due; the job says what there is to do. */
export class PostingMessage {
  /** The same work keeps its id, however often it is sent. */
  @IsString()
  message_id!: string;

  @IsString()
  job_id!: string;

  @IsIn(POSTING_MARKETPLACES)
  marketplace!: PostingMarketplace;

  @IsIn(POSTING_ACTIONS)
  action!: PostingAction;

  /** The edit it belongs to: an older one is overtaken. */
  @IsInt()
  @Min(1)
  listing_version!: number;
}
