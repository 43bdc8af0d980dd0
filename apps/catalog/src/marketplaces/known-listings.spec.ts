import { identityOf } from '../merging/identity';
import { aProduct } from '../testing/product.builder';
import { KnownListings } from './known-listings';

describe('known listings', () => {
  const listing = () => aProduct({ product_id: 'ebay:1', price: 500, attributes: { brand: 'Lenovo', ram: ['16 GB'] } });

  it('are answered with the object that came first, and what was read of it', () => {
    const known = new KnownListings(10);
    const first = known.recognise(listing());
    const identity = identityOf(first);
    expect(identityOf(known.recognise(listing()))).toBe(identity);
  });

  it.each([
    ['price', { price: 499 }],
    ['title', { title: 'Lenovo laptop, as is' }],
    ['stock', { availability: 'out_of_stock' as const }],
    ['fact', { attributes: { brand: 'Lenovo', ram: ['8 GB'] } }],
    ['rating', { rating: 1 }],
  ])('are new ones once their %s has changed', (_, change) => {
    const known = new KnownListings(10);
    known.recognise(listing());
    const changed = { ...listing(), ...change };
    expect(known.recognise(changed)).toBe(changed);
    expect(known.recognise({ ...listing(), ...change })).toBe(changed);
  });

  it('are forgotten, the longest unseen first, beyond the most that are kept', () => {
    const known = new KnownListings(1);
    const first = known.recognise(listing());
    known.recognise(aProduct({ product_id: 'ebay:2' }));
    expect(known.recognise(listing())).not.toBe(first);
  });
});
