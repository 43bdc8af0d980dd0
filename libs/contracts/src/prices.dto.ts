import { Type } from 'class-transformer';
import {
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
  Matches,
  Max,
  Min,
} from 'class-validator';
import { SEARCH_MARKETPLACES, type SearchMarketplace } from './enums';
import { LINK } from './link';
import { Nested } from './nested';
import { RequirementSpec } from './requirement.dto';

const MAX_TARGET = 1_000_000_000;
const CURRENCY = { message: 'currency must be an ISO 4217 code such as USD' };

/** `GET /api/v1/products/{product_id}/price-history` */
export class PriceHistoryRequest {
  /** How many days to look back; 90 when absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(365)
  days?: number;
}

/** A price as it was seen at its marketplace, in the history's currency. */
export class PricePoint {
  @IsNumber()
  @Min(0)
  price!: number;

  /** When this price was first seen; it held until the next point. */
  @IsISO8601()
  seen_at!: string;
}

/** The prices of one product at one marketplace that the catalog has seen itself: never bought, never guessed. */
export class PriceHistory {
  /** `marketplace:native_id`. */
  @IsString()
  product_id!: string;

  /** ISO 4217; absent while nothing was seen. */
  @IsOptional()
  @IsString()
  currency?: string;

  /** Oldest first; one for each change of price. */
  @IsArray()
  @Nested(() => PricePoint, { each: true })
  points!: PricePoint[];

  @IsOptional()
  @Nested(() => PricePoint)
  lowest?: PricePoint;

  @IsOptional()
  @Nested(() => PricePoint)
  highest?: PricePoint;

  /** When the latest price was last confirmed. */
  @IsOptional()
  @IsISO8601()
  last_seen_at?: string;

  /** The marketplace is a simulation, and so are its prices. */
  @IsOptional()
  @IsBoolean()
  simulated?: boolean;
}

/** `POST /api/v1/price-alerts`: what to watch, either one product or whatever meets a need, and the price to wait for. */
export class CreatePriceAlert {
  @IsString()
  @Length(1, 128)
  user_id!: string;

  /** `marketplace:native_id`; exactly one of this and `requirement_spec`. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  product_id?: string;

  @IsOptional()
  @Nested(() => RequirementSpec)
  requirement_spec?: RequirementSpec;

  /** The price (with shipping where it is known) at or under which the user wants to hear of it, in `currency`'s major unit. */
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(MAX_TARGET)
  target_price!: number;

  @Matches(/^[A-Z]{3}$/, CURRENCY)
  currency: string = 'USD';
}

/** `triggered` turns back to `watching` when the price has risen clearly above the target again. */
export const PRICE_ALERT_STATUSES = ['watching', 'triggered'] as const;
export type PriceAlertStatus = (typeof PRICE_ALERT_STATUSES)[number];

/** The cheapest thing that an alert found when it last looked. */
export class WatchedProduct {
  /** `marketplace:native_id`. */
  @IsString()
  product_id!: string;

  @IsIn(SEARCH_MARKETPLACES)
  marketplace!: SearchMarketplace;

  @IsString()
  title!: string;

  /** With shipping where it is known: what a target is compared with. */
  @IsNumber()
  @Min(0)
  price!: number;

  /** ISO 4217. */
  @IsString()
  currency!: string;

  @IsUrl(LINK)
  deep_link!: string;

  /** The marketplace is a simulation: this cannot be bought. */
  @IsOptional()
  @IsBoolean()
  simulated?: boolean;
}

export class PriceAlert {
  @IsString()
  alert_id!: string;

  @IsString()
  user_id!: string;

  @IsOptional()
  @IsString()
  product_id?: string;

  @IsOptional()
  @Nested(() => RequirementSpec)
  requirement_spec?: RequirementSpec;

  /** What is watched, in words: a product's title, or "laptop by Lenovo". */
  @IsString()
  what!: string;

  @IsNumber()
  @Min(0)
  target_price!: number;

  @IsString()
  currency!: string;

  @IsIn(PRICE_ALERT_STATUSES)
  status!: PriceAlertStatus;

  /** Absent until something was found. */
  @IsOptional()
  @Nested(() => WatchedProduct)
  cheapest?: WatchedProduct;

  @IsOptional()
  @IsISO8601()
  checked_at?: string;

  @IsOptional()
  @IsISO8601()
  triggered_at?: string;

  @IsISO8601()
  created_at!: string;

  /** When the watch ends by itself. */
  @IsISO8601()
  ends_at!: string;
}

export class PriceAlertList {
  /** Newest first. */
  @IsArray()
  @Nested(() => PriceAlert, { each: true })
  alerts!: PriceAlert[];
}

/** `GET` and `DELETE /api/v1/price-alerts…`: whose. */
export class PriceAlertOwner {
  @IsString()
  @Length(1, 128)
  user_id!: string;
}
