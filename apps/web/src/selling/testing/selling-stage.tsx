import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import type { JobUpdateData, ListingData, ServerEvent } from '@talknshop/contracts';
import type { ReactNode } from 'react';
import { MediaProvider } from '../../media';
import { FakeCamera } from '../../media/testing/fake-camera';
import { FakeMedia } from '../../media/testing/fake-media';
import { FakeRecorder } from '../../media/testing/fake-recorder';
import { createListingDrafts } from '../drafts/listing-drafts';
import { SellingProvider } from '../host/selling-provider';
import { FakeListings } from './fake-listings';

type Told = { turn_id?: string | null; timestamp?: string };

/** What listings need around them: a cross-poster and a media service in memory, and a conversation that says what a spec wants. */
export function sellingStage() {
  const listings = new FakeListings();
  const media = new FakeMedia();
  const camera = new FakeCamera();
  const listeners = new Set<(event: ServerEvent) => void>();
  const shown: string[] = [];
  let [count, seq] = [0, 0];
  const newId = () => `id-${++count}`;
  const onEvent = (listener: (event: ServerEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const parts = { api: media, recorder: new FakeRecorder(), camera, newId };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const drafts = createListingDrafts(newId);
  const showListing = () => void shown.push('listing');
  const Stage = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <MediaProvider media={parts}>
        <SellingProvider {...{ listings, onEvent, newId, showListing, drafts }} user_id="ada" session_id="s1">
          {children}
        </SellingProvider>
      </MediaProvider>
    </QueryClientProvider>
  );
  const tell = (event: Pick<ServerEvent, 'type' | 'data'>, { turn_id = 't1', timestamp = AT }: Told = {}) =>
    act(() => {
      const whole = { ...event, session_id: 's1', turn_id, seq: ++seq, timestamp } as ServerEvent;
      for (const listener of listeners) listener(whole);
    });
  return {
    ...{ listings, media, camera, shown, Stage },
    tellListing: (data: ListingData, told?: Told) => tell({ type: 'listing', data }, told),
    tellJob: (data: JobUpdateData, told?: Told) => tell({ type: 'job_update', data }, { turn_id: null, ...told }),
    tellConnected: () => tell({ type: 'connected', data: {} as never }, { turn_id: null }),
  };
}

const AT = '2026-01-05T09:00:00.000Z';
