import { fullnessOf } from './fullness';
import { wordsOf } from './words';

const fullness = (title: string, type: string): number => fullnessOf(wordsOf(title), wordsOf(type));

describe('how fully a title names the thing', () => {
  it('is 1 with all its words, or those of another name', () => {
    expect(fullness('Furhaven Donut Dog Bed', 'dog bed')).toBe(1);
    expect(fullness('Novogratz Linen Sofa', 'linen couch')).toBe(1);
  });

  it('is mostly a matter of the noun', () => {
    const other_bed = fullness('Zinus Bed', 'dog bed');
    expect(other_bed).toBeLessThan(1);
    expect(other_bed).toBeGreaterThan(fullness('Dog Leash', 'dog bed'));
  });

  it('is the share of the words of a proper name, of which numbers count twice', () => {
    expect(fullness('Samsung Galaxy S24 Smartphone', 'galaxy s24 fe')).toBeCloseTo(3 / 4, 10);
  });

  it('is less without the number', () => {
    const other_line = fullness('Case for Galaxy Tab', 'galaxy s25 case');
    expect(other_line).toBeLessThan(fullness('Case for Pixel S25', 'galaxy s25 case'));
  });

  it('knows an iPhone 16 Pro from an iPhone 16', () => {
    expect(fullness('Apple iPhone 16 Pro', 'iphone 16')).toBeLessThan(fullness('Apple iPhone 16 Blue', 'iphone 16'));
  });

  it('is 0 where nothing was asked for', () => {
    expect(fullness('Laptop', '')).toBe(0);
  });
});
