import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
  type ValidationArguments,
} from 'class-validator';
import { type Attributes, IsAttributes } from './attributes';
import {
  PRODUCT_CONDITIONS,
  SEARCH_MARKETPLACES,
  SORT_ORDERS,
  type ProductCondition,
  type SearchMarketplace,
  type SortOrder,
} from './enums';
import { Nested } from './nested';

const MAX_PRICE = 1_000_000_000;

/** The price someone will pay. `target` is "around 300" and bounds nothing. */
export class PriceFilter {
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MAX_PRICE)
  min?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MAX_PRICE)
  @IsNotBelow('min')
  max?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(MAX_PRICE)
  target?: number;

  /** ISO 4217. */
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be an ISO 4217 code such as USD' })
  currency: string = 'USD';
}

/** What a buyer wants, as far as is known. `product_type` is empty while it is unknown. */
export class RequirementSpec {
  @IsString()
  @MaxLength(200)
  product_type!: string;

  @IsAttributes()
  attributes: Attributes = {};

  /**
   * Facts that were set by hand rather than said, and what is not wanted: `excluded_conditions` (conditions) and `excluded`
   * (words that neither title nor facts may hold).
   */
  @IsAttributes()
  filters: Attributes = {};

  @IsOptional()
  @Nested(() => PriceFilter)
  price?: PriceFilter;

  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  brand_preferences: string[] = [];

  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 100, { each: true })
  brand_exclusions: string[] = [];

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(5)
  rating_min?: number;

  @IsOptional()
  @IsIn(PRODUCT_CONDITIONS)
  condition?: ProductCondition;

  /** Empty means everywhere. */
  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  marketplaces: SearchMarketplace[] = [];

  @IsOptional()
  @IsIn(SORT_ORDERS)
  sort?: SortOrder;
}

/** A requirement about which nothing is known yet. */
export function emptyRequirement(): RequirementSpec {
  return {
    product_type: '',
    attributes: {},
    filters: {},
    brand_preferences: [],
    brand_exclusions: [],
    marketplaces: [],
  };
}

function IsNotBelow(other: string): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isNotBelow',
      target: target.constructor,
      propertyName: propertyName as string,
      constraints: [other],
      validator: {
        validate: (value: unknown, { object }: ValidationArguments) => {
          const lower = (object as Record<string, unknown>)[other];
          return typeof value !== 'number' || typeof lower !== 'number' || value >= lower;
        },
        defaultMessage: () => `${String(propertyName)} must not be below ${other}`,
      },
    });
}
