import { aJob, aPart } from '../testing/builders';
import { laterOf, withEarlier, withUpdate } from './merge-update';

const update = (about: Parameters<typeof aPart>[0], status = 'processing' as const) => ({
  job_id: 'job-1',
  status,
  marketplace_results: [aPart(about)],
  message: '',
});

describe('a job with an update', () => {
  it('has what the update says of a marketplace, and the others as they were', () => {
    const job = withUpdate(aJob(), update({ status: 'live', updated_at: '2026-01-05T10:00:02Z' }));
    expect(job.marketplace_jobs.map(({ status }) => status)).toEqual(['live', 'queued']);
  });

  it('keeps what is newer than a late update', () => {
    const live = aJob({
      status: 'completed',
      marketplace_jobs: [aPart({ status: 'live', updated_at: '2026-01-05T10:00:05Z' })],
      updated_at: '2026-01-05T10:00:05Z',
    });
    expect(withUpdate(live, update({ status: 'posting', updated_at: '2026-01-05T10:00:02Z' }))).toEqual(live);
  });

  it('is the same when the update comes twice', () => {
    const once = withUpdate(aJob(), update({ status: 'live', updated_at: '2026-01-05T10:00:02Z' }));
    expect(withUpdate(once, update({ status: 'live', updated_at: '2026-01-05T10:00:02Z' }))).toEqual(once);
  });

  it('has a marketplace that was added', () => {
    const job = withUpdate(aJob(), update({ marketplace: 'etsy', updated_at: '2026-01-05T10:00:02Z' }));
    expect(job.marketplace_jobs.map(({ marketplace }) => marketplace)).toEqual(['ebay', 'craigslist', 'etsy']);
  });
});

describe('of two accounts of a job', () => {
  it('what was told while it was read holds', () => {
    const told = withUpdate(aJob(), update({ status: 'live', updated_at: '2026-01-05T10:00:02Z' }));
    expect(laterOf(told, aJob()).marketplace_jobs[0]!.status).toBe('live');
  });

  it('what was read holds where no time was changed, as on the way to a marketplace', () => {
    const posting = aJob({ marketplace_jobs: [aPart({ status: 'posting' })] });
    expect(laterOf(aJob(), posting).marketplace_jobs[0]!.status).toBe('posting');
    expect(withEarlier(posting, update({})).marketplace_jobs[0]!.status).toBe('posting');
  });

  it('what is known holds of the same time where the job has changed since it was read', () => {
    const known = aJob({ marketplace_jobs: [aPart({ status: 'posting' })], updated_at: '2026-01-05T10:00:02Z' });
    expect(laterOf(known, aJob()).marketplace_jobs[0]!.status).toBe('posting');
  });

  it('the listing is that which was read', () => {
    const read = aJob({ listing_spec: { ...aJob().listing_spec, price: 600 } });
    expect(laterOf(aJob(), read).listing_spec.price).toBe(600);
  });
});
