import { parseProductId } from './product-id';

describe('a product id', () => {
  it.each([
    ['ebay:v1|1100|0', { marketplace: 'ebay', native_id: 'v1|1100|0' }],
    ['bestbuy:6443242', { marketplace: 'bestbuy', native_id: '6443242' }],
    ['amazon:B0:X', { marketplace: 'amazon', native_id: 'B0:X' }],
  ])('%j names a marketplace and its own id', (id, parsed) => {
    expect(parseProductId(id)).toEqual(parsed);
  });

  it.each(['', 'ebay', 'ebay:', 'ebay: ', ':1', 'etsy:1', 'EBAY:1', 'ebay:a\u0000b', `ebay:${'1'.repeat(200)}`])(
    'is not %j',
    (id) => {
      expect(parseProductId(id)).toBeUndefined();
    },
  );
});
