/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import { ApiError } from '@talknshop/client';
import type { ListingData } from '@talknshop/contracts';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aJob, aListing } from '../testing/builders';
import { sellingStage } from '../testing/selling-stage';
import ListingPanel from './listing-panel';

const said = (about: Partial<ListingData> = {}): ListingData => ({
  listing_spec: aListing(),
  warnings: [],
  assumed: ['condition'],
  ...about,
});

async function start(about?: Partial<ListingData>) {
  const stage = sellingStage();
  const view = render(<ListingPanel />, { wrapper: stage.Stage });
  stage.tellListing(said(about));
  await screen.findByRole('form', { name: 'Your listing' });
  return { ...stage, ...view };
}

const type = async (name: string, text: string) => {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
};
const post = () => userEvent.click(screen.getByRole('button', { name: /^Post/ }));
const marketplace = (name: string) => within(screen.getByRole('checkbox', { name }).closest('li')!);

describe('the form of a listing', () => {
  it('says of each field whether it was said or assumed, and whether it was changed since', async () => {
    await start();
    const condition = screen.getByRole('combobox', { name: 'Condition' });
    expect(condition).toHaveAccessibleDescription(/You did not say this/);
    expect(screen.getByText('Assumed')).toBeInTheDocument();
    await userEvent.selectOptions(condition, 'Fair');
    expect(screen.queryByText('Assumed')).not.toBeInTheDocument();
    expect(screen.getByText('Changed by you')).toBeInTheDocument();
  });

  it('invents no confidence where none was told', async () => {
    await start({ assumed: undefined });
    expect(screen.queryByText('From you')).not.toBeInTheDocument();
  });

  it('keeps what is typed while it is out of sight', async () => {
    const stage = sellingStage();
    const { rerender } = render(<ListingPanel />, { wrapper: stage.Stage });
    stage.tellListing(said());
    await type('Title', 'My phone');
    rerender(<p>another tab</p>);
    rerender(<ListingPanel />);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('My phone');
  });

  it('takes what the conversation says anew, and keeps what was typed elsewhere', async () => {
    const { tellListing } = await start();
    await type('Title', 'My phone');
    tellListing(said({ listing_spec: aListing({ price: 600 }) }), { turn_id: 't2' });
    expect(screen.getByRole('textbox', { name: 'Price in USD' })).toHaveValue('600');
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('My phone');
  });

  it('begins anew with another thing', async () => {
    const { tellListing } = await start();
    await type('Title', 'My phone');
    tellListing(said({ listing_spec: aListing({ title: 'Bike', price: 90 }) }), { turn_id: 't2' });
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Bike');
  });

  it('posts what is typed, where it was chosen', async () => {
    const { listings } = await start();
    await type('Price in USD', '$1,600');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Etsy/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^All or none/ }));
    await post();
    await waitFor(() =>
      expect(listings.asked).toEqual([
        'post “iPhone 13, 128 GB, blue” for 1600 on ebay, craigslist, etsy, all_or_nothing',
      ]),
    );
  });

  it('shows the job in its place once it is posted, with the focus on it', async () => {
    await start();
    await post();
    const heading = await screen.findByRole('heading', { name: 'iPhone 13, 128 GB, blue' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('names everything that is wrong at its field, and brings the focus to the first', async () => {
    const { listings } = await start();
    await type('Title', '');
    await type('Price in USD', 'cheap');
    await post();
    const title = screen.getByRole('textbox', { name: 'Title' });
    expect(title).toBeInvalid();
    expect(title).toHaveAccessibleDescription(/Enter a title/);
    expect(screen.getByRole('textbox', { name: 'Price in USD' })).toHaveAccessibleDescription(/Enter a price/);
    expect(screen.getByRole('alert')).toHaveTextContent('2 things have to be put right above.');
    await waitFor(() => expect(title).toHaveFocus());
    expect(listings.asked).toEqual([]);
  });

  it('shows what the service minds at its field, until that is changed', async () => {
    const { listings } = await start();
    listings.refusal = new ApiError(422, 'listing_refused', 'it breaks a rule', {
      problem: { errors: [{ path: '$.listing_spec.price', message: 'ebay: price_too_low: eBay takes more.' }] },
    });
    await post();
    const price = screen.getByRole('textbox', { name: 'Price in USD' });
    await waitFor(() => expect(price).toHaveAccessibleDescription(/eBay takes more/));
    await type('Price in USD', '700');
    expect(price).not.toHaveAccessibleDescription(/eBay takes more/);
  });

  it('tries again under the same key, and under another for another listing', async () => {
    const { listings } = await start();
    listings.refusal = new ApiError(0, 'unreachable', 'TalknShop cannot be reached right now.');
    await post();
    expect(await screen.findByText('TalknShop cannot be reached right now.')).toBeInTheDocument();
    await post();
    await type('Title', 'Phone');
    await post();
    await waitFor(() => expect(listings.keys).toHaveLength(3));
    const [first, second, third] = listings.keys;
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is not offered again for what this conversation has posted since', async () => {
    const { listings, tellConnected } = await start();
    await post();
    await screen.findByRole('heading', { name: 'iPhone 13, 128 GB, blue' });
    const later = sellingStage();
    later.listings.keep(...listings.jobsKept.values());
    render(<ListingPanel />, { wrapper: later.Stage });
    later.tellListing(said(), { timestamp: '2026-01-05T09:00:00.000Z' });
    tellConnected();
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
  });
});

describe('a listing whose name is for sale already', () => {
  it('is shown with what there is, so that nobody posts it twice unknowingly', async () => {
    const stage = sellingStage();
    stage.listings.keep(aJob({ created_at: '2026-01-01T10:00:00.000Z' }));
    render(<ListingPanel />, { wrapper: stage.Stage });
    stage.tellListing(said());
    expect(await screen.findByText(/This is for sale already/)).toBeInTheDocument();
    expect(screen.getAllByRole('article', { name: 'iPhone 13, 128 GB, blue' })).toHaveLength(1);
  });
});

describe('where to sell', () => {
  it('shows of each marketplace whether it takes the listing, how it is reached, and what it will show', async () => {
    const { listings } = await start();
    listings.previewsOf = () => ({ access: 'assisted' });
    await type('Title', 'Phone');
    expect(await screen.findAllByText('By hand')).toHaveLength(5);
    const ebay = marketplace('eBay By hand');
    expect(ebay.getByText('Takes it')).toBeInTheDocument();
    expect(ebay.getByText(/you paste it there yourself/)).toBeInTheDocument();
    await userEvent.click(ebay.getByText('What eBay will show'));
    expect(ebay.getByText('Phone')).toBeVisible();
  });

  it('puts a proposal in with one tap', async () => {
    const stage = sellingStage();
    const proposal = 'iPhone 13, blue';
    const violation = { rule: 'title_too_long', field: 'title', message: 'Too long.', is_blocking: false, proposal };
    stage.listings.previewsOf = (name) => ({
      violations: name === 'ebay' ? [{ marketplace: name, ...violation }] : [],
    });
    render(<ListingPanel />, { wrapper: stage.Stage });
    stage.tellListing(said());
    await userEvent.click(await screen.findByRole('button', { name: 'Use “iPhone 13, blue”' }));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('iPhone 13, blue');
  });

  it('counts the title against the marketplace that shows the least', async () => {
    const { listings } = await start();
    listings.previewsOf = (name) => ({ title_max: name === 'craigslist' ? 10 : 80 });
    await type('Title', 'iPhone 13 mini');
    const title = screen.getByRole('textbox', { name: 'Title' });
    await waitFor(() => expect(title).toHaveAccessibleDescription('14 of 10 characters: 4 more than Craigslist shows'));
  });

  it('leaves out who does not take it, and posts it to none if it must be all', async () => {
    const stage = sellingStage();
    const violation = { rule: 'pictures_too_few', field: 'media_s3_keys', message: 'Needs one.', is_blocking: true };
    stage.listings.previewsOf = (name) => ({
      violations: name === 'ebay' ? [{ marketplace: name, ...violation }] : [],
    });
    render(<ListingPanel />, { wrapper: stage.Stage });
    stage.tellListing(said());
    expect(await screen.findByText('Left out for now: eBay.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /^All or none/ }));
    await post();
    const where = screen.getByRole('group', { name: 'Where to sell' });
    expect(where).toHaveAccessibleDescription(/All or none cannot be, because eBay does not take it/);
    expect(stage.listings.asked).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /^Wherever it works/ }));
    await post();
    await waitFor(() => expect(stage.listings.asked[0]).toContain('on craigslist, best_effort'));
  });

  it('can be asked again when it was not answered', async () => {
    const stage = sellingStage();
    stage.listings.refusal = new ApiError(503, 'crosspost_unavailable', 'The cross-poster did not answer.');
    render(<ListingPanel />, { wrapper: stage.Stage });
    stage.tellListing(said());
    expect(await screen.findByText(/What the marketplaces would show is not known/)).toBeInTheDocument();
    stage.listings.refusal = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(await screen.findAllByText('Takes it')).toHaveLength(5);
  });

  it('shows marketplace text as the text it is', async () => {
    const { listings } = await start();
    listings.previewsOf = () => ({ description: '<img src=x onerror=alert(1)>' });
    await type('Title', 'Phone');
    expect(await screen.findAllByText('<img src=x onerror=alert(1)>')).toHaveLength(2);
  });
});
