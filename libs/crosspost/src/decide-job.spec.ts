import type { StoredJob, StoredPosting } from '@talknshop/aws';
import { A_PHONE, aStoredJob, aStoredPosting } from '@talknshop/aws/testing';
import { decidedJob } from './decide-job';
import { CROSSPOST_TIMES } from './settings';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const READY = { status: 'posting', ready_version: 1 } as const;
const LIVE = { status: 'live' } as const;

type Change = Partial<StoredPosting>;

function decided(job: Partial<StoredJob>, ebay?: Change, craigslist?: Change) {
  const stored = { mode: 'all_or_nothing', phase: 'prepare', ...job } as const;
  const postings = [
    ...(ebay ? [aStoredPosting(ebay)] : []),
    ...(craigslist ? [aStoredPosting({ marketplace: 'craigslist', ...craigslist })] : []),
  ];
  return decidedJob({ job: aStoredJob(stored), postings }, { now: NOW, times: CROSSPOST_TIMES });
}

describe('the decision about a job that posts everywhere or nowhere', () => {
  it('is to publish once all are ready', () => {
    expect(decided({}, READY, READY)).toMatchObject({ phase: 'publish', version: 2, look_at: NOW + 5_000 });
  });

  it.each<[string, Change | undefined, Change | undefined]>([
    ['one is not ready', READY, { status: 'posting' }],
    ['one is ready in an older version', READY, { ...READY, listing_version: 2 }],
    ['one has not begun', READY, undefined],
  ])('is not taken while %s', (_, ebay, craigslist) => {
    expect(decided({}, ebay, craigslist)).toBeUndefined();
  });

  it('is that it is posted once all are up, by hand too', () => {
    expect(decided({ phase: 'publish' }, LIVE, { status: 'needs_user' })).toMatchObject({ phase: 'posted' });
    expect(decided({ phase: 'publish' }, LIVE, READY)).toBeUndefined();
  });

  it.each(['prepare', 'publish'] as const)('is to end while they %s when one fails, and says which', (phase) => {
    expect(decided({ phase }, READY, { status: 'failed', reason: 'Craigslist cannot be reached.' })).toMatchObject({
      ended: {
        reason: 'not_all',
        by: 'craigslist',
        proof: 'Craigslist cannot be reached.',
        at: '2026-03-01T12:00:00.000Z',
      },
    });
  });

  it('does not heed what failed where it is not wanted any more', () => {
    const only_ebay = { listing_spec: { ...A_PHONE, target_marketplaces: ['ebay' as const] } };
    expect(decided(only_ebay, READY, { status: 'failed', wish: 'down' })).toMatchObject({ phase: 'publish' });
  });

  it('is not taken twice, nor about what is over', () => {
    expect(decided({ phase: 'posted' }, LIVE, { status: 'failed' })).toBeUndefined();
    const ended = { reason: 'user' as const, at: '2026-03-01T12:00:00.000Z' };
    expect(decided({ ended }, READY, READY)).toBeUndefined();
  });
});
