import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createCompareSelection } from '../compare/compare-selection';
import { ProductsProvider } from '../host/products-provider';
import { ClockContext, type MinuteClock } from '../time/minute-clock';
import { FakeShop } from './fake-shop';
import { FakeStorage } from './fake-storage';

/** 12:00 on November 21, 2026, and stays so. */
const NOON: MinuteClock = { now: () => Date.parse('2026-11-21T12:00:00Z'), subscribe: () => () => {} };

/** Shows something about products as the app would, and keeps what it said and which tabs it opened. */
export function onStage(content: ReactNode, shop = new FakeShop()) {
  const said: string[] = [];
  const tabs: string[] = [];
  const storage = new FakeStorage();
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
        >
          {children}
        </ProductsProvider>
      </ClockContext>
    </QueryClientProvider>
  );
  const { rerender } = render(content, { wrapper: Around });
  return { shop, said, tabs, storage, rerender };
}
