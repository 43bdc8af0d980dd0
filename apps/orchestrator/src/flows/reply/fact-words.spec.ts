import type { Attributes } from '@talknshop/contracts';
import { factWords } from './fact-words';

describe('a fact in words', () => {
  it.each<[string, Attributes[string], string]>([
    ['size', '10', 'size 10'],
    ['size', 'medium', 'size medium'],
    ['size', '10 wide', 'size 10 wide'],
    ['size', '55 inch', '55 inch'],
    ['size', '54w x 29l', '54w x 29l'],
    ['size', 'king size', 'king size'],
    ['size', ['8', '9'], 'size 8 and size 9'],
    ['size', 9, 'size 9'],
    ['quantity', '6 pack', '6 pack'],
    ['quantity', 'two', 'two of them'],
    ['quantity', 2, '2 of them'],
    ['use', 'mom', 'for mom'],
    ['occasion', ['work', 'travel'], 'for work and travel'],
    ['compatibility', 'macbook', 'for macbook'],
    ['flavor', 'chocolate', 'chocolate flavor'],
    ['scent', ['rose', 'lemon scent'], 'rose and lemon scent'],
    ['capacity', ['16gb ram', '512 gb ssd'], '16 GB RAM and 512 GB SSD'],
    ['ram_gb', 16, '16 GB RAM'],
    ['screen_inches', 15.6, '15.6 inch screen'],
    ['usb_ports', 3, 'USB ports 3'],
    ['touch_screen', true, 'touch screen'],
    ['fan', false, 'no fan'],
    ['feature', ['waterproof', 'usb c'], 'waterproof and USB C'],
    ['feature', [], ''],
    ['toString', 'odd', 'odd'],
  ])('%s: %j reads “%s”', (key, value, words) => {
    expect(factWords(key, value)).toBe(words);
  });
});
