import { isDeepStrictEqual } from 'node:util';
import type { CrosspostJob, ListingDraft, ListingSpec, TurnMessage } from '@talknshop/contracts';
import type { Turn } from '../turn';
import type { KeptSale, Posting } from './posting';

/** The sale of a conversation after its job was looked at: a listing it did not know is taken over, of its own what changed meanwhile. */
export function takenOver(job: CrosspostJob, { posting, listing, mode }: Readonly<Turn>): KeptSale {
  const found = postingOf(job);
  if (posting?.job_id !== job.job_id) return { posting: found, listing: found.listing_spec, mode: found.mode };
  const changed = changedFields(posting.listing_spec, job.listing_spec);
  return { posting: { ...posting, listing_spec: job.listing_spec }, listing: { ...listing, ...changed }, mode };
}

/** A job as what a conversation has posted. */
export function postingOf({ job_id, listing_spec, mode }: CrosspostJob): Posting {
  return { key: job_id, job_id, listing_spec, ...(mode === 'all_or_nothing' && { mode }) };
}

/** To post a listing by hand is to talk of selling, at that moment. */
export function withPosting(history: readonly TurnMessage[], { created_at, job_id }: CrosspostJob): TurnMessage[] {
  const posted: TurnMessage = { turn_id: job_id, role: 'user', content: '', intent: 'sell', timestamp: created_at };
  return [...history, posted].toSorted((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp));
}

function changedFields(before: ListingSpec, after: ListingSpec): ListingDraft {
  const fields = Object.entries(after) as [keyof ListingSpec, unknown][];
  return Object.fromEntries(fields.filter(([field, value]) => !isDeepStrictEqual(before[field], value)));
}
