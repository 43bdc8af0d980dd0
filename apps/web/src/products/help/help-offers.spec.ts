import type { Relaxation } from '@talknshop/contracts';
import { aRequirement } from '../testing/a-product';
import { helpOffers } from './help-offers';

const change = (limit: string, from: Relaxation['from'], to: Relaxation['to']): string =>
  helpOffers([{ limit, from, to, count: 3, requirement_spec: aRequirement() }])[0]!.change;

describe('what would find more', () => {
  it.each([
    ['price.max', 30, 45, 'Up to $45 instead of $30'],
    ['price.min', 30, 20, 'From $20 instead of $30'],
    ['condition', 'new', 'like_new', 'Like new instead of New'],
    ['condition', 'new', null, 'Any condition'],
    ['rating_min', 4.5, 4, '4 stars and up instead of 4.5'],
    ['brand_preferences', ['Sony', 'Bose'], null, 'Any brand instead of only Sony or Bose'],
    ['filters.excluded_conditions', ['refurbished'], null, 'With Refurbished as well'],
    ['marketplaces', ['bestbuy'], null, 'All marketplaces instead of Best Buy'],
    ['attributes.color', 'navy', null, 'Without “navy”'],
  ])('is a change of %s from %j to %j in words', (limit, from, to, words) => {
    expect(change(limit, from, to)).toBe(words);
  });
});
