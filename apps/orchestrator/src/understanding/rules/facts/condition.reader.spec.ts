import type { ProductCondition } from '@talknshop/contracts';
import { tokenise } from '../text/tokens';
import { readCondition } from './condition.reader';

const conditionIn = (text: string) => readCondition(tokenise(text)).found;

describe('readCondition', () => {
  it.each<[string, ProductCondition]>([
    ['brand new airpods', 'new'],
    ['an unopened lego set', 'new'],
    ['a new vacuum', 'new'],
    ['never used blender', 'new'],
    ['like new kindle', 'like_new'],
    ['a bike, mint condition', 'like_new'],
    ['used guitar in good condition', 'good'],
    ['gently used stroller', 'good'],
    ['a sofa in fair condition', 'fair'],
    ['refurbished iphone', 'refurbished'],
    ['renewed laptop', 'refurbished'],
  ])('reads "%s" as %s', (text, condition) => {
    expect(conditionIn(text)).toEqual({ wanted: condition, unwanted: [] });
  });

  it.each([
    'a used laptop',
    'new balance shoes',
    'decor for my new house',
    'mint green dress',
    'mint tea',
    'second hand desk',
  ])('reads none from "%s"', (text) => {
    expect(conditionIn(text)).toEqual({ wanted: undefined, unwanted: [] });
  });

  it.each<[string, ProductCondition]>([
    ['not refurbished', 'refurbished'],
    ["i don't want refurbished ones", 'refurbished'],
    ['nothing scratched', 'fair'],
  ])('reads what is unwanted from "%s"', (text, condition) => {
    expect(conditionIn(text)).toEqual({ wanted: undefined, unwanted: [condition] });
  });
});
