import type { Relaxation } from '@talknshop/contracts';
import { aRequirement } from '@talknshop/testing';
import { RulesUnderstanding } from '../../understanding/rules/rules.understanding';
import { relaxationSaying, relaxationWords } from './relaxation-words';

/** A limit of a need for a laptop, and what it is changed to. */
function aRelaxation(limit: string, from: Relaxation['from'], to: Relaxation['to']): Relaxation {
  const requirement_spec = aRequirement({ price: { max: 25, currency: 'USD' } });
  return { limit, from, to, count: 3, requirement_spec };
}

describe('what would help where little is found', () => {
  it('is said with what there would be', () => {
    expect(
      relaxationWords([
        aRelaxation('price.max', 20, 25),
        { ...aRelaxation('attributes.color', 'red', null), count: 12 },
      ]),
    ).toBe('I know of 3 if you go up to $25 or 12 if you take any color. Just say “up to $25”.');
  });

  it('is not said where nothing is known to help', () => {
    expect(relaxationWords([])).toBe('');
    expect(relaxationWords(undefined)).toBe('');
  });

  it.each<[string, Relaxation['from'], Relaxation['to'], string, string]>([
    ['price.max', 20, 25, 'go up to $25', 'up to $25'],
    ['price.min', 500, 300, 'go down to $300', 'at least $300'],
    ['price.currency', 'EUR', 'USD', 'look at prices in USD', 'in USD'],
    ['condition', 'new', 'like_new', 'take like-new ones', 'like-new is fine'],
    ['condition', 'new', null, 'take any condition', 'any condition'],
    ['rating_min', 5, 4.5, 'take 4.5 stars and up', 'at least 4.5 stars'],
    ['rating_min', 5, null, 'take any rating', 'any rating'],
    ['brand_preferences', ['Zenith'], null, 'take any brand', 'any brand'],
    ['brand_exclusions', ['HP', 'Acer'], null, 'take HP and Acer as well', 'HP and Acer is fine'],
    ['marketplaces', ['ebay'], null, 'look on all marketplaces', 'any marketplace'],
    ['filters.excluded', ['leather'], null, 'take leather as well', 'leather is fine'],
    ['filters.excluded_conditions', ['refurbished'], null, 'take any condition', 'any condition'],
    ['attributes.ram_gb', 64, null, 'take any RAM', 'any RAM'],
    ['attributes.screen_size', '13 in', null, 'take any screen size', 'any screen size'],
    ['something.new', 1, 2, 'take any something.new', 'any something.new'],
  ])('names %s from %j to %j', (limit, from, to, act, say) => {
    const relaxation = aRelaxation(limit, from, to);
    expect(relaxationWords([relaxation])).toContain(`3 if you ${act}. Just say “${say}”`);
    expect(relaxationSaying(relaxation)).toBe(say);
  });
});

describe('a buyer who takes up what would help in other words', () => {
  const requirement = aRequirement({
    product_type: 'lamp',
    attributes: { color: 'red' },
    price: { max: 20, currency: 'USD' },
    brand_preferences: ['Zenith'],
    rating_min: 4.5,
    condition: 'new',
  });
  const refined = async (text: string) => {
    const utterance = { text, history: [], requirement };
    return new RulesUnderstanding().understand(utterance, new AbortController().signal);
  };

  it.each<[string, object]>([
    ['ok, up to 25', { price: { max: 25, currency: 'USD' } }],
    ['ok up to $25 then', { price: { max: 25, currency: 'USD' } }],
    ['without the colour', { attributes: {} }],
    ['any color', { attributes: {} }],
    ['any brand is ok', { brand_preferences: [] }],
    ['at least 4 stars', { rating_min: 4 }],
    ['any rating', { rating_min: undefined }],
    ['any condition', { condition: undefined }],
  ])('is understood to change the need with “%s”', async (text, changed) => {
    const { intent, requirement: now } = await refined(text);
    expect({ intent, ...now }).toEqual({ intent: 'refine', ...requirement, ...changed });
  });
});
