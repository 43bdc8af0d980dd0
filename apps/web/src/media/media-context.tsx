import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { Camera } from './camera/camera.port';
import type { MediaApi, MediaAvailability } from './media-api.port';
import type { Recorder } from './recording/recorder.port';

export interface Media {
  api: MediaApi;
  recorder: Recorder;
  camera: Camera;
  newId: () => string;
}

const MediaContext = createContext<Media | undefined>(undefined);

/** What the microphone and picture controls below it work with; the same object from one render to the next. */
export function MediaProvider({ media, children }: { media: Media; children: ReactNode }) {
  return <MediaContext value={media}>{children}</MediaContext>;
}

/** Throws outside of a `MediaProvider`. */
export function useMedia(): Media {
  const media = useContext(MediaContext);
  if (!media) throw new Error('useMedia needs a MediaProvider above it');
  return media;
}

/** Why nothing can be recorded or sent here; `undefined`: it can, or is not known to be otherwise. Asked once. */
export function useMediaTrouble(): string | undefined {
  const { api } = useMedia();
  const { data } = useQuery({
    queryKey: MEDIA_AVAILABILITY,
    queryFn: ({ signal }): Promise<MediaAvailability> => api.availability(signal),
    staleTime: Infinity,
    retry: false,
  });
  return data?.kind === 'unavailable' ? data.why : undefined;
}

export const MEDIA_AVAILABILITY = ['media', 'availability'] as const;
