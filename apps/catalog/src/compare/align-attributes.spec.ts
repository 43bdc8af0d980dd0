import type { ProductResult } from '@talknshop/contracts';
import { aProduct } from '../testing/product.builder';
import { alignAttributes } from './align-attributes';

const result = (changes: Parameters<typeof aProduct>[0]): ProductResult => ({
  ...aProduct(changes),
  score: 1,
  why_ranked: '',
  offers: [],
});

const row = (name: string, ...products: Parameters<typeof aProduct>[0][]) =>
  alignAttributes(products.map(result)).find((each) => each.name === name);

describe('a row of a comparison', () => {
  it('aligns a fact under its different names', () => {
    expect(row('brand', { attributes: { manufacturer: 'HP' } }, { attributes: { brand: 'Dell' } })).toEqual({
      name: 'brand',
      values: ['HP', 'Dell'],
      differs: true,
    });
  });

  it('aligns measures in different units and places', () => {
    const titled = { title: 'Acme Laptop, 16GB RAM, 1TB SSD' };
    const stated = { attributes: { ram_size: '16 GB', ssd_capacity: '1024 GB' } };
    expect(row('ram', titled, stated)).toEqual({ name: 'ram', unit: 'GB', values: [16, 16], differs: false });
    expect(row('storage', titled, stated)).toMatchObject({ values: [1000, 1000], differs: false });
  });

  it('shows what is unknown as null, which is no difference', () => {
    expect(row('color', { attributes: { color: 'Navy' } }, {})).toEqual({
      name: 'color',
      values: ['Navy', null],
      differs: false,
    });
  });

  it('sees no difference in spelling', () => {
    const [one, other] = [{ attributes: { colour: 'Space Gray' } }, { attributes: { color: 'space-gray' } }];
    expect(row('color', one, other)).toMatchObject({ differs: false });
  });

  it('sees the difference that a sign makes', () => {
    expect(row('model', { attributes: { model: 'S24' } }, { attributes: { model: 'S24+' } })).toMatchObject({
      differs: true,
    });
  });

  it('is absent when nobody states the fact', () => {
    expect(row('rating', {}, {})).toBeUndefined();
  });

  it('has prices in their currency', () => {
    expect(row('price', { price: 10 }, { price: 12.5 })).toEqual({
      name: 'price',
      unit: 'USD',
      values: [10, 12.5],
      differs: true,
    });
  });

  it('has prices in words where currencies differ', () => {
    expect(row('price', { price: 10 }, { price: 10, currency: 'EUR' })).toEqual({
      name: 'price',
      values: ['$10', '€10'],
      differs: true,
    });
  });

  it('tells free shipping from unknown shipping', () => {
    expect(row('shipping_cost', { shipping_info: { cost: 0 } }, {})).toMatchObject({ values: [0, null] });
  });

  it('takes an unknown availability for unknown', () => {
    expect(row('availability', { availability: 'unknown' }, {})).toMatchObject({ values: [null, 'in_stock'] });
  });

  it('has what else is stated, the most common first', () => {
    const ports = result({ attributes: { ports: ['USB-C', 'HDMI'], touch: false } });
    const rows = alignAttributes([ports, result({ attributes: { touch: true } })]);
    expect(rows.slice(-2)).toEqual([
      { name: 'touch', values: [false, true], differs: true },
      { name: 'ports', values: ['USB-C, HDMI', null], differs: false },
    ]);
  });

  it('has no row for how a shop sorts its goods', () => {
    expect(row('category', { attributes: { category: 'Laptops' } }, {})).toBeUndefined();
  });

  it('does not come from the prototype', () => {
    expect(alignAttributes([result({}), result({})]).map(({ name }) => name)).toEqual([
      'condition',
      'availability',
      'price',
    ]);
  });
});
