/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SessionSummary } from '@talknshop/contracts';
import { SessionList } from './session-list';

const aSession = (session_id: string, last_message?: string): SessionSummary => ({
  session_id,
  source: 'chat',
  workflow_stage: 'completed',
  last_message,
  created_at: '2026-05-04T12:00:00Z',
  updated_at: '2026-05-04T12:00:00Z',
});

function show(list: () => Promise<{ sessions: SessionSummary[] }>, opened: unknown[] = [], deleted: string[] = []) {
  const remove = (session_id: string) => Promise.resolve(void deleted.push(session_id));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SessionList
        sessions={{ list, delete: remove }}
        user_id="ada"
        current="sess_1"
        firstWords={(session_id) => (session_id === 'sess_3' ? 'a tent' : undefined)}
        onOpen={(session_id) => opened.push(session_id)}
      />
    </QueryClientProvider>,
  );
}

describe('the list of conversations', () => {
  it('shows those in which something was said, and which one is open', async () => {
    show(() => Promise.resolve({ sessions: [aSession('sess_1', 'a kettle'), aSession('sess_2')] }));
    const link = await screen.findByRole('link', { name: 'a kettle' });
    expect(link).toHaveAttribute('href', '/s/sess_1');
    expect(link).toHaveAttribute('aria-current', 'page');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('calls each by what was asked in it first, where that is known', async () => {
    show(() => Promise.resolve({ sessions: [aSession('sess_3', 'only red ones')] }));
    expect(await screen.findByRole('link', { name: 'a tent' })).toBeInTheDocument();
  });

  it('opens one without loading the page again', async () => {
    const opened: unknown[] = [];
    show(() => Promise.resolve({ sessions: [aSession('sess_2', 'a lamp')] }), opened);
    await userEvent.click(await screen.findByRole('link', { name: 'a lamp' }));
    await userEvent.click(screen.getByRole('button', { name: 'New conversation' }));
    expect(opened).toEqual(['sess_2', undefined]);
  });

  it('deletes one, and leaves it when it is open', async () => {
    const [opened, deleted]: [unknown[], string[]] = [[], []];
    show(() => Promise.resolve({ sessions: [aSession('sess_1', 'a kettle')] }), opened, deleted);
    await userEvent.click(await screen.findByRole('button', { name: 'More for: a kettle' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    expect(deleted).toEqual(['sess_1']);
    expect(opened).toEqual([undefined]);
  });

  it('says so when it cannot be read, and tries again', async () => {
    let asked = 0;
    show(() => (asked++ === 0 ? Promise.reject(new Error('away')) : Promise.resolve({ sessions: [] })));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be read');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/kept here for a day/)).toBeInTheDocument();
  });
});
