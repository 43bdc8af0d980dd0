import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  CIRCUITS,
  MARKETPLACE_ACCESS,
  SEARCH_MARKETPLACES,
  type Circuit,
  type MarketplaceAccess,
  type SearchMarketplace,
} from './enums';
import { Nested } from './nested';
import { MarketplaceFailure, ProductResult } from './product.dto';
import { RequirementSpec } from './requirement.dto';

/** `POST /api/v1/search`: a requirement, and how much to answer by when. */
export class SearchRequest extends RequirementSpec {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  /** Opaque, from an earlier answer's `search_metadata.next_cursor` to the same requirement and facets: asks for what comes next. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  cursor?: string;

  /** The `facet`s of an earlier answer's facet values: values of one facet widen each other, different facets narrow. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(3, 200, { each: true })
  facets?: string[];

  /** How long the search may take; the marketplaces that answer later are named in `marketplaces_failed`. */
  @IsOptional()
  @IsInt()
  @Min(50)
  @Max(30_000)
  deadline_ms?: number;

  /** Do not wait for the slowest: once there are enough good products, answer this long after. Who is missing is in `search_metadata.still_searching`. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(30_000)
  grace_ms?: number;
}

/** `POST /rank`: products to put in order for a requirement. */
export class RankRequest {
  @IsArray()
  @ArrayMaxSize(500)
  products!: ProductResult[];

  @Nested(() => RequirementSpec)
  requirement_spec!: RequirementSpec;
}

export class RankReply {
  @IsArray()
  @Nested(() => ProductResult, { each: true })
  products!: ProductResult[];
}

export const MARKETPLACE_HEALTH = ['up', 'degraded', 'down'] as const;
export type MarketplaceHealth = (typeof MARKETPLACE_HEALTH)[number];

export class MarketplaceStatus {
  @IsIn(SEARCH_MARKETPLACES)
  marketplace!: SearchMarketplace;

  @IsString()
  name!: string;

  @IsBoolean()
  enabled!: boolean;

  @IsIn(MARKETPLACE_ACCESS)
  access!: MarketplaceAccess;

  /** From the calls of the last minutes, not from a probe. */
  @IsIn(MARKETPLACE_HEALTH)
  health!: MarketplaceHealth;

  /** Of the calls to it; absent where it is not set up. */
  @IsOptional()
  @IsIn(CIRCUITS)
  circuit?: Circuit;

  @IsOptional()
  @IsString()
  detail?: string;
}

export class MarketplaceList {
  @IsArray()
  @Nested(() => MarketplaceStatus, { each: true })
  marketplaces!: MarketplaceStatus[];
}

/** `GET /api/v1/search/suggestions`: the beginning of what someone types. */
export class SuggestionRequest {
  @Length(1, 100)
  @IsString()
  q!: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  limit?: number;
}

export const SUGGESTION_KINDS = ['product', 'brand', 'query'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export class Suggestion {
  @IsString()
  text!: string;

  /** What the text is: a kind of product, a brand, or words to search for. */
  @IsIn(SUGGESTION_KINDS)
  kind!: SuggestionKind;
}

export class SuggestionList {
  /** The likeliest first. */
  @IsArray()
  @Nested(() => Suggestion, { each: true })
  suggestions!: Suggestion[];
}

/** `GET /api/v1/products/{product_id}/similar` */
export class SimilarRequest {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number;
}

export class SimilarProducts {
  /** Of the product that the others are like. */
  @IsString()
  product_id!: string;

  /** Without the product itself, wherever it is sold; those of about its price first. */
  @IsArray()
  @Nested(() => ProductResult, { each: true })
  products!: ProductResult[];

  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  marketplaces_searched!: SearchMarketplace[];

  @IsArray()
  @Nested(() => MarketplaceFailure, { each: true })
  marketplaces_failed!: MarketplaceFailure[];

  @IsNumber()
  @Min(0)
  search_duration_ms!: number;
}

/** `POST /api/v1/compare`: the products to lay side by side. */
export class CompareRequest {
  @ArrayUnique()
  @ArrayMinSize(2)
  @ArrayMaxSize(6)
  @Length(1, 200, { each: true })
  @IsString({ each: true })
  @IsArray()
  product_ids!: string[];
}

/** One fact of all compared products. */
export class ComparedAttribute {
  /** E.g. `ram`; the same for all marketplaces, whatever they call it. */
  @IsString()
  name!: string;

  /** Of values that are numbers: `GB`, `in`, or a currency (ISO 4217). */
  @IsOptional()
  @IsString()
  unit?: string;

  /** One for each of `products`, in their order; `null` is unknown. */
  @IsArray()
  values!: (string | number | boolean | null)[];

  /** Whether two of the products are known to differ in it. */
  @IsBoolean()
  differs!: boolean;
}

/** Product ids; several share the lead. Absent where nobody leads, or too little is known. */
export class BestHints {
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  lowest_price?: string[];

  /** Among those that are rated. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  highest_rating?: string[];
}

export class Comparison {
  /** Those that were found, in the order asked for. */
  @IsArray()
  @Nested(() => ProductResult, { each: true })
  products!: ProductResult[];

  @IsArray()
  @Nested(() => ComparedAttribute, { each: true })
  attributes!: ComparedAttribute[];

  @Nested(() => BestHints)
  best!: BestHints;

  /** Ids of which there is no product. */
  @IsArray()
  @IsString({ each: true })
  not_found!: string[];

  /** Those that could not be asked for all their products; these are neither in `products` nor in `not_found`. */
  @IsArray()
  @Nested(() => MarketplaceFailure, { each: true })
  marketplaces_failed!: MarketplaceFailure[];
}
