import type { HealthCheck } from '@talknshop/service-kit';
import type { MarketplaceDesk } from './marketplace-desk';
import type { MarketplaceDirectory } from './marketplace-directory';

/** Every marketplace is optional: without one the catalog is degraded, and even without all it answers, honestly. */
export function marketplaceChecks(directory: MarketplaceDirectory): HealthCheck[] {
  return directory.desks().map((desk) => ({
    name: desk.marketplace,
    required: false,
    check: async () => expectUp(desk),
  }));
}

/** Judged by past calls: a probe would spend the vendor's quota. */
function expectUp(desk: MarketplaceDesk): void {
  const { health, detail } = desk.health();
  if (health === 'down') throw new Error(detail);
}
