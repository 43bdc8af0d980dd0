import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import { questionAbout } from './question';

const need = (known: Partial<RequirementSpec>): RequirementSpec => ({ ...emptyRequirement(), ...known });

describe('questionAbout', () => {
  it('asks what is wanted, with answers to pick', () => {
    expect(questionAbout(need({}), 0)).toMatchObject({
      question: 'What are you looking for?',
      suggestions: expect.arrayContaining(['Laptop']),
    });
  });

  it('suggests what suits the place', () => {
    expect(questionAbout(need({ attributes: { occasion: 'kitchen' } }), 0)?.suggestions).toContain('Coffee maker');
  });

  it('narrows a word too wide to search', () => {
    expect(questionAbout(need({ product_type: 'present' }), 0)?.question).toMatch(/gift/);
  });

  it('does not narrow twice', () => {
    expect(questionAbout(need({ product_type: 'gift' }), 1)).toBeUndefined();
  });

  it('searches a wide word that has a fact beside it', () => {
    expect(questionAbout(need({ product_type: 'food', attributes: { feature: 'gluten free' } }), 0)).toBeUndefined();
  });

  it('searches a named product without a budget', () => {
    expect(questionAbout(need({ product_type: 'laptop' }), 0)).toBeUndefined();
  });

  it('asks twice at most', () => {
    expect(questionAbout(need({}), 2)).toBeUndefined();
  });
});
