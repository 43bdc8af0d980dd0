import type { Turn } from '../turn';
import type { ListingOutcome } from './listing-outcome';

/** What became of the message where nothing had to be asked of the cross-poster. */
export function outcomeOf({ listing_outcome, ready }: Readonly<Turn>): ListingOutcome {
  if (listing_outcome) return listing_outcome;
  if (!ready) return { kind: 'incomplete' };
  const isNamed = ready.listing_spec.target_marketplaces.length > 0;
  return { kind: isNamed && ready.admitted.length === 0 ? 'not_admitted' : 'shown' };
}
