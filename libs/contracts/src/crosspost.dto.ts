import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUrl, Min } from 'class-validator';
import { MARKETPLACE_ACCESS, POSTING_MARKETPLACES, type MarketplaceAccess, type PostingMarketplace } from './enums';
import { LINK } from './link';
import { ListingSpec } from './listing.dto';
import { Nested } from './nested';
import { Withdrawal } from './withdrawal.dto';

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
