import type { ProductResult } from '@talknshop/contracts';
import { responseGuard } from './response-guard';

const product: ProductResult = {
  product_id: 'ebay:1',
  marketplace: 'ebay',
  title: 'Laptop',
  price: 5,
  currency: 'USD',
  availability: 'in_stock',
  deep_link: 'http://localhost:8010/ebay/itm/1',
  marketplace_url: 'http://10.0.0.7:8010',
  attributes: { brand: 'Acer', ports: ['usb-c'] },
  score: 0.5,
  why_ranked: 'It is cheap.',
  offers: [],
};

describe('the guard of an answer', () => {
  const guard = responseGuard('ProductResult');

  it('believes what follows the contract, links to this machine and unknown fields included', () => {
    expect(guard({ ...product, colour: 'new field' })).toMatchObject({ ok: true, value: { product_id: 'ebay:1' } });
  });

  it('says which field is wrong and what it may be', () => {
    expect(guard({ ...product, marketplace: 'acme', offers: [{}] })).toEqual({
      ok: false,
      errors: [{ path: '$.marketplace', message: expect.stringContaining('amazon') }],
    });
    expect(guard({ ...product, offers: [5] })).toMatchObject({ errors: [{ path: '$.offers[0]' }] });
  });

  it('refuses a link that is no web address', () => {
    expect(guard({ ...product, deep_link: 'javascript:alert(1)' })).toMatchObject({
      ok: false,
      errors: [{ path: '$.deep_link' }],
    });
  });

  it('refuses an empty answer', () => expect(guard(undefined)).toMatchObject({ ok: false }));
});
