import type { StoredPosting } from '@talknshop/aws';
import { aStoredPosting } from '@talknshop/aws/testing';
import { actionOf, isWatched, workOf } from './work-of';

const LIVE = { status: 'live', may_be_there: true, shown_version: 1 } as const;

describe('what is to be done about a posting', () => {
  it.each<[string | undefined, string, Partial<StoredPosting>]>([
    ['publish', 'is wished up and not begun', {}],
    ['publish', 'was begun and not finished', { status: 'posting', may_be_there: true }],
    ['prepare', 'is to be ready', { wish: 'ready' }],
    ['prepare', 'was ready before an edit', { wish: 'ready', ready_version: 1, listing_version: 2 }],
    [undefined, 'is ready', { wish: 'ready', ready_version: 1 }],
    ['update', 'shows an older version', { ...LIVE, listing_version: 2 }],
    [undefined, 'shows what its marketplace took of the edit', { ...LIVE, listing_version: 2, refused_version: 2 }],
    [undefined, 'shows what is wished', LIVE],
    ['withdraw', 'is live and wished down', { ...LIVE, wish: 'down' }],
    ['withdraw', 'failed and may be there', { status: 'failed', may_be_there: true, wish: 'down' }],
    [undefined, 'is taken down by its user alone', { ...LIVE, wish: 'down', waits_for_user: 'withdrawal' }],
    [undefined, 'never was there and is wished down', { status: 'cancelled', wish: 'down' }],
    [undefined, 'failed', { status: 'failed' }],
    [undefined, 'waits for its user', { status: 'needs_user', waits_for_user: 'posting' }],
  ])('is to %s what %s', (work, _, change) => {
    expect(workOf(aStoredPosting(change))).toBe(work);
  });

  it.each<[boolean, string, Partial<StoredPosting>]>([
    [true, 'is live', LIVE],
    [true, 'is being looked at', { status: 'pending_review' }],
    [false, 'is to come down', { ...LIVE, wish: 'down' }],
    [false, 'only its user can see', { ...LIVE, waits_for_user: 'posting' }],
    [false, 'is sold', { status: 'sold' }],
  ])('is watched (%s) where it %s', (watched, _, change) => {
    expect(isWatched(aStoredPosting(change))).toBe(watched);
  });

  it('is called in messages what marketplaces call it', () => {
    expect(actionOf(aStoredPosting())).toBe('post');
    expect(actionOf(aStoredPosting({ wish: 'ready' }))).toBe('prepare');
    expect(actionOf(aStoredPosting(LIVE))).toBe('status');
    expect(actionOf(aStoredPosting({ status: 'sold' }))).toBeUndefined();
  });
});
