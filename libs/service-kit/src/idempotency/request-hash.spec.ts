import { keyedId, requestHash } from './request-hash';

describe('requestHash', () => {
  it('is the same whatever the order of the fields, deep inside too', () => {
    expect(requestHash({ a: 1, b: { c: 2, d: 3 } })).toBe(requestHash({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it.each([[{ a: 2 }], [{ a: '1' }], [{ a: 1, b: null }], [{ a: [1] }]])(
    'is another for %j than for {"a":1}',
    (other) => {
      expect(requestHash(other)).not.toBe(requestHash({ a: 1 }));
    },
  );

  it('minds the order of a list', () => {
    expect(requestHash({ a: [1, 2] })).not.toBe(requestHash({ a: [2, 1] }));
  });
});

describe('keyedId', () => {
  it('is the same for the same user and key, and for no other', () => {
    expect(keyedId('ada', 'k')).toBe(keyedId('ada', 'k'));
    expect(new Set([keyedId('ada', 'k'), keyedId('bob', 'k'), keyedId('ada', 'l'), keyedId('adak', '')]).size).toBe(4);
  });
});
