import type { RuleViolation } from '@talknshop/contracts';

export const MARKETPLACE_FAULTS = ['unauthorized', 'rate_limited', 'unavailable', 'malformed', 'rejected'] as const;

/**
 * What can go wrong with a marketplace: it does not accept our credentials (`unauthorized`), asks us to slow down
 * (`rate_limited`), fails or cannot be reached (`unavailable`), answers what nobody can read (`malformed`), or refuses this
 * very request (`rejected`).
 */
export type MarketplaceFault = (typeof MARKETPLACE_FAULTS)[number];

const RETRIABLE: Record<MarketplaceFault, boolean> = {
  unauthorized: false,
  rate_limited: true,
  unavailable: true,
  malformed: true,
  rejected: false,
};

export class MarketplaceError extends Error {
  readonly retriable: boolean;
  /** The vendor's status, where there was one. */
  readonly status?: number;
  /** How long the vendor asked us to wait. */
  readonly retry_after_ms?: number;
  /** Of `rejected`: what the marketplace minds, in words for a person. */
  readonly reason?: string;
  /** Of `rejected`: the field of the listing it minds, where it is about one. */
  readonly field?: string;
  /** Of `rejected`: what the listing lacks, one by one, where that is known. */
  readonly violations?: readonly RuleViolation[];

  constructor(
    readonly marketplace: string,
    readonly fault: MarketplaceFault,
    message: string,
    options: {
      status?: number;
      retry_after_ms?: number;
      reason?: string;
      field?: string;
      violations?: readonly RuleViolation[];
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'MarketplaceError';
    this.retriable = RETRIABLE[fault];
    this.status = options.status;
    this.retry_after_ms = options.retry_after_ms;
    this.reason = options.reason;
    this.field = options.field;
    this.violations = options.violations;
  }
}
