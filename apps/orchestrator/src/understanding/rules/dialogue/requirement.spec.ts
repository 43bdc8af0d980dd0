import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import { readNeed } from '../need/need.reader';
import { mergeNeed, newRequirement } from './requirement';

const requirementOf = (text: string) => newRequirement(readNeed(text));
const after = (first: string, ...later: string[]): RequirementSpec =>
  later.reduce((known, text) => mergeNeed(known, readNeed(text, { has_need: true }), text), requirementOf(first));

describe('mergeNeed', () => {
  it('changes the ceiling and keeps the rest', () => {
    expect(after('a green wool blanket under $90', 'make it under 70')).toEqual(
      requirementOf('a green wool blanket under $70'),
    );
  });

  it('keeps the currency that was said before', () => {
    expect(after('a rug under 200 euros', 'under 150').price).toEqual({ max: 150, currency: 'EUR' });
  });

  it('keeps the other end of a range while the two agree', () => {
    expect(after('a rug between 100 and 200', 'under 150').price).toMatchObject({ min: 100, max: 150 });
  });

  it('drops the other end of a range that no longer fits', () => {
    expect(after('a rug between 100 and 200', 'under 80').price).toEqual({ max: 80, currency: 'USD' });
  });

  it('replaces a colour and adds a feature', () => {
    expect(after('a red waterproof jacket', 'in black', 'it must be insulated').attributes).toEqual({
      color: 'black',
      feature: ['waterproof', 'insulated'],
    });
  });

  it('lets a later brand replace an earlier one', () => {
    expect(after('a dell laptop', 'only lenovo').brand_preferences).toEqual(['Lenovo']);
  });

  it('adds a brand that is also welcome', () => {
    expect(after('a dell laptop', 'also lenovo').brand_preferences).toEqual(['Dell', 'Lenovo']);
  });

  it('excludes a brand and no longer prefers it', () => {
    expect(after('a dell laptop', 'not dell')).toMatchObject({ brand_preferences: [], brand_exclusions: ['Dell'] });
  });

  it('takes back a condition that is refused, and remembers the refusal', () => {
    const requirement = after('a refurbished laptop', 'not refurbished');

    expect(requirement.condition).toBeUndefined();
    expect(requirement.filters).toEqual({ excluded_conditions: ['refurbished'] });
  });

  it('keeps budget and shop but no feature when the product changes', () => {
    expect(after('a 15 inch laptop with 16gb ram under $800 from amazon', 'actually a monitor instead')).toEqual({
      ...emptyRequirement(),
      product_type: 'monitor',
      price: { max: 800, currency: 'USD' },
      marketplaces: ['amazon'],
    });
  });

  it('keeps every fact when a wide word is narrowed', () => {
    expect(after('a gift for women under $50', 'a necklace')).toMatchObject({
      product_type: 'necklace',
      attributes: { gender: 'women' },
      price: { max: 50 },
    });
  });

  it('asks for the cheapest first when something cheaper is wanted', () => {
    expect(after('a lamp', 'cheaper ones').sort).toBe('price_asc');
  });

  it('leaves the need as it is when more of the same is wanted', () => {
    expect(after('a red lamp', 'show me more')).toEqual(requirementOf('a red lamp'));
  });

  it.each([
    ['any brand is fine', 'a dell laptop under $500', 'a laptop under $500'],
    ["price doesn't matter", 'a dell laptop under $500', 'a dell laptop'],
    ['remove the price limit', 'a laptop under $500', 'a laptop'],
    ['any color', 'a red lamp', 'a lamp'],
    ['any store', 'a lamp on ebay', 'a lamp'],
    ['any order', 'the cheapest lamp', 'a lamp'],
  ])('takes back what "%s" leaves open', (text, before, expected) => {
    expect(after(before, text)).toEqual(requirementOf(expected));
  });
});
