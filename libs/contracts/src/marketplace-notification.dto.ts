import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Min } from 'class-validator';

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
