import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { createRef } from 'react';
import type { ConnectionState } from '@talknshop/client';
import type { ServerEvent } from '@talknshop/contracts';
import { type Media, MediaProvider } from '../../media';
import { BrowserDrafts } from '../composer/drafts';
import { Conversation } from '../conversation';
import { ConversationStore } from '../store/conversation.store';
import { aGreeting } from './a-conversation';
import { FakeLine, FakeMemory, ManualFrames } from './fake-line';

/** A conversation on the screen, whose server the test is. */
export interface Stage {
  line: FakeLine;
  store: ConversationStore;
  /** Everything that was heard is painted when it returns. */
  hear: (...events: ServerEvent[]) => void;
  become: (state: ConnectionState) => void;
}

export interface StageOptions {
  session_id?: string;
  isTouch?: boolean;
  /** Without it the line is not open yet. */
  isOpen?: boolean;
  now?: () => number;
}

export function setStage({ session_id, isTouch = false, isOpen = true, now = Date.now }: StageOptions = {}): Stage {
  giveSizes();
  const [line, frames] = [new FakeLine(), new ManualFrames()];
  const askWords = () => Promise.resolve({});
  const store = new ConversationStore({ id: 's', line, frames, memory: new FakeMemory(), askWords, session_id, now });
  store.open();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MediaProvider media={NO_MEDIA}>
        <Conversation
          store={store}
          drafts={new BrowserDrafts(localStorage)}
          input={createRef()}
          isTouch={isTouch}
          onStartOver={() => line.sent.push({ type: 'cancel', message: 'start over' })}
          renderOutcome={({ results }) => results && <p>{results.products.length} cards</p>}
          renderPriceAlert={({ message }) => <p>{message}</p>}
        />
      </MediaProvider>
    </QueryClientProvider>,
  );
  const stage: Stage = {
    line,
    store,
    hear: (...events) =>
      act(() => {
        line.hear(...events);
        frames.paint();
      }),
    become: (state) =>
      act(() => {
        line.become(state);
        frames.paint();
      }),
  };
  if (isOpen) {
    stage.become({ kind: 'open' });
    stage.hear(aGreeting({ resumed: session_id !== undefined }));
  }
  return stage;
}

const NO_MEDIA: Media = {
  api: {
    availability: () => Promise.resolve({ kind: 'unavailable', why: 'No media service is set up.' }),
    upload: () => Promise.reject(new Error('not in this test')),
    transcribe: () => Promise.reject(new Error('not in this test')),
  },
  camera: { isThere: () => Promise.resolve(false), open: () => Promise.reject(new Error('not in this test')) },
  recorder: { start: () => Promise.reject(new Error('not in this test')) },
  newId: () => 'file_1',
};

/** jsdom lays nothing out, and a list that shows what is in view needs to know how much that is. */
export function giveSizes(): void {
  const sizes = { offsetHeight: 600, offsetWidth: 800, clientHeight: 600, clientWidth: 800 };
  for (const [name, size] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  Element.prototype.scrollTo = () => {};
}
