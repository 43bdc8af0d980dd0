import type { MarketplaceStatus, SearchMarketplace } from '@talknshop/contracts';
import { useQuery } from '@tanstack/react-query';
import { useProducts } from '../host/products-host';

const TEN_MINUTES_MS = 600_000;
const NONE: readonly MarketplaceStatus[] = [];

/** Which marketplaces there are; none while that is not known. */
export function useMarketplaces(): readonly MarketplaceStatus[] {
  const { shop } = useProducts();
  const { data = NONE } = useQuery({
    queryKey: ['marketplaces'],
    queryFn: async ({ signal }) => (await shop.products.marketplaces({ signal })).marketplaces,
    staleTime: TEN_MINUTES_MS,
  });
  return data;
}

/** The marketplaces whose offers are made up. */
export function useSimulated(): ReadonlySet<SearchMarketplace> {
  const simulated = useMarketplaces().filter(({ access }) => access === 'simulated');
  return new Set(simulated.map(({ marketplace }) => marketplace));
}
