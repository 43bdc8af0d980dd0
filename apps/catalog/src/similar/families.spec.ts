import { aProduct } from '../testing/product.builder';
import { familiesOf } from './families';

type Changes = Parameters<typeof aProduct>[0];

const areOneFamily = (one: Changes, other: Changes): boolean => {
  const families = familiesOf([
    aProduct({ ...one, product_id: 'ebay:1' }),
    aProduct({ ...other, product_id: 'ebay:2' }),
  ]);
  return families.get('ebay:1') === families.get('ebay:2');
};

describe('two products', () => {
  it.each([
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
      'differ in their condition',
      { title: 'Acme Aspire 5 Laptop 16GB RAM 512GB SSD', condition: 'new' as const },
      { title: 'Acme Aspire 5 Laptop 16GB RAM 512GB SSD', condition: 'refurbished' as const, price: 300 },
    ],
    [
      'differ in the size of the shoe, and so in their numbers',
      { title: "Acme Runner 7 Men's Running Shoes, Road, Size 11, Black", gtin: '00012345678905' },
      { title: "Acme Runner 7 Men's Running Shoes, Road, Size 9.5, Black", gtin: '00036000291452' },
    ],
    [
      'differ in their colour, and so in their numbers',
      { title: 'Acme Aspire 5 Laptop 16GB RAM Silver', gtin: '00012345678905', attributes: { color: 'Silver' } },
      { title: 'Acme Aspire 5 Laptop 16GB RAM Blue', gtin: '00036000291452', attributes: { color: 'Blue' } },
    ],
  ])('are one family when they %s', (_, one, other) => {
    expect(areOneFamily(one, other)).toBe(true);
  });

  it.each([
    ['have other titles', { title: 'Acme Aspire Laptop' }, { title: 'Acme Swift Laptop' }],
    ['have other GTINs', { title: 'A', gtin: '00012345678905' }, { title: 'B', gtin: '00036000291452' }],
    [
      'differ in their memory',
      { title: 'Acme Aspire 5 Laptop Silver 16GB RAM 512GB SSD Windows' },
      { title: 'Acme Aspire 5 Laptop Silver 8GB RAM 512GB SSD Windows' },
    ],
    [
      'are of a model and its bigger sister',
      { title: 'Acme Galaxy S24 Phone', attributes: { brand: 'Acme', model: 'Galaxy S24' } },
      { title: 'Acme Galaxy S24 Ultra Phone in Violet' },
    ],
    [
      'are of one model, and only one says what is inside',
      { title: 'Acme Surface 7 Laptop, Snapdragon X1P, Windows 11', attributes: { brand: 'Acme', model: 'Surface 7' } },
      { title: 'Acme Surface 7 Laptop Black' },
    ],
    ['are a thing and what goes with it', { title: 'Acme Aspire Laptop' }, { title: 'Acme Aspire Laptop Sleeve' }],
  ])('are two families when they %s', (_, one, other) => {
    expect(areOneFamily(one, other)).toBe(false);
  });
});
