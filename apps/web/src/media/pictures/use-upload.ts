import { useCallback } from 'react';
import { useMedia } from '../media-context';
import { useMediaFailure } from '../use-media-failure';
import type { PictureState } from './picture';

/** Uploads a picture, and resolves with what became of it; `undefined`: it was given up. */
export function useUpload(): (file: File, signal: AbortSignal) => Promise<PictureState | undefined> {
  const { api } = useMedia();
  const failure = useMediaFailure();
  return useCallback(
    async (file, signal) => {
      try {
        const reference = await api.upload({ content: file, filename: file.name, media_type: 'image' }, signal);
        return signal.aborted ? undefined : { kind: 'ready', reference };
      } catch (error) {
        return signal.aborted ? undefined : { kind: 'failed', why: failure(error) };
      }
    },
    [api, failure],
  );
}
