import { IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, Min } from 'class-validator';
import { SEARCH_MARKETPLACES, type SearchMarketplace } from './enums';
import { Nested } from './nested';
import type { Problem } from './problem';
import { SearchResults } from './product.dto';

/** `late`: not in time for this answer; what it still finds is there for the next. */
export const MARKETPLACE_PROGRESS = ['searching', 'found', 'failed', 'late'] as const;
export type MarketplaceProgressStatus = (typeof MARKETPLACE_PROGRESS)[number];

/** A line of a streamed search: how far one marketplace is. */
export class MarketplaceProgress {
  @IsIn(['marketplace'])
  type!: 'marketplace';

  @IsIn(SEARCH_MARKETPLACES)
  marketplace!: SearchMarketplace;

  @IsIn(MARKETPLACE_PROGRESS)
  status!: MarketplaceProgressStatus;

  /** Of `found`: what it has, before limits are applied. */
  @IsOptional()
  @IsInt()
  @Min(0)
  count?: number;

  /** Since it was asked; absent while `searching`. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  duration_ms?: number;

  /** Of `failed` and `late`: a sentence for a person. */
  @IsOptional()
  @IsString()
  reason?: string;
}

/** The last line of a streamed search: its answer. */
export class SearchFinished {
  @IsIn(['results'])
  type!: 'results';

  @Nested(() => SearchResults)
  data!: SearchResults;
}

/** The last line of a streamed search that broke. */
export class SearchBroke {
  @IsIn(['error'])
  type!: 'error';

  @IsObject()
  problem!: Problem;
}

/** A line of a search that is answered as `application/x-ndjson`. */
export type SearchLine = MarketplaceProgress | SearchFinished | SearchBroke;
