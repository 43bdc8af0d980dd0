import { IsArray, IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, IsUrl, Max, Min } from 'class-validator';
import { type Attributes, IsAttributes } from './attributes';
import {
  AVAILABILITIES,
  PRODUCT_CONDITIONS,
  SEARCH_MARKETPLACES,
  type Availability,
  type ProductCondition,
  type SearchMarketplace,
} from './enums';
import { LINK } from './link';
import { Nested } from './nested';
import { RequirementSpec } from './requirement.dto';
import { SearchHelp } from './search-help.dto';

/** The same product as sold elsewhere. */
export class ProductOffer {
  /** `marketplace:native_id`. */
  @IsString()
  product_id!: string;

  @IsIn(SEARCH_MARKETPLACES)
  marketplace!: SearchMarketplace;

  @IsNumber()
  @Min(0)
  price!: number;

  @IsString()
  currency!: string;

  @IsOptional()
  @IsIn(PRODUCT_CONDITIONS)
  condition?: ProductCondition;

  @IsUrl(LINK)
  deep_link!: string;

  /** In `currency`; 0 is free, absent is unknown. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  shipping_cost?: number;
}

export class ShippingInfo {
  /** In the product's currency; 0 is free, absent is unknown. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  cost?: number;

  @IsOptional()
  @IsString()
  description?: string;
}

/** One thing for sale, in the words and at the price of its marketplace. Prices are in `currency`'s major unit. */
export class ProductResult {
  /** `marketplace:native_id`. */
  @IsString()
  product_id!: string;

  @IsIn(SEARCH_MARKETPLACES)
  marketplace!: SearchMarketplace;

  @IsString()
  title!: string;

  @IsOptional()
  @IsString()
  description?: string;

  @IsNumber()
  @Min(0)
  price!: number;

  /** ISO 4217. */
  @IsString()
  currency!: string;

  /** 0 to 5. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(5)
  rating?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  review_count?: number;

  @IsOptional()
  @IsIn(PRODUCT_CONDITIONS)
  condition?: ProductCondition;

  @IsIn(AVAILABILITIES)
  availability!: Availability;

  @IsOptional()
  @IsUrl(LINK)
  image_url?: string;

  /** The page of this very item. */
  @IsUrl(LINK)
  deep_link!: string;

  /** The marketplace's front page. */
  @IsUrl(LINK)
  marketplace_url!: string;

  @IsOptional()
  @IsString()
  seller_name?: string;

  @IsOptional()
  @Nested(() => ShippingInfo)
  shipping_info?: ShippingInfo;

  /** `brand`, `model` and whatever else the marketplace states as a fact. */
  @IsAttributes()
  attributes!: Attributes;

  @IsOptional()
  @IsString()
  gtin?: string;

  /** 0 to 1; only comparable within one search. */
  @IsNumber()
  @Min(0)
  @Max(1)
  score!: number;

  /** One plain sentence. */
  @IsString()
  why_ranked!: string;

  /** The same product elsewhere, cheapest first. */
  @IsArray()
  @Nested(() => ProductOffer, { each: true })
  offers!: ProductOffer[];
}

export class MarketplaceFailure {
  @IsIn(SEARCH_MARKETPLACES)
  marketplace!: SearchMarketplace;

  /** Words for a person: what went wrong there. */
  @IsString()
  reason!: string;
}

/** What one of the requests of a message found; its help is of this request alone. */
export class FoundGroup extends SearchHelp {
  @Nested(() => RequirementSpec)
  requirement_spec!: RequirementSpec;

  /** Of the answer's `products`, best first. */
  @IsArray()
  @IsString({ each: true })
  product_ids!: string[];

  /** How many matched, of which `product_ids` are a part. */
  @IsInt()
  @Min(0)
  total_count!: number;

  /** Where it differs from that of the whole answer. */
  @IsOptional()
  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  marketplaces_searched?: SearchMarketplace[];

  /** Where it differs from that of the whole answer. */
  @IsOptional()
  @IsArray()
  @Nested(() => MarketplaceFailure, { each: true })
  marketplaces_failed?: MarketplaceFailure[];

  /** Words for a person: why nothing could be searched for it. */
  @IsOptional()
  @IsString()
  failure?: string;
}

/** What a search found, and where it could not look. */
export class FoundProducts extends SearchHelp {
  @IsArray()
  @Nested(() => ProductResult, { each: true })
  products!: ProductResult[];

  /** How many matched, of which `products` is a part. */
  @IsInt()
  @Min(0)
  total_count!: number;

  @Nested(() => RequirementSpec)
  requirement_spec!: RequirementSpec;

  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  marketplaces_searched!: SearchMarketplace[];

  @IsArray()
  @Nested(() => MarketplaceFailure, { each: true })
  marketplaces_failed!: MarketplaceFailure[];

  /** Marketplaces that were not waited for; what they have that is better follows as `results_update`. */
  @IsOptional()
  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  marketplaces_late?: SearchMarketplace[];

  /** When the prices of each marketplace were read there, ISO 8601: an answer may be a few minutes old. */
  @IsOptional()
  @IsObject()
  fetched_at?: Partial<Record<SearchMarketplace, string>>;

  @IsNumber()
  @Min(0)
  search_duration_ms!: number;

  /** One for each request of a message with several, in the order said; `requirement_spec` is then the one that the conversation goes on with. */
  @IsOptional()
  @IsArray()
  @Nested(() => FoundGroup, { each: true })
  groups?: FoundGroup[];
}

/** The catalog's answer to a search. */
export class SearchResults extends FoundProducts {
  /** How it came to be; `next_cursor` where there is more, `still_searching` where it did not wait for all marketplaces. */
  @IsObject()
  search_metadata!: Record<string, unknown>;
}
