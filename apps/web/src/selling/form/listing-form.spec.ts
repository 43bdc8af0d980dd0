import { aListing } from '../testing/builders';
import { priceOf, toForm, toSpec } from './listing-form';

describe('the form of a listing', () => {
  it('stands for the same listing as long as nothing is changed', () => {
    const spec = aListing({
      negotiable: true,
      attributes: { color: 'blue', storage_gb: 128, unlocked: true, includes: ['box', 'cable'] },
      media_s3_keys: ['ada/1.jpg', 'ada/2.jpg'],
      shipping_options: ['shipping'],
      location: { city: 'Portland', zip: '97201' },
    });
    expect(toSpec(toForm(spec), spec)).toEqual(spec);
  });

  it('keeps the currency that it does not show', () => {
    const spec = aListing({ currency: 'EUR' });
    expect(toSpec(toForm(spec), spec).currency).toBe('EUR');
  });

  it('says how many there are where that is not one', () => {
    expect(toSpec({ ...toForm(aListing()), quantity: '3' }, aListing()).quantity).toBe(3);
    expect(toSpec({ ...toForm(aListing({ quantity: 3 })), quantity: '1' }, aListing({ quantity: 3 })).quantity).toBe(1);
  });

  it('drops a location that was emptied', () => {
    const spec = aListing({ location: { city: 'Portland' } });
    expect(toSpec({ ...toForm(spec), city: ' ' }, spec)).not.toHaveProperty('location');
  });

  it('leaves out facts without a name or a value', () => {
    const form = {
      ...toForm(aListing()),
      attributes: [
        { id: '1', name: 'brand', value: ' ' },
        { id: '2', name: 'model', value: '13 ' },
      ],
    };
    expect(toSpec(form, aListing()).attributes).toEqual({ model: '13' });
  });

  it('leaves out pictures that are not uploaded', () => {
    const photos = [
      { id: 'a', alt: '', state: { kind: 'failed', why: 'too large' } as const },
      { id: 'b', alt: '', state: { kind: 'ready', s3_key: 'ada/b.jpg' } as const },
    ];
    expect(toSpec({ ...toForm(aListing()), photos }, aListing()).media_s3_keys).toEqual(['ada/b.jpg']);
  });
});

describe('a typed price', () => {
  it.each([
    ['650', 650],
    [' $1,250.50 ', 1250.5],
    ['0.99', 0.99],
  ])('%j means %d', (typed, price) => {
    expect(priceOf(typed)).toBe(price);
  });

  it.each(['', 'cheap', '6,5', '1.234', '-5', '1e3'])('%j means none', (typed) => {
    expect(priceOf(typed)).toBeUndefined();
  });
});
