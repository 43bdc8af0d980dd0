import { toCandidate } from '../ranking/candidate';
import { aProduct } from '../testing/product.builder';
import { isSameProduct } from './same-product';

type Changes = Parameters<typeof aProduct>[0];

const areSame = (one: Changes, other: Changes): boolean =>
  isSameProduct(
    toCandidate(aProduct({ product_id: 'ebay:1', ...one })),
    toCandidate(aProduct({ product_id: 'ebay:2', ...other })),
  );

describe('two offers', () => {
  it.each([
    ['have the same id', { title: 'A', product_id: 'ebay:1' }, { title: 'B', product_id: 'ebay:1' }],
    ['have the same GTIN', { title: 'A', gtin: '00012345678905' }, { title: 'B', gtin: '00012345678905' }],
    [
      'have the same words in another order',
      { title: 'Acme Aspire 5 Laptop, 16 GB RAM, Silver' },
      { title: 'Acme Aspire 5 Laptop Silver 16GB RAM' },
    ],
    [
      'have titles that differ in their praise only',
      { title: 'Acme Aspire 5 Laptop 16GB RAM 512GB SSD' },
      { title: 'NEW Acme Aspire 5 Laptop 16GB RAM 512GB SSD' },
    ],
    [
      'differ in the size of the shoe',
      { title: "Acme Runner 7 Men's Running Shoes, Road, Size 11, Black" },
      { title: "Acme Runner 7 Men's Running Shoes, Road, Size 9.5, Black" },
    ],
    [
      'are of one model, though one says more of it',
      { title: 'Acme Surface 7 Laptop, Snapdragon X1P, Windows 11', attributes: { brand: 'Acme', model: 'Surface 7' } },
      { title: 'Acme Surface 7 Laptop Black' },
    ],
  ])('are of the same product when they %s', (_, one, other) => {
    expect(areSame(one, other)).toBe(true);
  });

  it.each([
    ['have other titles', { title: 'Acme Aspire Laptop' }, { title: 'Acme Swift Laptop' }],
    ['have other GTINs', { title: 'A', gtin: '00012345678905' }, { title: 'B', gtin: '00036000291452' }],
    [
      'differ in a number',
      { title: 'Acme Aspire 5 Laptop Silver 16GB RAM 512GB SSD Windows' },
      { title: 'Acme Aspire 5 Laptop Silver 8GB RAM 512GB SSD Windows' },
    ],
    [
      'are of a model and its bigger sister',
      { title: 'Acme Galaxy S24 Phone', attributes: { brand: 'Acme', model: 'Galaxy S24' } },
      { title: 'Acme Galaxy S24 Ultra Phone in Violet' },
    ],
  ])('are of two products when they %s', (_, one, other) => {
    expect(areSame(one, other)).toBe(false);
  });
});
