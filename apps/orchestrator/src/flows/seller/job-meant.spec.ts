import { aListing } from '../testing/a-listing';
import { aStep } from '../testing/a-step';
import { aJob, aMarketplaceJob } from '../testing/fake-crosspost';
import type { Turn } from '../turn';
import { jobsMeant } from './job-meant';

const bike = aJob({ job_id: 'bike', listing_spec: aListing() });
const lamp = aJob({ job_id: 'lamp', listing_spec: aListing({ title: 'Desk lamp' }) });
const sold = aJob({
  job_id: 'sold',
  listing_spec: aListing({ title: 'Sofa' }),
  marketplace_jobs: [aMarketplaceJob('ebay', { status: 'sold' })],
});

const meant = (named: string, state: Partial<Turn> = {}) => {
  const later = { received_at: Date.parse('2026-03-01T13:00:00Z') };
  const turn = aStep({ state: { ...later, sale: { listing: {}, named }, ...state } }).state;
  return jobsMeant([lamp, bike, sold], turn).map(({ job_id }) => job_id);
};

describe('the job a message means', () => {
  it('is the one it names', () => {
    expect(meant('take down the lamp')).toEqual(['lamp']);
  });

  it('is that of the conversation where none is named', () => {
    const posting = { key: 'k', listing_spec: aListing(), job_id: 'bike' };
    expect(meant('take it down', { posting })).toEqual(['bike']);
  });

  it('is to be asked for where there are several', () => {
    expect(meant('take it down')).toEqual(['lamp', 'bike']);
  });

  it('is one that has ended only if it has ended since the message came', () => {
    expect(meant('take it down', { received_at: 1 })).toEqual(['lamp', 'bike', 'sold']);
  });
});
