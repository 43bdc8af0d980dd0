import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { OVERVIEW_KEY, useOps } from './ops-context';

const EVERY_MS = 2_000;

/** Looks every two seconds while the page is seen and not paused; what was seen last stays while nobody answers. */
export function useOverview(isPaused: boolean) {
  const ops = useOps();
  return useQuery({
    queryKey: OVERVIEW_KEY,
    queryFn: ({ signal }) => ops.overview(signal),
    refetchInterval: isPaused ? false : EVERY_MS,
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  });
}
