import type { ProductResult } from '@talknshop/contracts';
import { toCandidate } from '../ranking/candidate';
import { aProduct } from '../testing/product.builder';
import { pickSimilar } from './pick-similar';

const subject = toCandidate(aProduct({ product_id: 'ebay:0', title: 'Acme Aspire Laptop', gtin: '00012345678905' }));

const found = (product_id: string, title: string, changes: Partial<ProductResult> = {}): ProductResult => ({
  ...aProduct({ product_id, title }),
  score: 1,
  why_ranked: '',
  offers: [],
  ...changes,
});

const ids = (...products: ProductResult[]): string[] =>
  pickSimilar(products, subject, 3).map(({ product_id }) => product_id);

describe('what is like a product', () => {
  it('is of the same kind', () => {
    const sleeve = found('ebay:1', 'Bolt Laptop Sleeve');
    expect(ids(sleeve, found('ebay:2', 'Bolt Swift Laptop'), found('ebay:3', 'Bolt Frobnicator'))).toEqual(['ebay:2']);
  });

  it('may be of any kind where its own is unknown', () => {
    const strange = toCandidate(aProduct({ product_id: 'ebay:0', title: 'Zyx 3000 Frobnicator' }));
    expect(pickSimilar([found('ebay:1', 'Qux 4000 Grobnicator')], strange, 3)).toHaveLength(1);
  });

  it.each([
    ['itself', found('ebay:0', 'Anything Laptop')],
    ['the same product', found('amazon:1', 'Whatever Laptop', { gtin: '00012345678905' })],
    ['what has a near-identical title', found('amazon:1', 'Acme Laptop, Aspire')],
    ['what it is an offer of', found('amazon:1', 'Some Laptop', { offers: [{ product_id: 'ebay:0' } as never] })],
  ])('is never %s', (_, product) => {
    expect(ids(product)).toEqual([]);
  });

  it('has nothing twice', () => {
    expect(ids(found('ebay:1', 'Bolt Swift Laptop'), found('walmart:1', 'Bolt Laptop - Swift'))).toEqual(['ebay:1']);
  });

  it('begins with what costs about as much, in the order of the search', () => {
    const [cheap, dear] = [found('ebay:1', 'A1 Laptop', { price: 299 }), found('ebay:2', 'B2 Laptop', { price: 801 })];
    const [least, most] = [found('ebay:3', 'C3 Laptop', { price: 300 }), found('ebay:4', 'D4 Laptop', { price: 800 })];
    expect(ids(cheap, dear, most, least)).toEqual(['ebay:4', 'ebay:3', 'ebay:1']);
  });

  it('says what both have in common', () => {
    const [similar] = pickSimilar([found('ebay:1', 'Bolt Swift Laptop', { price: 450 })], subject, 1);
    expect(similar?.why_ranked).toBe('Found for laptop, $50 cheaper.');
  });
});
