import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ListingPreview, ListingSpec } from '@talknshop/contracts';
import { POSTING_MARKETPLACES } from '@talknshop/contracts/protocol';
import { useSelling } from '../host/selling-host';
import { useSettled } from './use-settled';

/** Long enough not to ask at every key, short enough to seem at once. */
const TYPING_MS = 350;

export interface Previews {
  previews: readonly ListingPreview[];
  /** What they say is of the listing as it was a moment ago. */
  isChecking: boolean;
  error?: Error;
  retry: () => void;
}

/** What every marketplace would show of a listing, chosen or not; asked when nothing was typed for a moment. `undefined`: not asked. */
export function usePreview(spec: ListingSpec | undefined): Previews {
  const { listings } = useSelling();
  const text = useSettled(spec && JSON.stringify({ ...spec, target_marketplaces: POSTING_MARKETPLACES }), TYPING_MS);
  const { data, isFetching, error, refetch } = useQuery({
    queryKey: ['selling', 'preview', text],
    queryFn: async ({ signal }) => (await listings.preview(JSON.parse(text!) as ListingSpec, { signal })).previews,
    enabled: text !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  return { previews: data ?? [], isChecking: isFetching, ...(error && { error }), retry: () => void refetch() };
}
