import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { OVERVIEW_KEY, useOps } from '../ops-context';

/** The dead letters of a queue, looked at once: looking hides them from others for a moment. And the way to send them back. */
export function useDeadLetters(queue: string) {
  const ops = useOps();
  const queries = useQueryClient();
  const key = ['ops', 'dead-letters', queue];
  const letters = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ops.deadLetters(queue, signal),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const redrive = useMutation({
    mutationFn: () => ops.redrive(queue),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: key }),
        queries.invalidateQueries({ queryKey: OVERVIEW_KEY }),
      ]),
  });
  return { letters, redrive };
}
