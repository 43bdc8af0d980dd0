import { QueryClient } from '@tanstack/react-query';
import { BrowserConnectivity, ChatClient, newId, ShopApi } from '@talknshop/client';
import { BrowserDrafts, BrowserSaidMemory, ConversationStore, type Drafts } from '../conversation';
import { BrowserCamera, BrowserRecorder, infoReader, type Media, ShopMedia } from '../media';
import { type CompareSelection, createCompareSelection } from '../products';
import { createListingDrafts, type ListingDrafts } from '../selling';
import { BrowserFrames } from '../ui';
import { ConversationDesk } from './desk/conversation-desk';
import { type Identity, readIdentity } from './identity/identity';
import { BrowserRouter } from './routing/browser-router';
import type { FirstWords } from './shell/sessions';

/** Everything the page works with, put together once. */
export interface Services {
  identity: Identity;
  router: BrowserRouter;
  desk: ConversationDesk;
  shop: ShopApi;
  media: Media;
  drafts: Drafts;
  firstWords: FirstWords;
  /** What is typed into listings, and what is picked to be compared, from one conversation to the next. */
  listings: ListingDrafts;
  compared: CompareSelection;
  queries: QueryClient;
  newId: () => string;
}

const STALE_MS = 30_000;

export function createServices(page: Window): Services {
  const { localStorage, sessionStorage, location } = page;
  const identity = readIdentity(location.hash, { browser: localStorage, tab: sessionStorage }, newId);
  if (location.hash !== '') page.history.replaceState(null, '', location.pathname); // a token is nobody else's business
  const router = new BrowserRouter(page);
  const shop = new ShopApi(identity);
  const memory = new BrowserSaidMemory(localStorage);
  const desk = new ConversationDesk({
    create: (session_id) =>
      new ConversationStore({
        id: newId(),
        line: new ChatClient({
          ...identity,
          url: `${location.origin.replace(/^http/, 'ws')}/ws/chat`,
          ...(session_id !== undefined && { session_id, last_seq: 0 }),
          connectivity: new BrowserConnectivity(page),
        }),
        frames: new BrowserFrames(),
        memory,
        session_id,
        askWords: async (asked) => wordsIn(await shop.sessions.get(asked)),
        now: Date.now,
      }),
    onNamed: (session_id) => router.rename({ page: 'chat', session_id }),
  });
  return {
    identity,
    router,
    desk,
    shop,
    media: {
      api: new ShopMedia({ shop, readInfo: infoReader() }),
      recorder: new BrowserRecorder(),
      camera: new BrowserCamera(),
      newId,
    },
    drafts: new BrowserDrafts(localStorage),
    firstWords: (session_id) => Object.values(memory.read(session_id))[0],
    listings: createListingDrafts(newId),
    compared: createCompareSelection(),
    queries: new QueryClient({ defaultOptions: { queries: { staleTime: STALE_MS, retry: 1 } } }),
    newId,
  };
}

function wordsIn({ turn_history }: Awaited<ReturnType<ShopApi['sessions']['get']>>): Record<string, string> {
  const own = turn_history.filter(({ role }) => role === 'user');
  return Object.fromEntries(own.map(({ turn_id, content }) => [turn_id, content]));
}
