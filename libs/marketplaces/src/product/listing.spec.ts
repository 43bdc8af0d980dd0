import { type Listing, toFoundProduct } from './listing';

const rules = {
  marketplace: 'ebay',
  marketplace_url: 'https://www.ebay.com',
  currency: 'USD',
  base_url: 'http://127.0.0.1:8010/ebay',
} as const;
const lamp: Listing = {
  native_id: '1',
  title: 'Lamp',
  price: 9.99,
  currency: 'USD',
  availability: 'in_stock',
  deep_links: ['https://www.ebay.com/itm/1'],
};
const product = (listing: Partial<Listing>): unknown => toFoundProduct({ ...lamp, ...listing }, rules);

describe('toFoundProduct', () => {
  it('makes a product of the least that a listing must have', () => {
    expect(product({})).toEqual({
      product_id: 'ebay:1',
      marketplace: 'ebay',
      title: 'Lamp',
      price: 9.99,
      currency: 'USD',
      availability: 'in_stock',
      deep_link: 'https://www.ebay.com/itm/1',
      marketplace_url: 'https://www.ebay.com',
      attributes: {},
    });
  });

  it.each([
    ['no_id', { native_id: undefined }],
    ['no_title', { title: '<br>' }],
    ['no_price', { price: undefined }],
    ['no_price', { price: 0 }],
    ['no_price', { price: -1 }],
    ['wrong_currency', { currency: 'EUR' }],
    ['no_link', { deep_links: ['http://www.ebay.com/itm/1', 'javascript:alert(1)', 'data:text/html,x', undefined] }],
    ['for_parts', { unusable: 'for_parts' }],
  ])('leaves out with %s what has %j', (left_out, listing) => {
    expect(product(listing)).toEqual({ left_out });
  });

  it('takes the first link it may follow', () => {
    expect(product({ deep_links: ['http://a.example/', 'https://b.example/1'] })).toMatchObject({
      deep_link: 'https://b.example/1',
    });
  });

  it('follows a plain link to the very server it asks', () => {
    expect(product({ image_url: 'http://127.0.0.1:8010/images/1.jpg' })).toMatchObject({
      image_url: 'http://127.0.0.1:8010/images/1.jpg',
    });
  });

  it.each([
    [4.5, 10, { rating: 4.5, review_count: 10 }],
    [4.5, undefined, { rating: 4.5 }],
    [0, 0, { review_count: 0 }],
    [5, 0, { review_count: 0 }],
    [45, 10, { review_count: 10 }],
    [-1, -1, {}],
  ])('makes of the rating %p by %p people %j', (rating, review_count, expected) => {
    const { rating: kept, review_count: count } = product({ rating, review_count }) as Listing;
    expect({
      ...(kept !== undefined && { rating: kept }),
      ...(count !== undefined && { review_count: count }),
    }).toEqual(expected);
  });

  it('knows free shipping from unknown shipping', () => {
    expect(product({ shipping_cost: 0 })).toMatchObject({ shipping_info: { cost: 0 } });
    expect(product({})).not.toHaveProperty('shipping_info');
  });

  it('takes the first number with a right check digit', () => {
    expect(product({ gtins: ['123', undefined, '036000291452'] })).toMatchObject({ gtin: '00036000291452' });
  });

  it('keeps facts that say something, under plain names', () => {
    const facts = {
      'Screen Size': '15.6 <b>in</b>',
      brand: 'Unbranded',
      MPN: 'Does Not Apply',
      ram: 16,
      tags: ['a', 1],
    };
    expect(product({ facts })).toMatchObject({ attributes: { screen_size: '15.6 in', ram: 16, tags: ['a'] } });
  });
});
