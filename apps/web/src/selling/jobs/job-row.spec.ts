import { aPart } from '../testing/builders';
import { jobRow } from './job-row';

const withdrawal = {
  reason: 'sold_elsewhere',
  requested_at: '2026-01-05T10:00:00Z',
  due_at: '2026-01-05T10:01:00Z',
  attempts: 0,
} as const;

describe('the row of a marketplace', () => {
  it.each([
    ['queued', 'Queued'],
    ['posting', 'Posting'],
    ['pending_review', 'In review'],
    ['needs_user', 'Needs you'],
    ['live', 'Live'],
    ['failed', 'Not posted'],
    ['cancelled', 'Taken back'],
    ['withdrawn', 'Taken down'],
    ['sold', 'Sold'],
  ] as const)('says of %s “%s”', (status, label) => {
    expect(jobRow(aPart({ status }))).toMatchObject({ name: 'eBay', label });
  });

  it('says that nobody sees it yet while it can be taken back', () => {
    expect(jobRow(aPart(), { is_unseen: true }).label).toBe('Not public yet');
  });

  it('leads to the page of a listing that is live', () => {
    const confirmation_link = 'https://example.com/itm/1';
    expect(jobRow(aPart({ status: 'live', confirmation_link })).link).toBe(confirmation_link);
  });

  it('leads nowhere once the listing is taken down', () => {
    expect(jobRow(aPart({ status: 'withdrawn', confirmation_link: 'https://example.com/itm/1' })).link).toBeUndefined();
  });

  it('tells why it failed, as a sentence, and offers to try again', () => {
    const row = jobRow(aPart({ status: 'failed', reason: 'eBay does not take this category', retriable: true }));
    expect(row).toMatchObject({ details: ['eBay does not take this category.'], actions: ['retry'] });
  });

  it('offers no second try where it cannot help', () => {
    expect(jobRow(aPart({ status: 'failed', retriable: false })).actions).toEqual([]);
  });

  it('asks to post by hand, or to take down by hand, as it is meant', () => {
    expect(jobRow(aPart({ status: 'needs_user' })).actions).toContain('mark_posted');
    expect(jobRow(aPart({ status: 'needs_user', withdrawal })).actions).toEqual(['mark_taken_down']);
  });

  it('says that it is coming down until the marketplace confirms it', () => {
    expect(jobRow(aPart({ status: 'live', withdrawal }))).toMatchObject({
      label: 'Coming down',
      details: ['It was sold on another marketplace.'],
      actions: [],
    });
  });

  it('tells of a withdrawal that did not work yet', () => {
    const { details } = jobRow(
      aPart({ status: 'live', withdrawal: { ...withdrawal, trouble: 'eBay did not answer' } }),
    );
    expect(details.at(-1)).toBe('Taking it down did not work yet, and is tried again: eBay did not answer.');
  });

  it('keeps what the marketplace said as proof', () => {
    const done = { ...withdrawal, done_at: '2026-01-05T10:00:09Z', proof: 'offer 123 is UNPUBLISHED' };
    expect(jobRow(aPart({ status: 'withdrawn', withdrawal: done }))).toMatchObject({
      details: ['It was sold on another marketplace.'],
      proof: 'Offer 123 is UNPUBLISHED.',
    });
    expect(jobRow(aPart({ status: 'sold', reason: 'order 7' }))).toMatchObject({ details: [], proof: 'Order 7.' });
  });
});
