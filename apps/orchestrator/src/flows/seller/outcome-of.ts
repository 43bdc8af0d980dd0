import type { Turn } from '../turn';
import { fixedMode } from './fixed-mode';
import type { ListingOutcome } from './listing-outcome';

/** What became of the message where nothing had to be asked of the cross-poster. */
export function outcomeOf({ listing_outcome, ready, posting, sale }: Readonly<Turn>): ListingOutcome {
  if (listing_outcome) return listing_outcome;
  if (!ready) return { kind: 'incomplete' };
  if (posting?.job_id) return { kind: 'unchanged', unchangeable: fixedMode(posting, sale?.mode) };
  const isNamed = ready.listing_spec.target_marketplaces.length > 0;
  return { kind: isNamed && ready.admitted.length === 0 ? 'not_admitted' : 'shown' };
}
