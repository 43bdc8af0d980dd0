import type { ProductGroup } from '../product/product-group';
import { TOOLS } from './departments';

export const WORKSHOP: ProductGroup[] = [
  {
    product_type: 'circular_saw',
    category_path: [...TOOLS, 'Power Tools', 'Saws'],
    noun: 'Circular Saw',
    highlights: ['{power}', '{blade_in} Inch', '{kit}'],
    pitch: 'Measure twice.',
    trade: 'goods',
    rows: `
brand | model | power | blade_in | kit | price | rating | reviews
DEWALT | DCS391 | 20V Battery | 6.5 | Tool Only / With 5Ah Battery +110 | 129 | 4.8 | 12310
SKIL | 5280-01 | Corded | 7.25 | Laser Guide | 69.99 | 4.7 | 28410
Makita | XSH06 | 36V Battery | 7.25 | Tool Only / With 2 Batteries +180 | 219 | 4.7 | 1310
`,
  },
  {
    product_type: 'saw_blade',
    category_path: [...TOOLS, 'Power Tools', 'Accessories'],
    noun: 'Circular Saw Blade',
    highlights: ['{blade_in} Inch', '{teeth} Teeth', '{pack} Pack'],
    pitch: 'The sharp half.',
    trade: 'goods',
    accessory_for: 'circular_saw',
    rows: `
brand | model | blade_in | teeth | pack | price | rating | reviews
DEWALT | Series 20 | 7.25 / 10 +12 | 24 / 60 +8 | 1 / 2 +12 | 11.99 | 4.7 | 12310
`,
  },
  {
    product_type: 'flashlight',
    category_path: [...TOOLS, 'Lighting', 'Flashlights'],
    noun: 'Flashlight',
    highlights: ['{lumens} Lumens', '{power}', '{pack} Pack'],
    pitch: 'For the noise downstairs.',
    trade: 'goods',
    rows: `
brand | model | lumens | power | pack | color | price | rating | reviews
GearLight | S1000 | 1000 | AAA Batteries | 2 | Black | 19.99 | 4.7 | 91230
Streamlight | ProTac 1L-1AA | 350 | CR123A or AA | 1 | Black / Coyote Tan | 54.95 | 4.8 | 9120
Maglite | LED 3-Cell D | 168 | D Batteries | 1 | Black / Red / Blue | 39.99 | 4.7 | 14230
`,
  },
  {
    product_type: 'ladder',
    category_path: [...TOOLS, 'Ladders'],
    noun: 'Ladder',
    highlights: ['{height_ft} ft', '{material}', '{load_lb} lb'],
    pitch: 'Hold it for me.',
    trade: 'goods',
    rows: `
brand | model | height_ft | material | load_lb | price | rating | reviews
Little Giant | Velocity | 13 / 17 +50 / 22 +120 | Aluminum | 300 | 199.99 | 4.7 | 6120
Werner | Step | 4 / 6 +25 / 8 +70 | Fiberglass | 250 | 79 | 4.7 | 2310
`,
  },
  {
    product_type: 'screwdriver_set',
    category_path: [...TOOLS, 'Hand Tools', 'Screwdrivers'],
    noun: 'Screwdriver Set',
    highlights: ['{pieces} Pieces', '{feature}'],
    pitch: 'Lefty loosey.',
    trade: 'goods',
    rows: `
brand | model | pieces | feature | price | rating | reviews
iFixit | Mako | 64 | Precision Bits | 39.95 | 4.8 | 12310
CRAFTSMAN | Magnetic | 6 / 12 +12 | Bi-Material Handle | 16.98 | 4.8 | 9120
`,
  },
  {
    product_type: 'smart_lock',
    category_path: [...TOOLS, 'Hardware', 'Locks'],
    noun: 'Smart Lock',
    highlights: ['{feature}', '{connection}'],
    pitch: 'Lets you in, remembers who.',
    trade: 'electronics',
    rows: `
brand | model | feature | connection | color | price | rating | reviews
Schlage | Encode | Keypad | WiFi | Satin Nickel / Matte Black | 299 | 4.6 | 9120
August | 4th Gen | Retrofit | WiFi | Silver / Black | 229.99 | 4.1 | 12310
Yale | Assure 2 | Touchscreen | Bluetooth / WiFi +80 | Satin Nickel / Black | 159.99 | 4.2 | 2310
`,
  },
];
