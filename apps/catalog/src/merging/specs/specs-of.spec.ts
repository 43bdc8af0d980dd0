import { wordsOf } from '../../ranking/text/words';
import { specsOf } from './specs-of';

const specs = (title: string, stated: { color?: string; size?: string } = {}) =>
  Object.fromEntries(
    [...specsOf(wordsOf(title), { color: '', size: '', ...stated })].map(([kind, values]) => [kind, [...values]]),
  );

describe('the facts of a title', () => {
  it.each([
    ['16GB RAM 1TB SSD', { ram: ['16'], gb: ['1000'] }],
    ['2048GB', { gb: ['2000'] }],
    ['15.6" Display', { inch: ['15.6'] }],
    ['750 ml', { l: ['0.75'] }],
    ['Pack of 2', { pack: ['2'] }],
    ['2-Pack', { pack: ['2'] }],
    ['48 Count', { pack: ['48'] }],
    ['Set of 4', { pack: ['4'] }],
    ['6 Person', { person: ['6'] }],
    ['Size 9.5', { size: ['9.5'] }],
    ['Black and Grey', { color: ['black', 'gray'] }],
    ['Hardcover', { 'hardcover/paperback/kindle/audiobook': ['hardcover'] }],
    ['Acme 15IRH10', {}],
    ['', {}],
  ])('in %j are %j', (title, expected) => {
    expect(specs(title)).toEqual(expected);
  });

  it('are joined by those that the marketplace states', () => {
    expect(specs('Acme Shoes', { color: 'Navy', size: '10' })).toEqual({
      color: ['blue'],
      stated_color: ['blue'],
      size: ['10'],
    });
  });
});
