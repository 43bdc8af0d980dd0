import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import { RulesUnderstanding } from './rules.understanding';

const understanding = new RulesUnderstanding();
const { signal } = new AbortController();

const say = (text: string, requirement?: RequirementSpec) =>
  understanding.understand({ text, history: [], requirement }, signal);

describe('RulesUnderstanding', () => {
  it('reads a product and its ceiling', async () => {
    const { intent, requirement } = await say('Find me a laptop under $1000');

    expect(intent).toBe('buy');
    expect(requirement).toEqual({
      ...emptyRequirement(),
      product_type: 'laptop',
      price: { max: 1000, currency: 'USD' },
    });
  });

  it('searches a named product without asking for a budget', async () => {
    const { requirement } = await say('find me a laptop');

    expect(understanding.nextQuestion(requirement, 0)).toBeUndefined();
  });

  it('asks what is wanted when no product was named', async () => {
    const { requirement } = await say("I'm looking for something for my living room");

    expect(requirement.product_type).toBe('');
    expect(understanding.nextQuestion(requirement, 0)?.suggestions).toContain('Sofa');
  });

  it('keeps the need and changes its price', async () => {
    const { requirement: before } = await say('grey wool rug');
    const { intent, requirement } = await say('make it under 150', before);

    expect(intent).toBe('refine');
    expect(requirement).toEqual({ ...before, price: { max: 150, currency: 'USD' } });
  });
});
