import type { ProductGroup } from '../product/product-group';
import { SPORTS } from './departments';

export const OUTDOORS: ProductGroup[] = [
  {
    product_type: 'camping_chair',
    category_path: [...SPORTS, 'Camping', 'Chairs'],
    noun: 'Camping Chair',
    highlights: ['{load_lb} lb', '{feature}'],
    pitch: 'Best seat by the fire.',
    trade: 'goods',
    rows: `
brand | model | load_lb | feature | color | price | rating | reviews
Coleman | Quad with Cooler | 325 | Built-In Cooler | Blue / Black / Red | 39.99 | 4.7 | 41230
Helinox | Chair One | 320 | Ultralight | Black / Green | 119.95 | 4.7 | 2310
`,
  },
  {
    product_type: 'cooler',
    category_path: [...SPORTS, 'Camping', 'Coolers'],
    noun: 'Cooler',
    highlights: ['{capacity_qt} qt', '{feature}'],
    pitch: 'Ice till Monday.',
    trade: 'goods',
    rows: `
brand | model | capacity_qt | feature | color | price | rating | reviews
YETI | Tundra 45 | 37 | Rotomolded | White / Navy / Tan | 325 | 4.8 | 4310
Igloo | BMX | 25 / 52 +50 / 72 +90 | Heavy Duty | Blue / Gray | 59.99 | 4.6 | 9120
Coleman | 316 Series Wheeled | 50 / 62 +20 | 5 Day Ice | Blue / Sage | 69.99 | 4.6 | 18210
`,
  },
  {
    product_type: 'resistance_bands',
    category_path: [...SPORTS, 'Fitness', 'Bands'],
    noun: 'Resistance Bands',
    highlights: ['{resistance}', '{pack} Count', '{material}'],
    pitch: 'Pulls back.',
    trade: 'goods',
    rows: `
brand | model | resistance | pack | material | price | rating | reviews
Fit Simplify | Loop | Light to Heavy | 5 | Latex | 9.98 | 4.5 | 91240
WHATAFIT | Tube | 105 lb / 150 lb +7 | 11 | Latex | 22.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'treadmill',
    category_path: [...SPORTS, 'Fitness', 'Treadmills'],
    noun: 'Treadmill',
    highlights: ['{speed_mph} mph', '{feature}'],
    pitch: 'Miles, and no dog.',
    trade: 'goods',
    rows: `
brand | model | noun | speed_mph | feature | price | rating | reviews
NordicTrack | Commercial 1750 | Treadmill | 12 | 14 Inch Touchscreen | 1999 | 4.4 | 2310
Sunny Health & Fitness | SF-T4400 | Treadmill | 9 | Folding | 379 | 4.2 | 12310
UREVO | SpaceWalk | Walking Pad Treadmill | 4 | Under Desk | 199.99 | 4.4 | 9120
`,
  },
  {
    product_type: 'basketball',
    category_path: [...SPORTS, 'Team Sports', 'Basketball'],
    noun: 'Basketball',
    highlights: ['Size {size}', '{material}'],
    pitch: 'Bounces like you remember.',
    trade: 'goods',
    rows: `
brand | model | size | material | price | rating | reviews
Spalding | Street | 28.5 / 29.5 | Rubber | 19.99 | 4.7 | 12310
Wilson | Evolution | 28.5 / 29.5 | Composite leather | 74.95 | 4.9 | 9120
`,
  },
  {
    product_type: 'fishing_rod',
    category_path: [...SPORTS, 'Fishing', 'Rods'],
    noun: 'Fishing Rod',
    highlights: ['{length_ft} ft', '{power}', '{style}'],
    pitch: 'The one that got away, again.',
    trade: 'goods',
    rows: `
brand | model | length_ft | power | style | price | rating | reviews
Ugly Stik | GX2 | 6 / 6.6 +3 / 7 +6 | Medium / Medium Heavy | Spinning | 39.95 | 4.7 | 18210
PLUSINNO | Telescopic | 6.9 / 7.9 +5 | Medium | Rod and Reel Combo | 39.99 | 4.4 | 28410
`,
  },
  {
    product_type: 'protein_powder',
    category_path: [...SPORTS, 'Nutrition', 'Protein'],
    noun: 'Protein Powder',
    highlights: ['{flavor}', '{protein_g}g Protein', '{weight_lb} lb'],
    pitch: 'Shake, do not stir.',
    trade: 'grocery',
    rows: `
brand | model | flavor | protein_g | weight_lb | price | rating | reviews
Optimum Nutrition | Gold Standard Whey | Double Rich Chocolate / Vanilla Ice Cream / Cookies and Cream | 24 | 2 / 5 +42 | 42.99 | 4.6 | 91240
Orgain | Organic Plant | Creamy Chocolate Fudge / Vanilla Bean / Unsweetened | 21 | 2.03 | 29.99 | 4.4 | 61230
Dymatize | ISO100 | Fudge Brownie / Birthday Cake / Fruity Pebbles | 25 | 1.4 / 5 +70 | 34.99 | 4.6 | 38210
`,
  },
];
