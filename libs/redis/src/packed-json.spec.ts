import { packJson, unpackJson } from './packed-json';

const LONG = Array.from({ length: 1500 }, (_, index) => ({ title: `Laptop № ${index} 💻` }));

describe('packed JSON', () => {
  it.each([null, 'ü', { a: [1, 2] }, LONG])('comes back as it was', (value) => {
    expect(unpackJson(packJson(value))).toEqual(value);
  });

  it('takes less room than its text when that is long', () => {
    expect(packJson(LONG).length).toBeLessThan(JSON.stringify(LONG).length / 4);
  });

  it.each([
    ['nothing', Buffer.of()],
    ['another kind', Buffer.from('9{}')],
    ['no JSON', Buffer.from('\0{')],
    ['nothing compressed', Buffer.from('\x01{}')],
  ])('is not made of %s', (_, bytes) => {
    expect(() => unpackJson(bytes)).toThrow('not packed JSON');
  });
});
