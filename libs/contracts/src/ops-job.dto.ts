import { IsArray, IsIn, IsISO8601, IsString } from 'class-validator';
import { JOB_STATUSES, MARKETPLACE_JOB_STATUSES, type JobStatus, type MarketplaceJobStatus } from './crosspost.dto';
import { POSTING_MARKETPLACES, type PostingMarketplace } from './enums';
import { Nested } from './nested';

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
