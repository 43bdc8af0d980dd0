import { aListing } from '../testing/builders';
import { fieldOrigin } from './field-origin';
import { toForm } from './listing-form';

const initial = toForm(aListing());

describe('where a field comes from', () => {
  it('is what the seller said, unless it is named as assumed', () => {
    const assumed = ['condition', 'currency'] as const;
    expect(fieldOrigin('title', { form: initial, initial, assumed })).toBe('said');
    expect(fieldOrigin('condition', { form: initial, initial, assumed })).toBe('assumed');
  });

  it('is said of a price whose currency alone was assumed', () => {
    expect(fieldOrigin('price', { form: initial, initial, assumed: ['currency'] })).toBe('said');
  });

  it('is this form once it was changed', () => {
    const form = { ...initial, condition: 'fair' as const };
    expect(fieldOrigin('condition', { form, initial, assumed: ['condition'] })).toBe('changed');
  });

  it('is nothing where nothing is there', () => {
    expect(fieldOrigin('photos', { form: initial, initial, assumed: [] })).toBe('empty');
    expect(fieldOrigin('location', { form: initial, initial, assumed: [] })).toBe('empty');
  });

  it('is not told where it is not known', () => {
    expect(fieldOrigin('title', { form: initial, initial })).toBeUndefined();
  });
});
