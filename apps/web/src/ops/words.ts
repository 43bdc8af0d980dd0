import type { Circuit, JobStatus, MarketplaceHealth, MarketplaceJobStatus, OpsPurpose } from '@talknshop/contracts';
import { MARKETPLACE_NAMES, POSTING_MARKETPLACE_NAMES } from '@talknshop/contracts/protocol';
import type { Tone } from '../ui';

/** A state in a word or two, and how it looks. */
export interface Said {
  words: string;
  tone: Tone;
}

export const HEALTH: Record<MarketplaceHealth, Said> = {
  up: { words: 'Up', tone: 'good' },
  degraded: { words: 'Degraded', tone: 'warn' },
  down: { words: 'Down', tone: 'bad' },
};

export const CIRCUIT: Record<Circuit, Said> = {
  closed: { words: 'Closed', tone: 'good' },
  half_open: { words: 'Trying', tone: 'warn' },
  open: { words: 'Open', tone: 'bad' },
};

export const JOB: Record<JobStatus, Said> = {
  created: { words: 'Created', tone: 'neutral' },
  processing: { words: 'Processing', tone: 'accent' },
  completed: { words: 'Completed', tone: 'good' },
  partial_success: { words: 'Partly', tone: 'warn' },
  failed: { words: 'Failed', tone: 'bad' },
  cancelled: { words: 'Cancelled', tone: 'neutral' },
};

export const POSTING: Record<MarketplaceJobStatus, Said> = {
  queued: { words: 'queued', tone: 'neutral' },
  posting: { words: 'posting', tone: 'accent' },
  needs_user: { words: 'needs the seller', tone: 'warn' },
  pending_review: { words: 'in review', tone: 'warn' },
  live: { words: 'live', tone: 'good' },
  failed: { words: 'failed', tone: 'bad' },
  cancelled: { words: 'cancelled', tone: 'neutral' },
  withdrawn: { words: 'withdrawn', tone: 'neutral' },
  sold: { words: 'sold', tone: 'good' },
};

export const PURPOSE: Record<OpsPurpose, string> = {
  turns: 'conversations',
  browsers: 'pages',
  operators: 'this page',
};

const NAMES: Record<string, string> = { ...MARKETPLACE_NAMES, ...POSTING_MARKETPLACE_NAMES };

/** A marketplace as it writes itself. */
export function nameOf(marketplace: string): string {
  return NAMES[marketplace] ?? marketplace;
}

/** The beginning of an id, which is enough to tell it from others. */
export function shortId(id: string): string {
  return id.replace(/^(turn|sess|job)[_-]/, '').slice(0, 8);
}
