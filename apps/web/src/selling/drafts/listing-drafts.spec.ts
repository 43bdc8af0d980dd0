import { aListing } from '../testing/builders';
import { createListingDrafts } from './listing-drafts';

const [FIRST, SECOND] = [3, 8];

function aDesk() {
  let count = 0;
  const drafts = createListingDrafts(() => `id-${++count}`);
  const hear = (seq: number, price: number) => {
    const data = { listing_spec: aListing({ price }), warnings: [] };
    drafts.hear('s1', { turn_id: `t${seq}`, said_at: '2026-01-05T10:00:00.000Z', seq, data });
  };
  return { drafts, hear, typed: () => drafts.read('s1')?.form };
}

describe('the draft of a listing', () => {
  it('keeps what was typed while its conversation is told again from the beginning', () => {
    const { drafts, hear, typed } = aDesk();
    hear(FIRST, 600);
    hear(SECOND, 650);
    drafts.change('s1', (form) => ({ ...form, price: '700' }));
    hear(FIRST, 600);
    hear(SECOND, 650);
    expect(typed()?.price).toBe('700');
  });

  it('stays posted while its conversation is told again', () => {
    const { drafts, hear } = aDesk();
    hear(FIRST, 600);
    drafts.settle('s1', 'job-1');
    hear(FIRST, 600);
    expect(drafts.read('s1')?.job_id).toBe('job-1');
  });

  it('takes what is said after it', () => {
    const { drafts, hear, typed } = aDesk();
    hear(FIRST, 600);
    drafts.change('s1', (form) => ({ ...form, price: '700' }));
    hear(SECOND, 650);
    expect(typed()?.price).toBe('650');
  });
});
