import { IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { SEARCH_MARKETPLACES, type SearchMarketplace } from './enums';
import { Nested } from './nested';
import { MarketplaceFailure } from './product.dto';
import { RequirementSpec } from './requirement.dto';

/** `GET /api/v1/products/{product_id}/explain` */
export class ExplanationRequest {
  /** A `RequirementSpec` as JSON, such as the `requirement_spec` of an earlier answer. */
  @MaxLength(10_000)
  @IsString()
  requirement!: string;
}

/**
 * What became of a product in a search: a card of its own (`placed`), an offer on another card (`merged`), kept back by the
 * requirement (`left_out`), or never named by its marketplace for these words (`not_found`).
 */
export const EXPLANATION_OUTCOMES = ['placed', 'merged', 'left_out', 'not_found'] as const;
export type ExplanationOutcome = (typeof EXPLANATION_OUTCOMES)[number];

/** What one reason adds to a score. */
export class ScoreFactor {
  /** E.g. `relevance`, `price`; `diversity` is what is taken off for more of the same. */
  @IsString()
  name!: string;

  /** 0 (speaks against it) to 1 (could not be better); absent for what is taken off. */
  @IsOptional()
  @IsNumber()
  value?: number;

  /** How much it counts in this search; all weights sum to 1. Absent for what is taken off. */
  @IsOptional()
  @IsNumber()
  weight?: number;

  /** Of the score; all contributions sum to it. */
  @IsNumber()
  contribution!: number;

  /** One plain sentence. */
  @IsString()
  sentence!: string;
}

/** How much more of the score another product has by one factor; negative where it has less. */
export class FactorLead {
  @IsString()
  name!: string;

  @IsNumber()
  lead!: number;

  /** What is true of the other product, in one plain sentence. */
  @IsString()
  sentence!: string;
}

/** A product that comes before the explained one. */
export class ComparedRival {
  @IsInt()
  @Min(1)
  place!: number;

  @IsString()
  product_id!: string;

  @IsString()
  title!: string;

  /** 0 to 1. */
  @IsNumber()
  score!: number;

  /** The most telling first; they sum to the difference between the scores. */
  @IsArray()
  @Nested(() => FactorLead, { each: true })
  leads!: FactorLead[];

  /** What would have to be different for the explained product to come before it, in one plain sentence. */
  @IsString()
  needed!: string;
}

/** Why a product stands where it stands in a search, or why it does not. */
export class ProductExplanation {
  @IsString()
  product_id!: string;

  @IsString()
  title!: string;

  @IsIn(EXPLANATION_OUTCOMES)
  outcome!: ExplanationOutcome;

  /** The answer in one plain sentence. */
  @IsString()
  summary!: string;

  /** From 1, of its card. Of a product that was not found: where it would stand if it had been. Absent when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  place?: number;

  /** How many cards the search has. */
  @IsInt()
  @Min(0)
  total_count!: number;

  /** Of a product that was left out: the reason, as in `search_metadata.left_out` of a search. */
  @IsOptional()
  @IsString()
  left_out_by?: string;

  /** The product on whose card it is an offer. */
  @IsOptional()
  @IsString()
  merged_into?: string;

  /** 0 to 1, of its card, unrounded; absent when left out. */
  @IsOptional()
  @IsNumber()
  score?: number;

  /** The one that adds most first; empty when left out. */
  @IsArray()
  @Nested(() => ScoreFactor, { each: true })
  factors!: ScoreFactor[];

  /** The first of the search and the one just above; empty for the first itself and for what was left out. */
  @IsArray()
  @Nested(() => ComparedRival, { each: true })
  compared_with!: ComparedRival[];

  @Nested(() => RequirementSpec)
  requirement_spec!: RequirementSpec;

  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  marketplaces_searched!: SearchMarketplace[];

  @IsArray()
  @Nested(() => MarketplaceFailure, { each: true })
  marketplaces_failed!: MarketplaceFailure[];

  /** Those of the searched marketplaces that are simulations. */
  @IsArray()
  @IsIn(SEARCH_MARKETPLACES, { each: true })
  simulated!: SearchMarketplace[];
}
