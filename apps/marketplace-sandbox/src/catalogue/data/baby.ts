import type { ProductGroup } from '../product/product-group';
import { BABY as DEPARTMENT } from './departments';

export const BABY: ProductGroup[] = [
  {
    product_type: 'diapers',
    category_path: [...DEPARTMENT, 'Diapering', 'Diapers'],
    noun: 'Diapers',
    highlights: ['Size {size}', '{feature}', '{pack} Count'],
    pitch: 'Fewer surprises.',
    trade: 'hygiene',
    rows: `
brand | model | size | feature | pack | price | rating | reviews
Pampers | Swaddlers | 1 / 2 / 3 / 4 / 5 | Wetness Indicator | 84 / 168 +26 | 29.99 | 4.8 | 61230
Huggies | Little Snugglers | 1 / 2 / 3 / 4 | Umbilical Notch | 84 / 180 +25 | 27.99 | 4.8 | 41230
Hello Bello | Premium | 2 / 3 / 4 | Plant Based | 70 | 25.99 | 4.5 | 4310
`,
  },
  {
    product_type: 'baby_wipes',
    category_path: [...DEPARTMENT, 'Diapering', 'Wipes'],
    noun: 'Baby Wipes',
    highlights: ['{feature}', '{pack} Count'],
    pitch: 'For everything, frankly.',
    trade: 'hygiene',
    rows: `
brand | model | feature | pack | price | rating | reviews
WaterWipes | Original | Unscented / Textured | 240 / 720 +23 | 14.99 | 4.7 | 38210
Huggies | Natural Care | Sensitive, Unscented | 168 / 560 +14 / 1088 +27 | 6.99 | 4.8 | 41230
`,
  },
  {
    product_type: 'baby_bottle',
    category_path: [...DEPARTMENT, 'Feeding', 'Bottles'],
    noun: 'Baby Bottles',
    highlights: ['{capacity_oz} oz', '{feature}', '{pack} Pack'],
    pitch: 'Three in the morning, warm.',
    trade: 'hygiene',
    rows: `
brand | model | capacity_oz | feature | pack | price | rating | reviews
Philips Avent | Natural Response | 4 / 9 +4 | Anti-Colic | 1 / 3 +12 | 9.99 | 4.6 | 12310
Dr. Brown's | Options+ | 4 / 8 +3 | Anti-Colic | 2 / 4 +11 | 12.99 | 4.7 | 28410
Comotomo | Silicone | 5 / 8 +3 | Wide Neck | 2 | 24 | 4.7 | 31240
`,
  },
  {
    product_type: 'pacifier',
    category_path: [...DEPARTMENT, 'Feeding', 'Pacifiers'],
    noun: 'Pacifier',
    highlights: ['{size}', '{material}', '{pack} Pack'],
    pitch: 'Peace, in two pieces.',
    trade: 'hygiene',
    rows: `
brand | model | size | material | pack | color | price | rating | reviews
MAM | Original | 0-6 Months / 6-16 Months | Silicone | 2 / 3 +4 | Blue / Pink | 7.99 | 4.8 | 18210
Philips Avent | Soothie | 0-3 Months / 3-18 Months | Silicone | 2 / 4 +5 | Green / Pink and Purple | 4.99 | 4.7 | 31240
`,
  },
  {
    product_type: 'stroller',
    category_path: [...DEPARTMENT, 'Gear', 'Strollers'],
    noun: 'Stroller',
    highlights: ['{style}', '{weight_lb} lb', '{feature}'],
    pitch: 'Turns on a nap.',
    trade: 'goods',
    rows: `
brand | model | style | weight_lb | feature | color | price | rating | reviews
Graco | Modes Nest | Travel System | 24 | With Car Seat | Sullivan Grey / Nico Black | 399.99 | 4.6 | 4310
UPPAbaby | Vista V2 | Full Size | 27 | Bassinet | Greyson Charcoal / Jake Black | 999.99 | 4.7 | 1310
Summer Infant | 3Dlite | Umbrella | 13 | Recline | Black / Teal | 99.99 | 4.4 | 28410
Baby Trend | Expedition | Jogging | 22 | Bassinet Ready | Dash Black / Millennium Navy | 139.99 | 4.6 | 18210
`,
  },
  {
    product_type: 'stroller_organizer',
    category_path: [...DEPARTMENT, 'Gear', 'Stroller Accessories'],
    noun: 'Stroller Organizer',
    highlights: ['{feature}'],
    pitch: 'A hand for the coffee.',
    trade: 'goods',
    accessory_for: 'stroller',
    rows: `
brand | model | feature | color | price | rating | reviews
Momcozy | Universal | Insulated Cup Holders | Black / Grey | 26.99 | 4.7 | 14230
`,
  },
  {
    product_type: 'car_seat',
    category_path: [...DEPARTMENT, 'Gear', 'Car Seats'],
    noun: 'Car Seat',
    highlights: ['{style}', '{feature}'],
    pitch: 'Clicks, and stays.',
    trade: 'hygiene',
    rows: `
brand | model | style | feature | color | price | rating | reviews
Graco | 4Ever DLX | Convertible | 4-in-1 | Fairmont Grey / Kendrick Black | 329.99 | 4.8 | 28410
Chicco | KeyFit 35 | Infant | ClearTex | Obsidian / Cove Blue | 249.99 | 4.8 | 4310
`,
  },
  {
    product_type: 'crib',
    category_path: [...DEPARTMENT, 'Nursery', 'Cribs'],
    noun: 'Crib',
    highlights: ['{style}', '{material}'],
    pitch: 'Where the days are short.',
    trade: 'goods',
    rows: `
brand | model | style | material | color | price | rating | reviews
Graco | Benton | 5-in-1 Convertible | Pine wood | White / Espresso / Pebble Gray | 229.99 | 4.8 | 12310
Babyletto | Hudson | 3-in-1 Convertible | New Zealand pine | White / Natural | 399 | 4.7 | 2310
`,
  },
  {
    product_type: 'baby_monitor',
    category_path: [...DEPARTMENT, 'Nursery', 'Monitors'],
    noun: 'Baby Monitor',
    highlights: ['{feature}', '{range}'],
    pitch: 'Hears the small hours.',
    trade: 'electronics',
    rows: `
brand | model | feature | range | price | rating | reviews
VTech | DM221 | Audio, Night Light | 1000 ft | 39.95 | 4.5 | 41230
Infant Optics | DXR-8 Pro | Video, Noise Reduction | 1000 ft | 199.99 | 4.4 | 18210
Nanit | Pro | Smart Video, Breathing Band | WiFi | 299.99 | 4.3 | 4310
`,
  },
];
