import { toForm } from '../form/listing-form';
import { aListing, aPreview } from '../testing/builders';
import { tightestTitle, withProposal } from './proposals';

const violation = {
  marketplace: 'ebay',
  rule: 'title_too_long',
  field: 'title',
  message: '',
  is_blocking: false,
} as const;

describe('a proposal', () => {
  it('is put in place of what the marketplace minds', () => {
    expect(withProposal(toForm(aListing()), { ...violation, proposal: 'iPhone 13' })?.title).toBe('iPhone 13');
  });

  it('cannot be put in where there is none', () => {
    expect(withProposal(toForm(aListing()), violation)).toBeUndefined();
  });

  it('cannot be put in where the form has no such field', () => {
    expect(withProposal(toForm(aListing()), { ...violation, field: 'currency', proposal: 'USD' })).toBeUndefined();
  });
});

describe('the tightest title', () => {
  it('is that of the marketplace that shows the least', () => {
    const previews = [aPreview(), aPreview({ marketplace: 'craigslist', title_max: 70 })];
    expect(tightestTitle(previews)).toEqual({ max: 70, marketplace: 'craigslist' });
  });

  it('is unknown where no marketplace says it', () => {
    expect(tightestTitle([aPreview({ title_max: undefined })])).toBeUndefined();
  });
});
