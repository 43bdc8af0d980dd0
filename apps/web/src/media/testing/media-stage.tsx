import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MediaProvider } from '../media-context';
import { FakeCamera } from './fake-camera';
import { FakeMedia } from './fake-media';
import { FakeRecorder } from './fake-recorder';

/** What media controls need around them, with fakes that a spec can reach. */
export function mediaStage() {
  const api = new FakeMedia();
  const recorder = new FakeRecorder();
  const camera = new FakeCamera();
  let count = 0;
  const media = { api, recorder, camera, newId: () => `id-${++count}` };
  const queries = new QueryClient();
  const Stage = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <MediaProvider media={media}>{children}</MediaProvider>
    </QueryClientProvider>
  );
  return { api, recorder, camera, Stage };
}

/** jsdom shows no files; returns how many are shown at the moment. */
export function showFiles(): { shown: () => number } {
  const shown = new Set<string>();
  let count = 0;
  URL.createObjectURL = () => {
    const url = `blob:file-${++count}`;
    shown.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => void shown.delete(url);
  return { shown: () => shown.size };
}

export function aPicture(name = 'phone.jpg', { type = 'image/jpeg', bytes = 4 } = {}): File {
  return new File([new Uint8Array(bytes)], name, { type });
}
