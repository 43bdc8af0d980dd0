import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { MediaProvider } from '../media';
import type { Services } from './services';
import { Shell } from './shell/shell';

/** The whole client. */
export function App({ services }: { services: Services }) {
  return (
    <QueryClientProvider client={services.queries}>
      <MediaProvider media={services.media}>
        <Page services={services} />
      </MediaProvider>
    </QueryClientProvider>
  );
}

function Page({ services }: { services: Services }) {
  const { router, desk } = services;
  const route = useSyncExternalStore(router.subscribe, router.snapshot);
  const store = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const session_id = route.page === 'chat' ? route.session_id : undefined;
  const isChat = route.page === 'chat';
  useEffect(() => {
    if (isChat) desk.show(session_id);
  }, [desk, isChat, session_id]);
  return store ? <Shell key={store.id} services={services} store={store} /> : null;
}
