import { aListing } from '../testing/builders';
import { formErrors, serverErrors } from './form-errors';
import { toForm } from './listing-form';

const form = toForm(aListing());

describe('the errors of a form', () => {
  it('are none where it is a listing', () => {
    expect(formErrors(form)).toEqual({});
  });

  it('name every field at once, and what is expected', () => {
    expect(formErrors({ ...form, title: ' ', price: 'cheap', target_marketplaces: [] })).toEqual({
      title: 'Enter a title, such as “iPhone 13, 128 GB, blue”.',
      price: 'Enter a price in numbers, such as 650 or 649.50.',
      target_marketplaces: 'Choose at least one marketplace.',
    });
  });

  it.each([
    ['0', 'Enter a price above zero.'],
    ['2000000000', 'Enter a price below one billion.'],
  ])('say of a price of %s “%s”', (price, message) => {
    expect(formErrors({ ...form, price }).price).toBe(message);
  });

  it.each(['0', '', '1000', 'two'])('take no %j pieces', (quantity) => {
    expect(formErrors({ ...form, quantity }).quantity).toContain('from 1 to 999');
  });

  it('count a title that is too long', () => {
    expect(formErrors({ ...form, title: 'x'.repeat(201) }).title).toContain('201');
  });

  it('say what stands there twice', () => {
    const attributes = [
      { id: '1', name: 'Color', value: 'blue' },
      { id: '2', name: 'color', value: 'red' },
    ];
    expect(formErrors({ ...form, attributes }).attributes).toContain('“color”');
  });

  it('wait for pictures that are on their way', () => {
    const photos = [{ id: '1', alt: '', state: { kind: 'uploading' } as const }];
    expect(formErrors({ ...form, photos }).photos).toContain('Wait');
  });
});

describe('the errors of a service', () => {
  it('stand at their fields, in words', () => {
    const errors = [
      { path: '$.listing_spec.price', message: 'ebay: price_too_low: eBay takes prices from $0.99.' },
      { path: '$.listing_spec.price', message: 'facebook: price_too_low: Facebook Marketplace takes prices from $1.' },
      { path: '$.listing_spec.media_s3_keys[0]', message: 'must be a string' },
    ];
    expect(serverErrors(errors)).toEqual({
      fields: {
        price: 'eBay takes prices from $0.99. Facebook Marketplace takes prices from $1.',
        photos: 'must be a string',
      },
      form: [],
    });
  });

  it('are the form’s where there is no such field', () => {
    expect(serverErrors([{ path: '$.mode', message: 'is unknown' }])).toEqual({ fields: {}, form: ['is unknown'] });
  });
});
