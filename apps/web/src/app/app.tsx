import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { MediaProvider } from '../media';
import { ErrorBoundary } from './error-boundary';
import type { Services } from './services';
import { Shell } from './shell/shell';

const OpsPage = lazy(async () => ({ default: (await import('../ops')).OpsPage }));

/** The whole client. */
export function App({ services }: { services: Services }) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={services.queries}>
        <MediaProvider media={services.media}>
          <Page services={services} />
        </MediaProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

function Page({ services }: { services: Services }) {
  const { router, desk, identity } = services;
  const route = useSyncExternalStore(router.subscribe, router.snapshot);
  const store = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const isChat = route.page === 'chat';
  const session_id = isChat ? route.session_id : undefined;
  useEffect(() => {
    if (isChat) desk.show(session_id);
  }, [desk, isChat, session_id]);
  if (!isChat)
    return (
      <Suspense fallback={null}>
        <OpsPage token={identity.token} />
      </Suspense>
    );
  return store ? <Shell key={store.id} services={services} store={store} /> : null;
}
