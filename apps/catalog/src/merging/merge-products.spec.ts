import type { FoundProduct } from '@talknshop/marketplaces';
import { aProduct } from '../testing/product.builder';
import { mergeProducts } from './merge-products';

const GTIN = '00012345678905';
const OTHER_GTIN = '00036000291452';

const amazon = (changes: Partial<FoundProduct> = {}) =>
  aProduct({
    product_id: 'amazon:1',
    marketplace: 'amazon',
    title: 'Acme Phone 12, 128GB, Unlocked, Black',
    gtin: GTIN,
    attributes: { brand: 'Acme', model: 'Phone 12', color: 'Black' },
    ...changes,
  });
const bestbuy = (changes: Partial<FoundProduct> = {}) =>
  amazon({ product_id: 'bestbuy:1', marketplace: 'bestbuy', title: 'Acme - Phone 12 - Black', ...changes });
const ebay = (changes: Partial<FoundProduct> = {}) =>
  aProduct({ product_id: 'ebay:1', marketplace: 'ebay', title: 'Acme Phone 12 128GB Black Brand New', ...changes });

const cards = (...products: FoundProduct[]): string[][] =>
  mergeProducts(products).map(({ product, offers }) => [
    product.product_id,
    ...offers.map((offer) => offer.product_id),
  ]);

describe('merging', () => {
  it('puts offers of one GTIN on one card, whatever they are called', () => {
    expect(cards(amazon(), bestbuy({ title: 'Smartphone' }))).toEqual([['amazon:1', 'bestbuy:1']]);
  });

  it('keeps offers of two GTINs apart, however alike they are', () => {
    expect(cards(amazon(), bestbuy({ title: amazon().title, gtin: OTHER_GTIN }))).toHaveLength(2);
  });

  it('knows a product by its words where an offer has no GTIN', () => {
    expect(cards(amazon(), ebay())).toEqual([['amazon:1', 'ebay:1']]);
  });

  it('merges two offers of one marketplace', () => {
    expect(cards(amazon(), ebay(), ebay({ product_id: 'ebay:2' }))).toEqual([['amazon:1', 'ebay:1', 'ebay:2']]);
  });

  it('merges offers that only their words describe', () => {
    expect(cards(ebay(), ebay({ product_id: 'ebay:2', title: 'ACME Phone 12 - 128 GB - Black' }))).toHaveLength(1);
  });

  it('goes by the variant that an offer names', () => {
    const blue = bestbuy({
      title: 'Acme - Phone 12 - 128GB - Blue',
      gtin: OTHER_GTIN,
      attributes: { model: 'Phone 12' },
    });
    expect(cards(amazon(), blue, ebay({ title: 'Acme Phone 12 Blue 128GB' }))).toEqual([
      ['amazon:1'],
      ['bestbuy:1', 'ebay:1'],
    ]);
  });

  it('leaves an offer alone that does not say which of two variants it is', () => {
    const blue = bestbuy({
      title: 'Acme - Phone 12 - 128GB - Blue',
      gtin: OTHER_GTIN,
      attributes: { model: 'Phone 12' },
    });
    expect(cards(amazon(), blue, ebay({ title: 'Acme Phone 12 128GB' }))).toHaveLength(3);
  });

  it('lets the price tell which of two variants it is', () => {
    const large = bestbuy({ title: 'Acme - Phone 12 - 512GB', gtin: OTHER_GTIN, price: 700 });
    const small = amazon({ title: 'Acme Phone 12, 128GB', price: 500 });
    expect(cards(small, large, ebay({ title: 'Acme Phone 12', price: 690 }))).toContainEqual(['ebay:1', 'bestbuy:1']);
  });

  it('does not bring two colours together by a product that states none', () => {
    const plain = amazon({ title: 'Acme Phone 12, 128GB', attributes: { model: 'Phone 12' } });
    const red = ebay({ title: 'Acme Phone 12 128GB Red' });
    const blue = ebay({ product_id: 'ebay:2', title: 'Acme Phone 12 128GB Blue' });
    expect(cards(plain, red, blue)).toHaveLength(3);
  });

  it('shows used ones on another card than new ones', () => {
    expect(cards(amazon(), ebay({ condition: 'good' }), bestbuy({ condition: 'refurbished' }))).toHaveLength(3);
  });

  it('knows a used one by the title of a new one, and then its like', () => {
    const used = [
      ebay({ condition: 'good' }),
      ebay({ product_id: 'ebay:2', title: 'Acme Phone 12 Black', condition: 'good' }),
    ];
    expect(cards(amazon(), ...used)).toContainEqual(['ebay:1', 'ebay:2']);
  });

  it('keeps what has a misused number apart', () => {
    expect(cards(amazon(), bestbuy({ title: 'Case for Acme Phone 12' }))).toHaveLength(2);
  });

  it('is empty for no products', () => {
    expect(mergeProducts([])).toEqual([]);
  });
});
