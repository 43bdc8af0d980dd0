import { MarketplaceError, type MarketplaceFault } from '@talknshop/marketplaces';
import { isBrokenCircuitError, isBulkheadRejectedError, isTaskCancelledError } from 'cockatiel';
import { DeadlineExceeded } from './deadline';

/** What kept a marketplace from answering: what it did itself, or what we decided before asking it. */
export type FailureCode =
  MarketplaceFault | 'deadline_exceeded' | 'resting' | 'overloaded' | 'not_enabled' | 'internal';

export interface Failure {
  code: FailureCode;
  /** A sentence for a person. */
  reason: string;
  retry_after_ms?: number;
}

/** Names what went wrong. What nobody expected is `internal`; its details stay in the log. */
export function toFailure(error: unknown): Failure {
  if (error instanceof MarketplaceError) return marketplaceFailure(error);
  if (error instanceof DeadlineExceeded) return tooLate(error.waited_ms);
  if (isTaskCancelledError(error)) return { code: 'deadline_exceeded', reason: 'No answer in time.' };
  if (isBrokenCircuitError(error))
    return { code: 'resting', reason: 'It failed several times and is given a short rest.' };
  if (isBulkheadRejectedError(error)) return { code: 'overloaded', reason: 'Too many searches are waiting for it.' };
  return { code: 'internal', reason: 'Something went wrong on our side.' };
}

function tooLate(waited_ms: number): Failure {
  return { code: 'deadline_exceeded', reason: `No answer within ${seconds(waited_ms)}.` };
}

function marketplaceFailure({ fault, retry_after_ms }: MarketplaceError): Failure {
  if (fault !== 'rate_limited') return { code: fault, reason: REASONS[fault] };
  const when = retry_after_ms === undefined ? 'later' : `in ${seconds(retry_after_ms)}`;
  return { code: fault, reason: `It asks us to slow down; try again ${when}.`, retry_after_ms };
}

const REASONS: Record<Exclude<MarketplaceFault, 'rate_limited'>, string> = {
  unauthorized: 'It does not accept our credentials.',
  unavailable: 'It is having trouble right now.',
  malformed: 'It sent an answer that cannot be read.',
  rejected: 'It refused this request.',
};

function seconds(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} milliseconds`;
  const rounded = ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000);
  return `${rounded} ${rounded === 1 ? 'second' : 'seconds'}`;
}
