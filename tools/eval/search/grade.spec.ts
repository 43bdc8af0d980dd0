import { brokenLimit, gradeOf, isStrayAccessory } from './grade';
import { anOffer, aQuery } from './offer.builder';

const sleeve = anOffer({ product_type: 'laptop_sleeve', accessory_for: 'laptop' });

describe('the grade of an offer', () => {
  it.each([
    ['3 for the thing', {}, 3],
    ['3 for the thing with all that is asked for', { has: { ram_gb: { min: 16 }, color: 'blue' } }, 3],
    ['2 for the thing without some of it', { has: { ram_gb: 16, color: 'red' } }, 2],
    ['3 for one of several choices', { has: { color: ['red', 'navy blue'] } }, 3],
    ['1 for the next best thing', { types: ['tablet'] }, 1],
    ['0 for another thing', { types: ['sofa'] }, 0],
  ])('is %s', (_, truth, grade) => {
    expect(gradeOf(anOffer(), aQuery(truth))).toBe(grade);
  });

  it('is 0 for what only goes with the thing', () => {
    expect(gradeOf(sleeve, aQuery())).toBe(0);
  });

  it('is 0 for the right thing beyond a limit', () => {
    expect(gradeOf(anOffer(), aQuery({}, { price: { max: 499.99, currency: 'USD' } }))).toBe(0);
  });

  it('looks for whole words', () => {
    expect(gradeOf(anOffer(), aQuery({ has: { color: 'nav' } }))).toBe(2);
  });
});

describe('a stated limit', () => {
  it.each([
    ['the price', {}, { price: { max: 400, currency: 'USD' } }, 'price 500'],
    ['the lowest price', {}, { price: { min: 600, currency: 'USD' } }, 'price 500'],
    ['the condition', { conditions: ['refurbished'] }, {}, 'condition new'],
    ['the rating of what nobody rated', {}, { rating_min: 4 }, 'rating undefined'],
    ['an excluded brand', {}, { brand_exclusions: ['ACME'] }, 'brand ACME'],
    ['what it may not have', { not: { color: 'navy' } }, {}, 'color navy'],
  ])('is broken by %s', (_, truth, need, broken) => {
    expect(brokenLimit(anOffer(), aQuery(truth, need))).toBe(broken);
  });

  it('is kept at the very limit', () => {
    expect(brokenLimit(anOffer(), aQuery({}, { price: { min: 500, max: 500, currency: 'USD' } }))).toBeUndefined();
  });
});

describe('a stray accessory', () => {
  it('is one where the thing is asked for', () => {
    expect(isStrayAccessory(sleeve, aQuery())).toBe(true);
  });

  it('is none where it is asked for itself, or something like it', () => {
    expect(isStrayAccessory(sleeve, aQuery({ types: ['laptop_sleeve'] }))).toBe(false);
    expect(isStrayAccessory(sleeve, aQuery({ types: ['tablet_case'] }))).toBe(false);
  });
});
