import type { Turn } from '../turn';
import { fixedMode } from './fixed-mode';
import type { ListingOutcome } from './listing-outcome';
import { isPostedTwice } from './to-be-posted';

/** What became of the message where nothing had to be asked of the cross-poster. */
export function outcomeOf(state: Readonly<Turn>): ListingOutcome {
  const { listing_outcome, ready, posting, sale, twin } = state;
  if (listing_outcome) return listing_outcome;
  if (!ready) return { kind: 'incomplete' };
  if (posting?.job_id) return { kind: 'unchanged', unchangeable: fixedMode(posting, sale?.mode) };
  if (twin && isPostedTwice(state)) return { kind: 'doubled', posted: twin.listing_spec };
  const isNamed = ready.listing_spec.target_marketplaces.length > 0;
  return { kind: isNamed && ready.admitted.length === 0 ? 'not_admitted' : 'shown' };
}
