/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect, jest } from '@jest/globals';
import { ApiError } from '@talknshop/client';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ListingPanel from '../panel/listing-panel';
import { aJob, aListing, aPart } from '../testing/builders';
import { sellingStage } from '../testing/selling-stage';

type Part = Parameters<typeof aPart>[0];

async function start(parts: Part[], about: Parameters<typeof aJob>[0] = {}) {
  const stage = sellingStage();
  stage.listings.keep(aJob({ marketplace_jobs: parts.map((part) => aPart(part)), ...about }));
  render(<ListingPanel />, { wrapper: stage.Stage });
  await screen.findByRole('heading', { name: 'iPhone 13, 128 GB, blue' });
  return stage;
}

const live = (marketplace: 'ebay' | 'craigslist' = 'ebay'): Part => ({
  marketplace,
  status: 'live',
  confirmation_link: `https://${marketplace}.example/1`,
});
const row = (name: string) =>
  within(screen.getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(name))!);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const update = (part: Part) => ({
  job_id: 'job-1',
  status: 'processing' as const,
  message: 'News.',
  marketplace_results: [aPart({ updated_at: '2026-01-05T10:05:00.000Z', ...part })],
});

describe('a listing that was posted', () => {
  it('says how it is doing on each marketplace, and leads to its pages', async () => {
    await start([
      live(),
      { marketplace: 'craigslist', status: 'failed', reason: 'it minds the price', retriable: true },
    ]);
    expect(row('eBay').getByText('Live')).toBeInTheDocument();
    expect(row('eBay').getByRole('link', { name: /See it on eBay/ })).toHaveAttribute('href', 'https://ebay.example/1');
    expect(row('Craigslist').getByText('It minds the price.')).toBeInTheDocument();
    expect(row('Craigslist').getByText('Simulated')).toBeInTheDocument();
  });

  it('follows what is told of it', async () => {
    const { tellJob } = await start([{ status: 'posting' }]);
    tellJob(update({ status: 'live' }));
    expect(await row('eBay').findByText('Live')).toBeInTheDocument();
  });

  it('is read anew when the connection is back', async () => {
    const { listings, tellConnected } = await start([{ status: 'posting' }]);
    listings.keep(aJob({ marketplace_jobs: [aPart({ status: 'sold', updated_at: '2026-01-05T10:09:00Z' })] }));
    tellConnected();
    expect(await screen.findByText('1 sold', { exact: false })).toBeInTheDocument();
  });

  it('is found when news comes of one that nobody had seen', async () => {
    const stage = sellingStage();
    render(<ListingPanel />, { wrapper: stage.Stage });
    await screen.findByText('Nothing for sale yet');
    stage.listings.keep(aJob());
    stage.tellJob(update({ status: 'live' }));
    expect(await screen.findByRole('heading', { name: 'iPhone 13, 128 GB, blue' })).toBeInTheDocument();
  });

  it('is tried again where it failed', async () => {
    const { listings } = await start([live(), { marketplace: 'craigslist', status: 'failed', retriable: true }]);
    await press('Try again on Craigslist');
    expect(await row('Craigslist').findByText('Queued')).toBeInTheDocument();
    expect(listings.asked).toEqual(['retry job-1']);
  });

  it('is taken off one marketplace', async () => {
    const { listings } = await start([live(), live('craigslist')]);
    await press('Take it off Craigslist');
    expect(await row('Craigslist').findByText('Taken down')).toBeInTheDocument();
    expect(listings.asked).toEqual(['take job-1 off craigslist']);
  });

  it('is taken down everywhere once that is confirmed', async () => {
    const { listings } = await start([live()]);
    await press('Take it down everywhere');
    expect(listings.asked).toEqual([]);
    await press('Take it down');
    await waitFor(() => expect(listings.asked).toEqual(['take down job-1']));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says what to do when it was sold elsewhere', async () => {
    const { listings } = await start([live()]);
    await press('I sold it');
    const dialog = screen.getByRole('dialog', { name: 'You sold it?' });
    expect(dialog).toHaveTextContent('so that nobody buys it twice');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Take it down everywhere' }));
    await waitFor(() => expect(listings.asked).toEqual(['take down job-1']));
  });

  it('gets a new price, and goes to one more marketplace', async () => {
    const { listings } = await start([live()]);
    await press('Change price, text or photos');
    const price = screen.getByRole('textbox', { name: 'Price in USD' });
    expect(price).toHaveFocus();
    await userEvent.clear(price);
    await userEvent.type(price, '600');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Etsy' }));
    await press('Change it everywhere');
    expect(await screen.findByText('$600')).toBeInTheDocument();
    expect(listings.asked).toEqual(['edit job-1 {"price":600,"add_marketplaces":["etsy"]}']);
  });

  it('gets other photos, in another order', async () => {
    const { listings } = await start([live()], { listing_spec: aListing({ media_s3_keys: ['front', 'back', 'box'] }) });
    await press('Change price, text or photos');
    await press('Remove Photo 3');
    screen.getByRole('button', { name: 'Move Photo 2' }).focus();
    await userEvent.keyboard('{Home}');
    await press('Change it everywhere');
    await waitFor(() => expect(listings.asked).toEqual(['edit job-1 {"media_s3_keys":["back","front"]}']));
  });

  it('is not changed to a price that is none', async () => {
    const { listings } = await start([live()]);
    await press('Change price, text or photos');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Price in USD' }));
    await press('Change it everywhere');
    expect(screen.getByRole('textbox', { name: 'Price in USD' })).toBeInvalid();
    expect(listings.asked).toEqual([]);
  });

  it('says aloud what could not be done', async () => {
    const { listings } = await start([live(), live('craigslist')]);
    listings.refusal = new ApiError(409, 'already_over', 'this cannot be changed: it was sold on ebay');
    await press('Take it off Craigslist');
    expect(await screen.findByRole('alert')).toHaveTextContent('it was sold on ebay');
  });
});

describe('the grace of a listing', () => {
  const now = Date.parse('2026-01-05T10:00:00.000Z');
  const grace = { created_at: '2026-01-05T10:00:00.000Z', public_at: '2026-01-05T10:00:10.000Z' };

  beforeEach(() => void jest.useFakeTimers({ now, advanceTimers: true }));
  afterEach(() => void jest.useRealTimers());

  it('counts the seconds in which it can be taken back, and takes it back', async () => {
    const { listings } = await start([{}], grace);
    expect(screen.getByText('10 seconds left')).toBeInTheDocument();
    expect(row('eBay').getByText('Not public yet')).toBeInTheDocument();
    await act(() => jest.advanceTimersByTimeAsync(4_000));
    expect(screen.getByText('6 seconds left')).toBeInTheDocument();
    screen.getByRole('button', { name: 'Undo' }).click();
    await waitFor(() => expect(listings.asked).toEqual(['take down job-1']));
  });

  it('is told aloud once, and not counted aloud', async () => {
    await start([{}], grace);
    const spoken = screen.getByText('Nobody sees your listing yet: you can still undo it.').closest('[role="status"]');
    await act(() => jest.advanceTimersByTimeAsync(3_000));
    expect(spoken).toHaveTextContent('Nobody sees your listing yet: you can still undo it.');
    expect(screen.getByText('7 seconds left').closest('[aria-live]')).toBeNull();
  });

  it('is over when its seconds are', async () => {
    await start([{}], grace);
    await act(() => jest.advanceTimersByTimeAsync(10_500));
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});

describe('what is left to the user', () => {
  const hand_over = {
    title: 'iPhone 13',
    description: '<b>Blue</b>',
    price: '$650',
    picture_urls: ['https://pictures.example/1.jpg'],
    deep_link: 'https://poshmark.example/create',
  };
  const byHand: Part = { marketplace: 'poshmark', access: 'assisted', status: 'needs_user', hand_over };

  it('is shown as texts to copy, with the place to paste them', async () => {
    await start([byHand]);
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    await press('Copy description');
    expect(copied).toEqual(['<b>Blue</b>']);
    expect(await screen.findByText('Description copied.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Open Poshmark/ })).toHaveAttribute('href', hand_over.deep_link);
  });

  it('can be copied by hand where the browser does not', async () => {
    await start([byHand]);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('not allowed')) },
    });
    await press('Copy title');
    expect(await screen.findByText(/Title could not be copied/)).toBeInTheDocument();
  });

  it('is marked as posted, with its page', async () => {
    const { listings } = await start([byHand]);
    await userEvent.type(screen.getByRole('textbox', { name: /Its page there/ }), 'https://poshmark.example/1');
    await press('I have posted it');
    expect(await row('Poshmark').findByText('Live')).toBeInTheDocument();
    expect(listings.asked).toEqual(['done by hand job-1 on poshmark at https://poshmark.example/1']);
  });

  it('is not marked with a page that is no address', async () => {
    const { listings } = await start([byHand]);
    await userEvent.type(screen.getByRole('textbox', { name: /Its page there/ }), 'poshmark/1');
    await press('I have posted it');
    expect(screen.getByRole('textbox', { name: /Its page there/ })).toBeInvalid();
    expect(listings.asked).toEqual([]);
  });

  it('may be to take it down', async () => {
    const withdrawal = { reason: 'sold_elsewhere', requested_at: '', due_at: '', attempts: 1 } as const;
    const { listings } = await start([{ ...byHand, withdrawal }]);
    await press('I have taken it down');
    await waitFor(() => expect(listings.asked).toEqual(['done by hand job-1 on poshmark']));
  });
});
