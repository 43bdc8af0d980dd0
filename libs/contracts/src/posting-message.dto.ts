import { IsIn, IsInt, IsString, Min } from 'class-validator';
import { POSTING_MARKETPLACES, type PostingMarketplace } from './enums';

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
