/** @jest-environment jsdom */
import { expect, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import { ApiError } from '@talknshop/client';
import { userEvent } from '@testing-library/user-event';
import { OpsPage } from './ops-page';
import { anOverview, aTurn, node } from './testing/an-overview';
import { FakeOps } from './testing/fake-ops';

describe('the operations page', () => {
  afterEach(() => jest.useRealTimers());

  const open = async (ops = new FakeOps()) => {
    const queries = new QueryClient();
    render(
      <QueryClientProvider client={queries}>
        <OpsPage ops={ops} />
      </QueryClientProvider>,
    );
    await screen.findAllByRole('heading', { level: 2 });
    return ops;
  };
  const part = (name: string) => within(screen.getByRole('region', { name }));

  it('shows who is connected, and for how long', async () => {
    await open();
    const row = part('Connections').getByRole('row', { name: /ada/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '1 h', '5 s ago']);
  });

  it('shows a turn as a table of its nodes when it is opened', async () => {
    await open();
    await userEvent.click(part('Turns').getByRole('button', { name: /1a2b3c4d/ }));
    const nodes = part('Turns').getByRole('table', { name: /Nodes of the turn/ });
    expect(within(nodes).getByRole('row', { name: /Search marketplaces.*done 5 ms 180 ms/ })).toBeVisible();
  });

  it('says of a node how often it was tried, and how it ended', async () => {
    const nodes = [{ ...node('SearchMarketplaces', 0, 90, 'recovered'), attempts: 3 }];
    await open(new FakeOps(anOverview({ turns: [aTurn({ nodes })] })));
    await userEvent.click(part('Turns').getByRole('button', { name: /1a2b3c4d/ }));
    expect(screen.getByRole('rowheader', { name: /3 attempts · failed, and went on without/ })).toBeVisible();
  });

  it('shows marketplaces with their breakers', async () => {
    await open();
    expect(part('Marketplaces').getByRole('row', { name: /Walmart Simulated Down Open/ })).toBeVisible();
    expect(part('Services').getByRole('row', { name: /seller-crosspost pages Open/ })).toBeVisible();
  });

  it('shows jobs, and those of one status', async () => {
    await open();
    expect(part('Crosspost jobs').getByText('Craigslist: posting')).toBeVisible();
    await userEvent.selectOptions(part('Crosspost jobs').getByLabelText('Status'), 'Processing');
    expect(part('Crosspost jobs').getByRole('row', { name: /4f0c1d2e/ })).toBeVisible();
  });

  it('makes a marketplace misbehave, says what that does, and makes it well', async () => {
    const ops = await open();
    const user = userEvent.setup();
    const choice = part('Faults').getByLabelText('What it shall be');
    await user.selectOptions(choice, 'Silent');
    expect(choice).toHaveAccessibleDescription(/never answers/);
    await user.click(part('Faults').getByRole('button', { name: 'Switch on for eBay: Silent' }));
    expect(ops.seen.faults).toMatchObject({ ebay: { hang: true } });
    await user.click(await part('Faults').findByRole('button', { name: 'Make well eBay' }));
    expect(ops.seen.faults).toEqual({ walmart: { status: 503 } });
    expect(await screen.findByText('eBay is well.')).toBeInTheDocument();
  });

  it('has no switches where nothing is simulated', async () => {
    await open(new FakeOps(anOverview({ faults: undefined })));
    expect(screen.queryByRole('region', { name: 'Faults' })).toBeNull();
  });

  it('looks at dead letters and sends them back', async () => {
    const ops = new FakeOps();
    ops.letters = [
      {
        ...{ queue: 'ebay-queue', message_id: 'm1', sent_at: '2026-11-21T11:00:00.000Z', standing: 'due' },
        ...{ reason: 'eBay cannot be reached.', job_id: 'job_1', marketplace: 'ebay', action: 'post' },
      },
    ];
    await open(ops);
    await userEvent.click(screen.getByRole('button', { name: 'Look at 2 dead letters of ebay-queue' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Dead letters of ebay-queue' }));
    expect(await dialog.findByText('eBay cannot be reached.')).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Send back what is due' }));
    expect((await dialog.findAllByText('1 sent back.')).length).toBeGreaterThan(0);
    expect(await dialog.findByText('There are none.')).toBeVisible();
  });

  it('names what is not known, and shows the rest', async () => {
    const gaps = [{ section: 'queues' as const, reason: 'no answer came' }];
    await open(new FakeOps(anOverview({ queues: [], gaps })));
    expect(part('Queues').getByText('Not known just now: no answer came.')).toBeVisible();
    expect(part('Connections').getByRole('table')).toBeVisible();
  });

  it.each([
    [403, 'not_an_operator', /does not hold the role/],
    [404, 'not_found', /not served here/],
    [0, 'unreachable', /cannot be reached/],
  ])('says why there is nothing to be seen (%d)', async (status, code, words) => {
    const ops = new FakeOps();
    ops.fault = new ApiError(status, code, 'TalknShop cannot be reached right now.');
    render(
      <QueryClientProvider client={new QueryClient()}>
        <OpsPage ops={ops} />
      </QueryClientProvider>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('looks every two seconds, and not while it is paused', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const ops = await open();
    await act(() => jest.advanceTimersByTimeAsync(6_000));
    expect(ops.looks).toBe(4);
    await user.click(screen.getByRole('button', { name: 'Pause', pressed: false }));
    await act(() => jest.advanceTimersByTimeAsync(6_000));
    expect(ops.looks).toBe(4);
    expect(screen.getByRole('button', { name: 'Pause', pressed: true })).toBeVisible();
  });
});
