import type { ProductResult } from '@talknshop/contracts';
import { aProduct, aRequirement } from '../testing/product.builder';
import { textsOf } from './texts-of';

const result = (title: string, brand?: string): ProductResult => ({
  ...aProduct({ title, attributes: brand === undefined ? {} : { brand } }),
  score: 1,
  why_ranked: '',
  offers: [],
});

const texts = (product_type: string, ...products: ProductResult[]) =>
  textsOf({ products, requirement_spec: aRequirement({ product_type }) }).map(({ text, kind }) => `${kind}: ${text}`);

describe('what a search was about', () => {
  it('is what was searched for, and the nouns and brands of what was found', () => {
    expect(texts('Gaming Laptop', result('ASUS TUF 15" Gaming Laptop', 'ASUS'))).toEqual([
      'query: gaming laptop',
      'product: gaming laptop',
      'brand: ASUS',
      'query: ASUS gaming laptop',
    ]);
  });

  it('is no words that only the one who searched uses', () => {
    expect(texts('laptop for jane doe', result('Acme Laptop'))).toEqual(['product: laptop']);
  });

  it('is nothing when nothing was found', () => {
    expect(texts('laptop')).toEqual([]);
  });
});
