import type { DeadLetterBox, DeadMessage, StoredPosting } from '@talknshop/aws';
import type { MarketplaceJobStatus, PostingAction, PostingMarketplace } from '@talknshop/contracts';

/**
 * What a dead letter is worth now. `due`: there is still to be done what it says, or somebody still to be told. `settled`: it needs
 * nobody any more. `unknown_job`: there is no such job. `unreadable`: nobody can read it, now or later.
 */
export type DeadLetterStanding = 'due' | 'settled' | 'unknown_job' | 'unreadable';

/** A message that was given up, and how the job it is about stands. Holds nothing of what a listing says. */
export interface DeadLetter {
  /** The queue that gave it up. */
  queue: string;
  message_id: string;
  /** ISO 8601. */
  sent_at: string;
  age_ms: number;
  standing: DeadLetterStanding;
  /** For a person: what the job says of it. */
  reason: string;
  job_id?: string;
  marketplace?: PostingMarketplace;
  action?: PostingAction;
  /** Of its posting. */
  status?: MarketplaceJobStatus;
  /** Of the trace it belongs to. */
  trace_id?: string;
}

/** A letter, and what is needed to do something about it. */
export interface JudgedLetter {
  letter: DeadLetter;
  message: DeadMessage;
  box: DeadLetterBox;
  posting?: StoredPosting;
}
