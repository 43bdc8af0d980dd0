import type { StoredCrosspost } from '@talknshop/aws';
import { aStoredJob, aStoredPosting } from '@talknshop/aws/testing';
import { everywhere } from './everywhere';
import { isExpected, withExpected } from './expected-postings';
import { CROSSPOST_TIMES } from './settings';

const moment = { now: Date.parse('2026-03-01T12:00:01.000Z'), times: CROSSPOST_TIMES };
const access = everywhere(() => 'simulated' as const);
const expected = (stored: StoredCrosspost) => withExpected(stored, access, moment).postings;

describe('a job that was stored alone', () => {
  it('stands for a posting on each of its marketplaces', () => {
    const postings = expected({ job: aStoredJob(), postings: [] });
    expect(postings).toMatchObject([
      { marketplace: 'ebay', status: 'queued', wish: 'up', may_be_there: false },
      { marketplace: 'craigslist', status: 'queued' },
    ]);
    expect(postings.every(isExpected)).toBe(true);
  });

  it('leaves alone what is stored', () => {
    const stored = aStoredPosting({ status: 'live' });
    const [ebay, craigslist] = expected({ job: aStoredJob(), postings: [stored] });
    expect(ebay).toBe(stored);
    expect(isExpected(ebay!)).toBe(false);
    expect(isExpected(craigslist!)).toBe(true);
  });

  it('gets nothing more once it is over', () => {
    const ended = { reason: 'user' as const, at: '2026-03-01T12:00:00.000Z' };
    expect(expected({ job: aStoredJob({ ended }), postings: [] })).toEqual([]);
  });

  it('is not public before its time', () => {
    const public_at = moment.now + 30_000;
    const [ebay] = expected({ job: aStoredJob({ public_at }), postings: [] });
    expect(ebay!.not_before).toBe(public_at);
  });
});
