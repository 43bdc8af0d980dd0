import { QueryClient } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import type { ShopApi } from '@talknshop/client';
import type { ServerEvent, SessionSummary } from '@talknshop/contracts';
import { BrowserDrafts, ConversationStore } from '../../conversation';
import { giveSizes } from '../../conversation/testing/a-stage';
import { FakeLine, FakeMemory, ManualFrames } from '../../conversation/testing/fake-line';
import { FakeCamera } from '../../media/testing/fake-camera';
import { FakeMedia } from '../../media/testing/fake-media';
import { FakeRecorder } from '../../media/testing/fake-recorder';
import { createCompareSelection } from '../../products';
import { FakeShop } from '../../products/testing/fake-shop';
import { createListingDrafts } from '../../selling';
import { FakeListings } from '../../selling/testing/fake-listings';
import { App } from '../app';
import { ConversationDesk } from '../desk/conversation-desk';
import { BrowserRouter } from '../routing/browser-router';
import type { Services } from '../services';

/** The whole client on a screen of this width, with the test at the other end of every line. */
export function openApp({ width = 1440, sessions = [] }: { width?: number; sessions?: SessionSummary[] } = {}) {
  giveSizes();
  beAsWide(width);
  history.replaceState(null, '', '/');
  const lines: { line: FakeLine; frames: ManualFrames }[] = [];
  let count = 0;
  const newId = () => `id_${++count}`;
  const create = (session_id: string | undefined) => {
    const [line, frames] = [new FakeLine(), new ManualFrames()];
    lines.push({ line, frames });
    const memory = new FakeMemory();
    const askWords = () => Promise.resolve({});
    return new ConversationStore({ id: newId(), line, frames, memory, session_id, askWords, now: Date.now });
  };
  const router = new BrowserRouter(window);
  const api = { list: () => Promise.resolve({ sessions }), delete: () => Promise.resolve() };
  const shop = Object.assign(new FakeShop(), { sessions: api, listings: new FakeListings() }) as unknown as ShopApi;
  const services: Services = {
    identity: { user_id: 'ada' },
    router,
    shop,
    newId,
    desk: new ConversationDesk({ create, onNamed: (session_id) => router.rename({ page: 'chat', session_id }) }),
    media: { api: new FakeMedia(), recorder: new FakeRecorder(), camera: new FakeCamera(), newId },
    drafts: new BrowserDrafts(localStorage),
    firstWords: () => undefined,
    listings: createListingDrafts(newId),
    compared: createCompareSelection(),
    queries: new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } }),
  };
  render(<App services={services} />);
  /** The open conversation hears it, and shows it at once. */
  const hear = (...events: ServerEvent[]) =>
    act(() => {
      const { line, frames } = lines.at(-1)!;
      line.become({ kind: 'open' });
      line.hear(...events);
      frames.paint();
    });
  const sent = () => lines.at(-1)!.line.sent;
  return { hear, sent, goTo: (session_id?: string) => act(() => router.go({ page: 'chat', session_id })) };
}

function beAsWide(width: number): void {
  window.matchMedia = (query) => {
    const [, least] = /min-width: (\d+)px/.exec(query) ?? [];
    const matches = least !== undefined && width >= Number(least);
    return { matches, addEventListener: () => {}, removeEventListener: () => {} } as unknown as MediaQueryList;
  };
}
