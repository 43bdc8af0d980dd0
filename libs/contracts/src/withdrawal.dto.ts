import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Min } from 'class-validator';

/** Sold elsewhere, taken back by its user, or undone because not all marketplaces took it (`all_or_nothing`). */
export const WITHDRAWAL_REASONS = ['sold_elsewhere', 'user', 'not_all'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Taking a listing down. */
export class Withdrawal {
  @IsIn(WITHDRAWAL_REASONS)
  reason!: WithdrawalReason;

  @IsISO8601()
  requested_at!: string;

  /** When it has to be down; late is shown to the user. */
  @IsISO8601()
  due_at!: string;

  @IsOptional()
  @IsISO8601()
  done_at?: string;

  /** How the marketplace confirmed it, e.g. `offer 123 is UNPUBLISHED`. */
  @IsOptional()
  @IsString()
  proof?: string;

  @IsInt()
  @Min(0)
  attempts!: number;

  /** Why the last attempt failed. */
  @IsOptional()
  @IsString()
  trouble?: string;
}
