import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type Attributes, IsAttributes } from './attributes';
import {
  POSTING_MARKETPLACES,
  PRODUCT_CONDITIONS,
  SHIPPING_OPTIONS,
  type PostingMarketplace,
  type ProductCondition,
  type ShippingOption,
} from './enums';
import { Nested } from './nested';

export class ListingLocation {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  city?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  state?: string;

  @IsOptional()
  @IsString()
  @MaxLength(20)
  zip?: string;
}

/** What a seller offers. */
export class ListingSpec {
  @IsString()
  @Length(1, 200)
  title!: string;

  @IsString()
  @MaxLength(10_000)
  description!: string;

  /** The asking price, in `currency`'s major unit. */
  @IsNumber()
  @Min(0)
  @Max(1_000_000_000)
  price!: number;

  /** How many are for sale, each for the price; 1 where it is absent. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(999)
  quantity?: number;

  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency: string = 'USD';

  @IsOptional()
  @IsBoolean()
  negotiable?: boolean;

  @IsIn(PRODUCT_CONDITIONS)
  condition!: ProductCondition;

  @IsString()
  @MaxLength(200)
  category!: string;

  @IsAttributes()
  attributes: Attributes = {};

  @IsArray()
  @ArrayMaxSize(24)
  @IsString({ each: true })
  media_s3_keys: string[] = [];

  @IsArray()
  @IsIn(POSTING_MARKETPLACES, { each: true })
  target_marketplaces!: PostingMarketplace[];

  @IsArray()
  @IsIn(SHIPPING_OPTIONS, { each: true })
  shipping_options: ShippingOption[] = [];

  @IsOptional()
  @Nested(() => ListingLocation)
  location?: ListingLocation;
}

const EVERYTHING = ListingSpec as new () => Partial<ListingSpec>;

/** A listing as far as its seller has told of it. */
export class ListingDraft extends EVERYTHING {}

for (const field of ['title', 'description', 'price', 'condition', 'category', 'target_marketplaces'] as const)
  IsOptional()(ListingDraft.prototype, field);
