import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ServerEvent } from '@talknshop/contracts';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createCompareSelection } from '../compare/compare-selection';
import { ProductsProvider } from '../host/products-provider';
import { ClockContext, type MinuteClock } from '../time/minute-clock';
import { FakeShop } from './fake-shop';
import { FakeStorage } from './fake-storage';

/** 12:00 on November 21, 2026, and stays so. */
const NOON: MinuteClock = { now: () => Date.parse('2026-11-21T12:00:00Z'), subscribe: () => () => {} };

/** Shows something about products as the app would, and keeps what it said and which tabs it opened; `tell` is the conversation. */
export function onStage(content: ReactNode, shop = new FakeShop()) {
  const said: string[] = [];
  const tabs: string[] = [];
  const storage = new FakeStorage();
  const listeners = new Set<(event: ServerEvent) => void>();
  const onEvent = (listener: (event: ServerEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const selection = createCompareSelection();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } });
  const Around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <ClockContext value={NOON}>
        <ProductsProvider
          shop={shop}
          user_id="ada"
          storage={storage}
          say={(message) => said.push(message)}
          showTab={(tab) => tabs.push(tab)}
          selection={selection}
          onEvent={onEvent}
        >
          {children}
        </ProductsProvider>
      </ClockContext>
    </QueryClientProvider>
  );
  const { rerender } = render(content, { wrapper: Around });
  const tell = (event: Pick<ServerEvent, 'type' | 'data'>) =>
    act(() => listeners.forEach((listener) => listener({ ...HEARD, ...event } as ServerEvent)));
  return { shop, said, tabs, storage, rerender, tell };
}

const HEARD = { session_id: 's1', turn_id: null, seq: 1, timestamp: '2026-11-21T12:00:00Z' };
