import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { POSTING_MODES, type PostingMode } from './crosspost.dto';
import { POSTING_MARKETPLACES, PRODUCT_CONDITIONS, type PostingMarketplace, type ProductCondition } from './enums';
import { LINK } from './link';
import { ListingSpec } from './listing.dto';
import { Nested } from './nested';

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
