/** @jest-environment jsdom */
import '@testing-library/jest-dom/jest-globals';
import { expect } from '@jest/globals';
import type { ListingData } from '@talknshop/contracts';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ListingPanel from '../panel/listing-panel';
import { aJob, aListing, aPart } from '../testing/builders';
import { sellingStage } from '../testing/selling-stage';
import { ListingTurn } from './listing-turn';

const listing: ListingData = { listing_spec: aListing(), warnings: ['eBay needs a picture.'], assumed: ['condition'] };
const job = {
  job_id: 'job-1',
  status: 'processing' as const,
  message: 'It is on its way.',
  marketplace_results: [aPart()],
};

const Told = () => <ListingTurn jobs={[job]} />;

describe('what a turn says of a sale', () => {
  it('is the listing as it was understood, with what was assumed and what to know', () => {
    const { Stage } = sellingStage();
    render(<ListingTurn listing={listing} />, { wrapper: Stage });
    const article = screen.getByRole('article', { name: /iPhone 13/ });
    expect(article).toHaveTextContent('$650');
    expect(article).toHaveTextContent('GoodAssumed');
    expect(article).toHaveTextContent('eBay and CraigslistFrom you');
    expect(article).toHaveTextContent('eBay needs a picture.');
  });

  it('leads to the form', async () => {
    const { Stage, shown } = sellingStage();
    render(<ListingTurn listing={listing} />, { wrapper: Stage });
    await userEvent.click(screen.getByRole('button', { name: 'Edit and post' }));
    expect(shown).toEqual(['listing']);
  });

  it('leads nowhere once the conversation is at another listing', () => {
    const { Stage, tellListing } = sellingStage();
    render(<ListingTurn listing={listing} />, { wrapper: Stage });
    tellListing({ listing_spec: aListing({ title: 'Bike', price: 90 }), warnings: [] });
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that it is posted, once it is', async () => {
    const { Stage, listings, tellListing, tellJob } = sellingStage();
    listings.keep(aJob());
    render(<ListingTurn listing={listing} />, { wrapper: Stage });
    tellListing(listing);
    tellJob(job, { turn_id: 't1' });
    expect(await screen.findByRole('button', { name: 'Posted: see how it is doing' })).toBeInTheDocument();
  });

  it('is the job as it is now, and not as it was told', async () => {
    const { Stage, listings } = sellingStage();
    listings.keep(aJob({ marketplace_jobs: [aPart({ status: 'live', updated_at: '2026-01-05T10:05:00Z' })] }));
    render(<ListingTurn listing={listing} jobs={[job]} />, { wrapper: Stage });
    expect(await screen.findByText('Live')).toBeInTheDocument();
  });

  it('is at one with the list of all listings, whichever was read last', async () => {
    for (const First of [ListingPanel, Told]) {
      const { Stage, listings } = sellingStage();
      listings.keep(aJob({ marketplace_jobs: [aPart()] }));
      const { rerender, unmount } = render(<First key="first" />, { wrapper: Stage });
      await screen.findByText('Queued');
      const live = aPart({ status: 'live', updated_at: '2026-01-05T10:05:00Z' });
      listings.keep(aJob({ marketplace_jobs: [live] }));
      const Second = First === Told ? ListingPanel : Told;
      rerender([<First key="first" />, <Second key="second" />]);
      await waitFor(() => expect(screen.getAllByText('Live')).toHaveLength(2));
      unmount();
    }
  });

  it('is each job it told of, where there are several', async () => {
    const { Stage, listings } = sellingStage();
    const bike = aJob({ job_id: 'job-2', listing_spec: aListing({ title: 'Bike' }) });
    listings.keep(aJob(), bike);
    render(<ListingTurn jobs={[job, { ...job, job_id: 'job-2' }]} />, { wrapper: Stage });
    expect(await screen.findByRole('article', { name: 'Bike' })).toBeInTheDocument();
    expect(screen.getByRole('article', { name: 'iPhone 13, 128 GB, blue' })).toBeInTheDocument();
  });

  it('is the job as it was told while it cannot be read', async () => {
    const { Stage } = sellingStage();
    render(<ListingTurn jobs={[job]} />, { wrapper: Stage });
    expect(await screen.findByText('It is on its way.')).toBeInTheDocument();
    expect(screen.getByText('Queued')).toBeInTheDocument();
  });
});
