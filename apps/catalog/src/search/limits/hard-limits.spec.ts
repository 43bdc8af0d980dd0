import { PRODUCT_CONDITIONS, type ProductCondition, type RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import fc from 'fast-check';
import { aProduct, aRequirement } from '../../testing/product.builder';
import { applyHardLimits } from './hard-limits';

const reasons = (product: Partial<FoundProduct>, wish: Partial<RequirementSpec>): string[] =>
  Object.keys(applyHardLimits([aProduct(product)], aRequirement(wish)).left_out);

const price = (limits: { min?: number; max?: number; target?: number; currency?: string }) => ({
  price: { currency: 'USD', ...limits },
});

describe('the price limit', () => {
  it.each([
    [{ price: 1000 }, price({ max: 1000 }), []],
    [{ price: 1000.01 }, price({ max: 1000 }), ['above_max_price']],
    [{ price: 200 }, price({ min: 200 }), []],
    [{ price: 199.99 }, price({ min: 200 }), ['below_min_price']],
    [{ price: 9000 }, price({ target: 300 }), []],
    [{ price: 0 }, price({ max: 0 }), []],
    [{ price: 500, currency: 'EUR' }, price({ max: 1000 }), ['other_currency']],
    [{ price: 500, currency: 'EUR' }, price({ max: 1000, currency: 'EUR' }), []],
    [{ price: 500, currency: 'EUR' }, {}, ['other_currency']],
  ])('judges %j against %j', (product, wish, expected) => {
    expect(reasons(product, wish)).toEqual(expected);
  });
});

describe('the condition limit', () => {
  const met: Record<ProductCondition, ProductCondition[]> = {
    new: ['new'],
    like_new: ['new', 'like_new'],
    good: ['new', 'like_new', 'good'],
    fair: ['new', 'like_new', 'good', 'fair'],
    refurbished: ['refurbished'],
  };

  it.each(PRODUCT_CONDITIONS)('lets only what meets a wish for %s pass', (condition) => {
    const products = PRODUCT_CONDITIONS.map((each) => aProduct({ condition: each }));
    const { kept } = applyHardLimits(products, aRequirement({ condition }));
    expect(kept.map((product) => product.condition)).toEqual(met[condition]);
  });

  it('leaves out an unknown condition where one is wished for', () => {
    expect(reasons({ condition: undefined }, { condition: 'good' })).toEqual(['unknown_condition']);
  });

  it('does not ask when nothing is wished for', () => {
    expect(reasons({ condition: undefined }, {})).toEqual([]);
  });
});

describe('the limit of unwanted conditions', () => {
  const wish = { filters: { excluded_conditions: ['refurbished', 'fair'] } };

  it.each([
    ['refurbished' as const, ['unwanted_condition']],
    ['fair' as const, ['unwanted_condition']],
    ['new' as const, []],
    [undefined, []],
  ])('judges a product that is %s', (condition, expected) => {
    expect(reasons({ condition }, wish)).toEqual(expected);
  });
});

describe('the limit of unwanted words', () => {
  const wish = { product_type: 'sofa', filters: { excluded: ['leather', 'pull-out bed'] } };

  it.each([
    [{ title: 'Sofa, Genuine Leather' }, ['excluded_word']],
    [{ title: 'Sofa with pull out bed' }, ['excluded_word']],
    [{ title: 'Sofa', attributes: { material: 'Leather' } }, ['excluded_word']],
    [{ title: 'Sofa, Leatherette' }, []],
    [{ title: 'Sofa, Linen' }, []],
  ])('judges %j', (product, expected) => {
    expect(reasons(product, wish)).toEqual(expected);
  });
});

describe('the brand limit', () => {
  it.each([
    ['the stated brand', { attributes: { brand: 'APPLE' } }, ['apple'], ['excluded_brand']],
    ['the title', { title: 'Apple MacBook Air laptop' }, ['Apple'], ['excluded_brand']],
    ['two words', { title: 'Hewlett-Packard laptop' }, ['hewlett packard'], ['excluded_brand']],
    ['accents', { attributes: { brand: 'Lancôme' } }, ['lancome'], ['excluded_brand']],
    ['a longer word', { title: 'Pineapple laptop' }, ['apple'], []],
    ['a name without letters', { title: 'Laptop' }, ['!!'], []],
  ])('looks at %s', (_, product, brand_exclusions, expected) => {
    expect(reasons(product, { brand_exclusions })).toEqual(expected);
  });
});

describe('the rating limit', () => {
  it.each([
    [{ rating: 4 }, 4, []],
    [{ rating: 3.9 }, 4, ['low_rating']],
    [{}, 4, ['unrated']],
    [{}, 0, []],
  ])('judges %j against %d', (product, rating_min, expected) => {
    expect(reasons(product, { rating_min })).toEqual(expected);
  });
});

describe('the stock limit', () => {
  it('leaves out what is sold out', () => {
    expect(reasons({ availability: 'out_of_stock' }, {})).toEqual(['out_of_stock']);
  });

  it('lets unknown availability pass', () => {
    expect(reasons({ availability: 'unknown' }, {})).toEqual([]);
  });
});

describe('hard limits', () => {
  it('count each product once', () => {
    const product = aProduct({ price: 5000, condition: 'fair', attributes: { brand: 'Acme' } });
    const wish = aRequirement({ ...price({ max: 10 }), condition: 'new', brand_exclusions: ['Acme'] });
    expect(applyHardLimits([product], wish)).toEqual({ kept: [], left_out: { above_max_price: 1 } });
  });

  it('let nothing dearer than the limit pass, whatever comes', () => {
    const prices = fc.array(fc.double({ min: 0, max: 10_000, noNaN: true }), { maxLength: 50 });
    fc.assert(
      fc.property(prices, fc.double({ min: 0, max: 10_000, noNaN: true }), (found, max) => {
        const { kept } = applyHardLimits(
          found.map((amount) => aProduct({ price: amount })),
          aRequirement(price({ max })),
        );
        expect(kept).toHaveLength(found.filter((amount) => amount <= max).length);
        expect(kept.every((product) => product.price <= max)).toBe(true);
      }),
    );
  });
});
