import type { ProductGroup } from '../product/product-group';
import { GARDEN as DEPARTMENT } from './departments';

export const GARDEN: ProductGroup[] = [
  {
    product_type: 'grill',
    category_path: [...DEPARTMENT, 'Grills & Outdoor Cooking', 'Grills'],
    noun: 'Grill',
    highlights: ['{fuel}', '{feature}'],
    pitch: 'Smells like Saturday.',
    trade: 'goods',
    rows: `
brand | model | fuel | feature | color | price | rating | reviews
Weber | Spirit E-310 | Propane Gas / Natural Gas | 3 Burners | Black / Red | 549 | 4.7 | 4310
Weber | Original Kettle 22 | Charcoal | Ash Catcher | Black / Crimson Red / Deep Ocean Blue | 189 | 4.8 | 12310
Traeger | Pro 575 | Wood Pellet | WiFi | Black / Bronze | 899.99 | 4.6 | 2310
Blackstone | 1554 Griddle | Propane Gas | 4 Burners, 36 Inch | Black | 399 | 4.7 | 9120
`,
  },
  {
    product_type: 'grill_cover',
    category_path: [...DEPARTMENT, 'Grills & Outdoor Cooking', 'Grill Accessories'],
    noun: 'Grill Cover',
    highlights: ['for {fits}', '{size}'],
    pitch: 'Winter coat for the summer friend.',
    trade: 'goods',
    accessory_for: 'grill',
    rows: `
brand | model | fits | size | color | price | rating | reviews
Weber | 7139 Premium | Spirit 300 grills | 52 Inch | Black | 59.99 | 4.7 | 12310
Grillman | Heavy Duty | gas grills | 58 Inch / 64 Inch +5 | Black | 39.97 | 4.7 | 28410
`,
  },
  {
    product_type: 'patio_chair',
    category_path: [...DEPARTMENT, 'Patio Furniture', 'Chairs'],
    noun: 'Patio Chair',
    highlights: ['{material}', '{feature}', 'Set of {pack}'],
    pitch: 'Takes the sun sitting down.',
    trade: 'goods',
    rows: `
brand | model | noun | material | feature | pack | color | price | rating | reviews
POLYWOOD | Classic | Adirondack Chair | Recycled plastic | Folding | 1 / 2 +210 | White / Black / Teak Brown | 229 | 4.7 | 2310
Best Choice Products | Zero Gravity | Patio Lounge Chairs | Steel and mesh | Reclining | 2 | Navy Blue / Gray / Black | 99.99 | 4.5 | 21230
`,
  },
  {
    product_type: 'patio_umbrella',
    category_path: [...DEPARTMENT, 'Patio Furniture', 'Umbrellas'],
    noun: 'Patio Umbrella',
    highlights: ['{size}', '{feature}'],
    pitch: 'Shade with a pole.',
    trade: 'goods',
    rows: `
brand | model | size | feature | color | price | rating | reviews
Sunnyglade | Market | 7.5 ft / 9 ft +8 | Tilt, Crank | Tan / Navy Blue / Red | 39.99 | 4.5 | 28410
Best Choice Products | Offset Cantilever | 10 ft | Solar LED | Navy Blue / Tan / Green | 109.99 | 4.3 | 5120
`,
  },
  {
    product_type: 'garden_hose',
    category_path: [...DEPARTMENT, 'Gardening', 'Watering'],
    noun: 'Garden Hose',
    highlights: ['{length_ft} ft', '{material}'],
    pitch: 'Reaches the roses.',
    trade: 'goods',
    rows: `
brand | model | length_ft | material | color | price | rating | reviews
Flexzilla | HFZG5 | 25 / 50 +22 / 100 +58 | Hybrid polymer | Zilla Green | 29.99 | 4.7 | 41230
Zero-G | Lightweight | 25 / 50 +20 / 100 +55 | Woven polyester | Teal / Grey | 24.99 | 4.2 | 18210
`,
  },
  {
    product_type: 'planter',
    category_path: [...DEPARTMENT, 'Gardening', 'Pots & Planters'],
    noun: 'Planter',
    highlights: ['{size}', '{material}', '{pack} Pack'],
    pitch: 'For the basil you will not forget.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | pack | color | price | rating | reviews
Mkono | Hanging | Plant Pots | 6 Inch / 8 Inch +5 | Plastic | 2 / 3 +6 | White / Terracotta Orange | 15.99 | 4.6 | 9120
Bloem | Saturn | Planter | 10 Inch / 14 Inch +7 / 20 Inch +19 | Resin | 1 | Charcoal / Living Green | 8.99 | 4.6 | 6120
`,
  },
  {
    product_type: 'lawn_mower',
    category_path: [...DEPARTMENT, 'Outdoor Power Tools', 'Lawn Mowers'],
    noun: 'Lawn Mower',
    highlights: ['{power}', '{width_in} Inch', '{feature}'],
    pitch: "Sunday's soundtrack.",
    trade: 'goods',
    rows: `
brand | model | power | width_in | feature | price | rating | reviews
EGO Power+ | LM2102SP | 56V Battery | 21 | Self-Propelled | 549 | 4.6 | 3210
Greenworks | Pro 60V | 60V Battery | 21 | Brushless | 399.99 | 4.5 | 2870
Honda | HRN216VKA | Gas | 21 | Self-Propelled | 549 | 4.5 | 910
`,
  },
  {
    product_type: 'seeds',
    category_path: [...DEPARTMENT, 'Gardening', 'Seeds & Bulbs'],
    noun: 'Seeds',
    highlights: ['{style}', '{feature}'],
    pitch: 'Patience, in paper.',
    trade: 'grocery',
    rows: `
brand | model | style | feature | price | rating | reviews
Burpee | Heirloom | Cherry Tomato / Sweet Basil / Zucchini / Sunflower | Non-GMO | 4.99 | 4.4 | 2310
Open Seed Vault | Survival Garden | 32 Vegetables | Heirloom, Non-GMO | 29.99 | 4.5 | 12310
`,
  },
];
