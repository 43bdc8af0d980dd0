import { IsArray, IsIn, IsInt, IsString, Min } from 'class-validator';
import { SEARCH_MARKETPLACES, type SearchMarketplace } from './enums';
import { Nested } from './nested';
import { ProductResult } from './product.dto';
import { RequirementSpec } from './requirement.dto';

/** What is better about one product of an update. */
export class BetterOffer {
  @IsString()
  product_id!: string;

  /** One sentence for a person. */
  @IsString()
  reason!: string;
}

/**
 * Marketplaces that the results did not wait for had something better. It is an offer: what is shown stays until the user wants
 * the new order, by saying so ("show them", which answers with it as `results`) or at a client that puts it in place itself.
 */
export class ResultsUpdate {
  /** The whole new order, best first. */
  @IsArray()
  @Nested(() => ProductResult, { each: true })
  products!: ProductResult[];

  /** Of `products`, those that are new among them or cheaper than what was shown, in their order. */
  @IsArray()
  @Nested(() => BetterOffer, { each: true })
  better!: BetterOffer[];

  /** Those that were late. */
  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  marketplaces!: SearchMarketplace[];

  @Nested(() => RequirementSpec)
  requirement_spec!: RequirementSpec;

  /** How many match now, of which `products` is a part. */
  @IsInt()
  @Min(0)
  total_count!: number;

  /** The offer in words. */
  @IsString()
  message!: string;
}
