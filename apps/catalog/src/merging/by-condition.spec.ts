import type { ProductCondition } from '@talknshop/contracts';
import { aProduct } from '../testing/product.builder';
import { byCondition } from './by-condition';

const conditions = (...all: (ProductCondition | undefined)[]) =>
  byCondition(all.map((condition) => aProduct({ condition }))).map((group) => group.map(({ condition }) => condition));

describe('offers by condition', () => {
  it('are apart for each condition', () => {
    expect(conditions('new', 'good', 'new', 'like_new')).toEqual([['new', 'new'], ['good'], ['like_new']]);
  });

  it('go with the new ones where they state none', () => {
    expect(conditions(undefined, 'good', 'new')).toEqual([[undefined, 'new'], ['good']]);
  });

  it('are among themselves where they state none and none is new', () => {
    expect(conditions(undefined, 'good', undefined)).toEqual([[undefined, undefined], ['good']]);
  });
});
