import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { MARKETPLACE_ACCESS, POSTING_MARKETPLACES, type MarketplaceAccess, type PostingMarketplace } from './enums';
import { ListingSpec } from './listing.dto';
import { Nested } from './nested';

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
