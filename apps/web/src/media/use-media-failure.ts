import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { MediaProblem, mediaWords } from './media-api.port';
import { MEDIA_AVAILABILITY } from './media-context';

/** What to tell of a failure; that there is no media service at all is remembered, and said by every control from then on. */
export function useMediaFailure(): (error: unknown) => string {
  const queries = useQueryClient();
  return useCallback(
    (error) => {
      const why = mediaWords(error);
      if (error instanceof MediaProblem && error.code === 'media_not_available')
        queries.setQueryData(MEDIA_AVAILABILITY, { kind: 'unavailable', why });
      return why;
    },
    [queries],
  );
}
