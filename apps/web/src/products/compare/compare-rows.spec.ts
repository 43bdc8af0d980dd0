import type { ComparedAttribute, Comparison } from '@talknshop/contracts';
import { aProduct } from '../testing/a-product';
import { compareRows, type CompareCell } from './compare-rows';

const cheap = aProduct({ product_id: 'ebay:1', price: 500, shipping_info: { cost: 30 } });
const good = aProduct({ product_id: 'amazon:2', marketplace: 'amazon', price: 510, shipping_info: { cost: 0 } });

const attribute = (name: string, values: ComparedAttribute['values'], unit?: string): ComparedAttribute => ({
  name,
  values,
  differs: values[0] !== values[1],
  ...(unit && { unit }),
});

const comparison = (overrides: Partial<Comparison> = {}): Comparison => ({
  products: [cheap, good],
  attributes: [
    attribute('ram', [16, null], 'GB'),
    attribute('price', [500, 510], 'USD'),
    attribute('rating', [4, 4.8]),
  ],
  best: { lowest_price: ['ebay:1'], highest_rating: ['amazon:2'] },
  not_found: [],
  marketplaces_failed: [],
  ...overrides,
});

const written = (cell: CompareCell): string =>
  cell.kind === 'unknown' ? 'unknown' : `${cell.text}${cell.isBest ? ' (best)' : ''}`;
const table = (of: Comparison): string[][] => compareRows(of).map(({ label, cells }) => [label, ...cells.map(written)]);

describe('a comparison in rows', () => {
  it('begins with what it costs and how it is rated, says what is unknown, and marks the best', () => {
    expect(table(comparison())).toEqual([
      ['Price', '$500 (best)', '$510'],
      ['Price with delivery', '$530', '$510 (best)'],
      ['Sold at', 'eBay', 'Amazon'],
      ['Rating', '4', '4.8 (best)'],
      ['RAM', '16 GB', 'unknown'],
    ]);
  });

  it('says nothing of delivered prices while one is unknown', () => {
    const products = [cheap, aProduct({ product_id: 'amazon:2' })];
    expect(table(comparison({ products })).map(([label]) => label)).not.toContain('Price with delivery');
  });

  it.each([
    [attribute('storage', [1000, 512], 'GB'), ['Storage', '1 TB', '512 GB']],
    [attribute('shipping_cost', [0, 5], 'USD'), ['Delivery', 'free', '$5']],
    [attribute('wireless', [true, false]), ['Wireless', 'Yes', 'No']],
    [attribute('condition', ['like_new', 'new']), ['Condition', 'Like new', 'New']],
    [attribute('part_number', ['a_b', 'c']), ['Part number', 'a_b', 'c']],
  ])('writes facts as people do: %#', (fact, row) => {
    expect(table(comparison({ attributes: [fact] }))).toContainEqual(row);
  });
});
