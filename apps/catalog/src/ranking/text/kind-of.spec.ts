import { kindOf, segmentsOf, type Kind } from './kind-of';
import { wordsOf } from './words';

const kind = (title: string, type: string): Kind => kindOf(segmentsOf(title), wordsOf(type));

describe('the kind of a thing', () => {
  it.each([
    ['Lenovo IdeaPad Slim 3 15.6" Laptop, 16GB RAM, Backlit Keyboard', 'laptop'],
    ['HP 14 Laptop with Backpack', 'laptop'],
    ['Gaming Laptop for Students', 'laptop'],
    ['Refurbished laptops - Dell Latitude', 'Laptop'],
    ['Laptop Stand, adjustable', 'laptop stand'],
    ['Sony WH-1000XM5 Wireless Headphones', 'headphones'],
    ['Nike Pegasus 41 Road Running Shoes', 'running shoes'],
    ['Laptop Chargers & Adapters', 'laptop charger'],
    ['Keurig K-Mini Coffee Maker', 'coffee maker'],
  ])('is the same for %j when asked for %j', (title, type) => {
    expect(kind(title, type)).toBe('same');
  });

  it.each([
    ['Laptop Sleeve 13-14 inch', 'laptop'],
    ['Laptop Carrying Case', 'laptop'],
    ['Docking station for laptop', 'laptop'],
    ['Silicone Phone Case compatible with iPhone', 'phone'],
    ['Headphone Stand', 'headphones'],
    ['Smartwatch Band 20mm', 'smartwatch'],
    ['Running Shoe Laces', 'running shoes'],
  ])('is an accessory for %j when asked for %j', (title, type) => {
    expect(kind(title, type)).toBe('accessory');
  });

  it('is unknown when the title names no such thing', () => {
    expect(kind('ThinkPad X1 Carbon Gen 11', 'laptop')).toBe('unknown');
  });

  it('is unknown when nothing was asked for by name', () => {
    expect(kind('ThinkPad X1 Carbon', '')).toBe('unknown');
  });
});
