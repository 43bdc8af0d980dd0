import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  Conversation,
  type ConversationStore,
  lastTurn,
  lastWithResults,
  useConversationPart,
} from '../../conversation';
import { ProductsProvider } from '../../products';
import { SellingProvider } from '../../selling';
import { Sheet } from '../../ui';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { ContextPanel } from '../panel/context-panel';
import type { PanelTab } from '../panel/panel-tab';
import { usePanelTab } from '../panel/use-panel-tab';
import type { Services } from '../services';
import { Brand } from './brand';
import { outcomeOf, priceAlert } from './outcome';
import { sessionsKey } from './sessions';
import { Sidebar } from './sidebar';
import { TopBar } from './top-bar';
import { useCommands } from './use-commands';
import { useKeptFocus } from './use-kept-focus';
import { useLayout, useTouch } from './use-layout';

const HelpDialog = lazy(() => import('../keyboard/help-dialog'));
const Palette = lazy(() => import('../keyboard/palette'));

export interface ShellProps {
  services: Services;
  store: ConversationStore;
}

/** The page around a conversation: three columns where there is room for them, drawers and a sheet where there is not. */
export function Shell({ services, store }: ShellProps) {
  const { identity, shop, drafts, listings, compared, router, newId } = services;
  const session_id = useConversationPart(store, (view) => view.session_id);
  const status = useConversationPart(store, (view) => lastTurn(view)?.status);
  const count = useConversationPart(store, (view) => lastWithResults(view)?.results?.products.length ?? 0);
  const layout = useLayout();
  const isTouch = useTouch();
  const input = useRef<HTMLTextAreaElement>(null);
  const main = useRef<HTMLElement>(null);
  const [tab, setTab] = usePanelTab(store);
  const [open, setOpen] = useState<'sessions' | 'panel' | 'help' | 'palette'>();
  const close = useCallback(() => setOpen(undefined), []);

  const showTab = useCallback(
    (shown: PanelTab) => {
      setTab(shown);
      setOpen('panel');
    },
    [setTab],
  );
  const showListing = useCallback(() => showTab('listing'), [showTab]);
  const goTo = useCallback(
    (wanted: string | undefined) => {
      setOpen(undefined);
      router.go({ page: 'chat', session_id: wanted });
    },
    [router],
  );
  const openHelp = useCallback(() => setOpen('help'), []);
  const openPalette = useCallback(() => setOpen('palette'), []);
  const compose = useCallback(() => input.current?.focus(), []);
  // The field would bring the keyboard of a phone with it.
  useKeptFocus(useCallback(() => (isTouch ? main : input).current, [isTouch]));
  useShortcuts({ onPalette: openPalette, onHelp: openHelp, onCompose: compose });
  useFreshSessions(identity.user_id, status);
  const commands = useCommands({ services, store, goTo, showTab, openHelp });

  const sidebar = (
    <Sidebar
      sessions={shop.sessions}
      user_id={identity.user_id}
      current={session_id}
      firstWords={services.firstWords}
      onOpen={goTo}
      onHelp={openHelp}
    />
  );
  const panel = <ContextPanel store={store} tab={tab} onTab={setTab} />;
  const say = useMemo(
    () => (message: string) => {
      if (layout !== 'wide') setOpen(undefined);
      store.say(message);
    },
    [layout, store],
  );
  return (
    <ProductsProvider
      shop={shop}
      user_id={identity.user_id}
      say={say}
      showTab={showTab}
      selection={compared}
      onEvent={store.onEvent}
    >
      <SellingProvider
        listings={shop.listings}
        user_id={identity.user_id}
        session_id={session_id}
        onEvent={store.onEvent}
        showListing={showListing}
        newId={newId}
        drafts={listings}
      >
        <div className="flex h-full">
          {layout === 'wide' && (
            <aside
              aria-label="Conversations and settings"
              className="flex w-64 shrink-0 flex-col gap-4 border-r border-line bg-raised p-3"
            >
              <div className="px-2 pt-1">
                <Brand />
              </div>
              {sidebar}
            </aside>
          )}
          <main ref={main} tabIndex={-1} className="flex min-w-0 grow flex-col outline-none">
            {layout !== 'wide' && (
              <TopBar onSessions={() => setOpen('sessions')} onPanel={() => setOpen('panel')} count={count} />
            )}
            <Conversation
              store={store}
              drafts={drafts}
              input={input}
              isTouch={isTouch}
              onStartOver={() => goTo(undefined)}
              renderOutcome={outcomeOf}
              renderPriceAlert={priceAlert}
            />
          </main>
          {layout === 'wide' && (
            <aside
              aria-label="Products and listings"
              className="w-[26rem] shrink-0 border-l border-line bg-raised 2xl:w-[30rem]"
            >
              {panel}
            </aside>
          )}
        </div>
        {layout !== 'wide' && (
          <>
            <Sheet side="left" open={open === 'sessions'} onOpenChange={close} title="Conversations">
              {sidebar}
            </Sheet>
            <Sheet
              side={layout === 'narrow' ? 'bottom' : 'right'}
              open={open === 'panel'}
              onOpenChange={close}
              title="Products and listings"
              className={layout === 'narrow' ? 'h-[88dvh]' : undefined}
              isFlush
            >
              {panel}
            </Sheet>
          </>
        )}
        <Suspense fallback={null}>
          {open === 'help' && <HelpDialog onClose={close} user={identity.user_id} />}
          {open === 'palette' && <Palette commands={commands} onClose={close} />}
        </Suspense>
      </SellingProvider>
    </ProductsProvider>
  );
}

/** The list of conversations has the latest first. */
function useFreshSessions(user_id: string, status: string | undefined): void {
  const queries = useQueryClient();
  const isAtRest = status !== 'running' && status !== 'waiting';
  useEffect(() => {
    if (isAtRest && status !== undefined) void queries.invalidateQueries({ queryKey: sessionsKey(user_id) });
  }, [queries, user_id, isAtRest, status]);
}
