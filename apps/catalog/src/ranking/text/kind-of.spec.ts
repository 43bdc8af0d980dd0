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
    ['Zinus Benton Sofa, Grey', 'couch'],
    ['Mellanni Sheet Set, Queen', 'bed sheets'],
    ['Samsung Galaxy S24 FE Smartphone 128GB', 'galaxy s24 fe'],
    ['Microsoft Xbox Series X Game Console', 'xbox series x'],
    ['Fusion5 Razor Blade Refills, 4 Count', 'razor blades'],
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
    ['Ink Cartridge for DeskJet and Envy Printers', 'printer'],
    ['Nintendo Switch 2 Pro Wireless Controller', 'nintendo switch 2'],
    ['Vacuum Filter for Dyson V8', 'dyson v8'],
  ])('is an accessory for %j when asked for %j', (title, type) => {
    expect(kind(title, type)).toBe('accessory');
  });

  it.each([
    ['ThinkPad X1 Carbon Gen 11', 'laptop'],
    ['Wander Agio Blanket Scarf', 'blanket'],
    ['Queen Bed Pillow', 'dog bed'],
    ['Bath Towel Set', 'sheet set'],
    ['Desk with Lamp', 'lamp'],
    ['Manduka PRO Yoga Mat', 'airpods pro'],
    ['Samsung Galaxy S24 Smartphone', 'galaxy s24 fe'],
  ])('is unknown for %j when asked for %j', (title, type) => {
    expect(kind(title, type)).toBe('unknown');
  });

  it('is unknown when nothing was asked for by name', () => {
    expect(kind('ThinkPad X1 Carbon', '')).toBe('unknown');
  });
});
