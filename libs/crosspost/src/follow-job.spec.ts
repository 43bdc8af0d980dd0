import type { StoredJob, StoredPosting } from '@talknshop/aws';
import { A_PHONE, aStoredJob, aStoredPosting } from '@talknshop/aws/testing';
import { followingPosting, newPosting } from './follow-job';
import { CROSSPOST_TIMES } from './settings';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const MOMENT = { now: NOW, times: CROSSPOST_TIMES };
const LIVE = { status: 'live', may_be_there: true, shown_version: 1, listing_id: '7' } as const;
const BY_USER = { reason: 'user' as const, at: '2026-03-01T11:59:00.000Z' };

const following = (job: Partial<StoredJob>, seen: Partial<StoredPosting>) =>
  followingPosting(aStoredJob(job), aStoredPosting(seen), MOMENT);

describe('a posting that follows its job', () => {
  it('begins as its job wishes, and not before it may be public', () => {
    const place = { marketplace: 'ebay', access: 'simulated' } as const;
    const waiting = aStoredJob({ phase: 'prepare', public_at: NOW + 30_000 });
    expect(newPosting(waiting, place, MOMENT)).toMatchObject({
      ...{ wish: 'ready', status: 'queued', may_be_there: false, version: 1 },
      ...{ not_before: NOW + 30_000, look_at: NOW + CROSSPOST_TIMES.send_ms },
    });
    expect(newPosting(aStoredJob(), place, MOMENT)).toMatchObject({ wish: 'up' });
  });

  it('changes nothing where it does already', () => {
    expect(following({}, LIVE)).toBeUndefined();
    expect(following({ ended: BY_USER }, { ...LIVE, wish: 'down' })).toBeUndefined();
  });

  it('is to be public once its job decides so', () => {
    expect(following({ phase: 'publish' }, { wish: 'ready', ready_version: 1 })).toMatchObject({
      ...{ wish: 'up', ready_version: 1, attempts: 0, version: 2 },
    });
  });

  it('is brought up to date by an edit, and asked anew for what was refused', () => {
    expect(following({ listing_version: 2 }, { ...LIVE, refused_version: 1 })).toMatchObject({
      ...{ status: 'live', listing_version: 2, refused_version: undefined, look_at: NOW + CROSSPOST_TIMES.send_ms },
    });
  });

  it.each<[string, Partial<StoredJob>, Partial<StoredPosting>]>([
    ['an edit, where it failed', { listing_version: 2 }, { status: 'failed', reason: 'no', retriable: false }],
    ['a retry, where it failed', { retries: 1 }, { status: 'failed', reason: 'no', retriable: true }],
    [
      'an edit, where its user has not posted it yet',
      { listing_version: 2 },
      { status: 'needs_user', waits_for_user: 'posting' },
    ],
    ['a retry, where it was undone', { retries: 1 }, { status: 'withdrawn', wish: 'down' }],
  ])('begins again after %s', (_, job, seen) => {
    expect(following(job, seen)).toMatchObject({
      ...{ wish: 'up', status: 'queued', attempts: 0, reason: undefined, retriable: undefined },
      ...{ waits_for_user: undefined, withdrawal: undefined },
    });
  });

  it('is not posted again by a retry where it is live', () => {
    expect(following({ retries: 1 }, LIVE)).toMatchObject({ status: 'live', retries: 1 });
  });

  it('is taken down where a marketplace may know of it, within the time for that', () => {
    expect(following({ ended: BY_USER }, LIVE)).toMatchObject({
      ...{ wish: 'down', status: 'live', not_before: NOW },
      withdrawal: { reason: 'user', requested_at: '2026-03-01T12:00:00.000Z', due_at: '2026-03-01T12:01:00.000Z' },
    });
  });

  it('is cancelled where nobody has seen it, and stays failed where it failed', () => {
    expect(following({ ended: BY_USER }, {})).toMatchObject({ wish: 'down', status: 'cancelled', look_at: undefined });
    expect(following({ ended: BY_USER }, { status: 'failed', reason: 'no' })).toMatchObject({
      ...{ wish: 'down', status: 'failed', reason: 'no' },
    });
  });

  it('is sold where it was sold, and comes down from everywhere else', () => {
    const ended = { reason: 'sold_elsewhere' as const, at: BY_USER.at, by: 'ebay' as const, proof: 'eBay said so' };
    expect(following({ ended }, LIVE)).toMatchObject({ status: 'sold', may_be_there: false, reason: 'eBay said so' });
    expect(following({ ended }, { ...LIVE, marketplace: 'craigslist' })).toMatchObject({
      ...{ wish: 'down', withdrawal: { reason: 'sold_elsewhere' } },
    });
  });

  it('comes down from a marketplace that is not wanted any more', () => {
    const elsewhere = { listing_spec: { ...A_PHONE, target_marketplaces: ['craigslist' as const] } };
    expect(following(elsewhere, LIVE)).toMatchObject({ wish: 'down', withdrawal: { reason: 'user' } });
  });
});
