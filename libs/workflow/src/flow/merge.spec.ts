import { merge } from './merge';

describe('merging a delta into a state', () => {
  it('sets fields, and removes those set to undefined', () => {
    expect(Object.entries(merge({ one: 1, two: 2 }, { one: undefined, three: 3 }))).toEqual([
      ['two', 2],
      ['three', 3],
    ]);
  });

  it('leaves a state that does not change the same object', () => {
    const state = { one: 1 };
    expect(merge(state, {})).toBe(state);
  });

  it('takes a field called __proto__ for a field', () => {
    const merged = merge(merge({}, JSON.parse('{"__proto__":{"isAdmin":true}}')), { one: 1 });
    expect(merged.isAdmin).toBeUndefined();
    expect(Object.keys(merged)).toEqual(['__proto__', 'one']);
  });
});
