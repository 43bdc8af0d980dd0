import { listingCard } from './listing-card';
import { marked } from './testing/written-screen';

const listing_spec = {
  title: 'Trek 820',
  description: 'Trek 820',
  price: 90,
  currency: 'USD',
  condition: 'like_new' as const,
  category: 'sporting goods > bike',
  attributes: {},
  media_s3_keys: [],
  target_marketplaces: ['ebay' as const, 'craigslist' as const],
  shipping_options: [],
};

describe('a listing in the terminal', () => {
  it('says what it is, for how much, where, and what to know', () => {
    expect(listingCard({ listing_spec, warnings: ['eBay needs a picture.'] }, marked)).toEqual([
      '<bold>Trek 820</bold>  $90 · like new · sporting goods > bike',
      '<dim>  for eBay, Craigslist</dim>',
      '<yellow>  ! eBay needs a picture.</yellow>',
    ]);
  });

  it('names no place where none was', () => {
    const nowhere = { ...listing_spec, target_marketplaces: [], negotiable: true };
    expect(listingCard({ listing_spec: nowhere, warnings: [] }, marked)).toEqual([
      '<bold>Trek 820</bold>  $90 · negotiable · like new · sporting goods > bike',
    ]);
  });
});
