import type { MarketplaceAccess } from '@talknshop/contracts';
import { Badge, SimulatedBadge } from '../ui';
import { ACCESS_WORDS } from './access-words';

/** How a marketplace is reached. */
export function AccessBadge({ access }: { access: MarketplaceAccess }) {
  if (access === 'simulated') return <SimulatedBadge />;
  return <Badge>{ACCESS_WORDS[access].badge}</Badge>;
}
