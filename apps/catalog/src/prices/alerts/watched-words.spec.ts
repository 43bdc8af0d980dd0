import { aRequirement } from '../../testing/product.builder';
import { watchedNeedWords, watchedTitle } from './watched-words';

describe('what is watched, in words,', () => {
  it.each([
    ['laptop', {}],
    ['new laptop by Lenovo', { condition: 'new', brand_preferences: ['Lenovo'] }],
    ['laptop with 16 GB RAM and navy', { attributes: { ram_gb: 16, color: 'navy' } }],
    [
      'used laptop by Lenovo or Dell, not HP',
      {
        condition: 'good',
        brand_preferences: ['Lenovo', 'Dell'],
        brand_exclusions: ['HP'],
      },
    ],
  ] as const)('is %j', (words, need) => {
    expect(watchedNeedWords(aRequirement(need as object))).toBe(words);
  });

  it('is one line of bounded length, whatever a title holds', () => {
    expect(watchedTitle('  Acme\n\tLaptop\u0000 15 ')).toBe('Acme Laptop 15');
    expect(watchedTitle('x'.repeat(500))).toHaveLength(200);
  });
});
