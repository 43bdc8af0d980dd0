import { aListing } from '../testing/a-listing';
import { listingChange } from './listing-change';

describe('what changes a posted listing into another', () => {
  it('is nothing where they are the same', () => {
    expect(listingChange(aListing(), aListing())).toEqual({ removed: [], unchangeable: [] });
  });

  it.each([
    [{ price: 80 }, { price: 80 }],
    [{ title: 'Domane' }, { title: 'Domane' }],
    [{ condition: 'fair' as const }, { condition: 'fair' }],
    [{ media_s3_keys: ['photo'] }, { media_s3_keys: ['photo'] }],
    [{ quantity: 3 }, { quantity: 3 }],
    [{ target_marketplaces: ['ebay' as const, 'etsy' as const] }, { add_marketplaces: ['etsy'] }],
  ])('is of %j only that', (after, change) => {
    expect(listingChange(aListing(), aListing(after))).toEqual({ change, removed: [], unchangeable: [] });
  });

  it.each([
    [{ shipping_options: ['shipping' as const] }, 'how it changes hands'],
    [{ location: { zip: '94103' } }, 'where it is'],
  ])('cannot be %j', (after, words) => {
    expect(listingChange(aListing(), aListing(after))).toEqual({ removed: [], unchangeable: [words] });
  });

  it('names where it is to come off', () => {
    const wanted = aListing({ target_marketplaces: ['etsy'] });
    expect(listingChange(aListing(), wanted)).toMatchObject({
      change: { add_marketplaces: ['etsy'] },
      removed: ['ebay'],
    });
  });
});
