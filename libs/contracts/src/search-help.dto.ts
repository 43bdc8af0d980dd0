import { Allow, IsArray, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { Nested } from './nested';
import { RequirementSpec } from './requirement.dto';

export class FacetValue {
  /** What a search takes in `facets` to narrow itself to these, e.g. `brand:lenovo`. */
  @IsString()
  facet!: string;

  /** For a person, e.g. `Lenovo`, `$100 to $200`, `4 and up`. */
  @IsString()
  label!: string;

  /** How many products there would be with this value and the facets of other names that are applied already. */
  @IsInt()
  @Min(1)
  count!: number;
}

/** One way to narrow what was found. */
export class Facet {
  /** `brand`, `condition`, `marketplace`, `price`, `rating`, or an attribute such as `color` or `ram`. */
  @IsString()
  name!: string;

  @IsString()
  label!: string;

  /** At least two; the most frequent first, what has an order in its order. */
  @IsArray()
  @Nested(() => FacetValue, { each: true })
  values!: FacetValue[];
}

/** A limit that keeps products out, and what there would be without it. */
export class Relaxation {
  /**
   * `price.max`, `price.min`, `price.currency`, `condition`, `rating_min`, `brand_preferences`, `brand_exclusions`, `marketplaces`,
   * `filters.excluded`, `filters.excluded_conditions`, or `attributes.` and the name of a wished fact.
   */
  @IsString()
  limit!: string;

  /** What it is now. */
  @Allow()
  from!: LimitValue;

  /** What it would be; `null` is no such limit. */
  @Allow()
  to!: LimitValue | null;

  /** A search for `requirement_spec` finds at least as many. */
  @IsInt()
  @Min(1)
  count!: number;

  /** The same requirement with this limit changed and all others kept. */
  @Nested(() => RequirementSpec)
  requirement_spec!: RequirementSpec;

  /** In a conversation: what the user can say to have it so, e.g. `up to $25`. */
  @IsOptional()
  @IsString()
  say?: string;
}

export type LimitValue = string | number | boolean | string[];

export class KindCount {
  /** What it is, e.g. `pajamas`. */
  @IsString()
  product_type!: string;

  @IsInt()
  @Min(1)
  count!: number;
}

/** Nothing of the wished kind was found, only other things with its words. */
export class MissingKind {
  /** The wished kind. */
  @IsString()
  product_type!: string;

  /** What was found, and left out, in its place; the most frequent first. */
  @IsArray()
  @Nested(() => KindCount, { each: true })
  found_instead!: KindCount[];
}

/** What helps on with an answer. */
export class SearchHelp {
  @IsOptional()
  @IsArray()
  @Nested(() => Facet, { each: true })
  facets?: Facet[];

  /** When few or none meet the limits: at most four, the smallest change first. */
  @IsOptional()
  @IsArray()
  @Nested(() => Relaxation, { each: true })
  relaxations?: Relaxation[];

  @IsOptional()
  @Nested(() => MissingKind)
  missing_kind?: MissingKind;
}
