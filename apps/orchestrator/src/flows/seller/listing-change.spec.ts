import { aListing } from '../testing/a-listing';
import { listingChange } from './listing-change';

describe('what changes a posted listing into another', () => {
  it('is nothing where they are the same', () => {
    expect(listingChange(aListing(), aListing())).toEqual({ unchangeable: [] });
  });

  it.each([
    [{ price: 80 }, { price: 80 }],
    [{ title: 'Domane' }, { title: 'Domane' }],
    [{ target_marketplaces: ['ebay' as const, 'etsy' as const] }, { add_marketplaces: ['etsy'] }],
  ])('is of %j only that', (after, change) => {
    expect(listingChange(aListing(), aListing(after))).toEqual({ change, unchangeable: [] });
  });

  it.each([
    [{ condition: 'fair' as const }, 'its condition'],
    [{ media_s3_keys: ['photo'] }, 'its pictures'],
    [{ target_marketplaces: [] }, 'which marketplaces it is taken off'],
  ])('cannot be %j', (after, words) => {
    expect(listingChange(aListing(), aListing(after))).toEqual({ unchangeable: [words] });
  });
});
