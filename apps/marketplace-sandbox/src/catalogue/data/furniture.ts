import type { ProductGroup } from '../product/product-group';
import { FURNITURE as DEPARTMENT } from './departments';

export const FURNITURE: ProductGroup[] = [
  {
    product_type: 'bed_frame',
    category_path: [...DEPARTMENT, 'Bedroom', 'Beds'],
    noun: 'Bed Frame',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'No squeak, no speech.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | feature | color | price | rating | reviews
Zinus | SmartBase | Bed Frame | Twin / Queen +25 / King +50 | Steel | No Box Spring Needed | Black | 94 | 4.6 | 91240
Allewie | Velvet Platform | Bed Frame | Full / Queen +20 / King +70 | Upholstered | Headboard | Dark Grey / Beige | 159.99 | 4.5 | 21230
DHP | Dakota | Bed Frame | Queen / King +60 | Faux leather | Tufted Headboard | White / Black | 189.99 | 4.4 | 12310
Max & Lily | Low | Bunk Bed | Twin Over Twin / Twin Over Full +180 | Solid pine | Ladder | White / Natural / Espresso | 449 | 4.6 | 2310
DHP | Junior | Metal Bunk Bed | Twin Over Twin | Steel | Ladder | Silver / Black | 199.99 | 4.3 | 4310
`,
  },
  {
    product_type: 'dining_table',
    category_path: [...DEPARTMENT, 'Dining', 'Tables'],
    noun: 'Dining Table',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'Homework, soup, cards.',
    trade: 'goods',
    rows: `
brand | model | size | material | feature | color | price | rating | reviews
Walker Edison | Rustic Farmhouse | 60 Inch / 72 Inch +90 | Solid wood | Seats 6 | Oak / Espresso | 329 | 4.4 | 1870
Signature Design by Ashley | Kimonte | 35 Inch | Wood veneer | Seats 4 | Dark Brown | 129.99 | 4.4 | 4310
VASAGLE | Industrial | 47 Inch / 63 Inch +60 | Particle board and steel | Seats 4 | Rustic Brown | 119.99 | 4.5 | 5120
`,
  },
  {
    product_type: 'dining_chair',
    category_path: [...DEPARTMENT, 'Dining', 'Chairs'],
    noun: 'Dining Chairs',
    highlights: ['{material}', '{feature}', 'Set of {pack}'],
    pitch: 'Pull one up.',
    trade: 'goods',
    rows: `
brand | model | material | feature | pack | color | price | rating | reviews
Furmax | Pre Assembled | Plastic and wood | Mid Century | 4 | White / Black | 129.99 | 4.5 | 18210
Christopher Knight Home | Franklin | Fabric | Tufted | 2 | Beige / Light Grey | 149.99 | 4.3 | 2310
Yaheetech | Parsons | Faux leather | Upholstered | 2 / 4 +90 / 6 +175 | Brown / Black | 99.99 | 4.4 | 9120
`,
  },
  {
    product_type: 'coffee_table',
    category_path: [...DEPARTMENT, 'Living Room', 'Coffee Tables'],
    noun: 'Coffee Table',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'Feet up; nobody saw.',
    trade: 'goods',
    rows: `
brand | model | size | material | feature | color | price | rating | reviews
VASAGLE | ALINRU | 39 Inch | Particle board and steel | Shelf | Rustic Brown / Greige | 89.99 | 4.6 | 14230
Walker Edison | Round | 33 Inch / 36 Inch +20 | Wood veneer | Faux Marble Top | Gold and White / Walnut | 129 | 4.3 | 3210
Yaheetech | Lift Top | 41 Inch | Particle board | Hidden Storage | Rustic Brown / Black / Espresso | 109.99 | 4.5 | 18210
`,
  },
  {
    product_type: 'nightstand',
    category_path: [...DEPARTMENT, 'Bedroom', 'Nightstands'],
    noun: 'Nightstand',
    highlights: ['{feature}', '{material}', '{pack} Pack'],
    pitch: 'Glass of water, half a book.',
    trade: 'goods',
    rows: `
brand | model | feature | material | pack | color | price | rating | reviews
VASAGLE | End Table | USB Ports | Particle board and steel | 1 / 2 +35 | Rustic Brown / Black | 44.99 | 4.5 | 9120
Zinus | Jessica | 2 Shelves | Wood and steel | 1 | Brown | 49.99 | 4.4 | 2870
`,
  },
  {
    product_type: 'dresser',
    category_path: [...DEPARTMENT, 'Bedroom', 'Dressers'],
    noun: 'Dresser',
    highlights: ['{drawers} Drawers', '{material}', '{width_in} Inch'],
    pitch: 'A place for the folded.',
    trade: 'goods',
    rows: `
brand | model | drawers | material | width_in | color | price | rating | reviews
WLIVE | Fabric | 5 / 8 +20 | Fabric and steel | 39 | Charcoal Black / Rustic Brown / White | 54.99 | 4.5 | 38210
South Shore | Fusion | 6 | Particle board | 52 | Pure White / Chocolate Brown | 299.99 | 4.3 | 2310
Prepac | Monterey | 6 | Composite wood | 59 | White / Black | 289 | 4.2 | 3210
`,
  },
  {
    product_type: 'tv_stand',
    category_path: [...DEPARTMENT, 'Living Room', 'TV Stands'],
    noun: 'TV Stand',
    highlights: ['for {fits}', '{width_in} Inch', '{material}'],
    pitch: 'Under the big one.',
    trade: 'goods',
    accessory_for: 'tv',
    rows: `
brand | model | fits | width_in | material | color | price | rating | reviews
Walker Edison | Georgetown | TVs up to 65 inches | 58 | Engineered wood | Rustic Oak / White / Espresso | 189 | 4.4 | 18210
FITUEYES | Floor | TVs 32 to 75 inches | 24 | Steel and glass | Black | 109.99 | 4.5 | 12310
Furinno | Turn-N-Tube | TVs up to 55 inches | 41 | Composite wood | Espresso / French Oak | 39.99 | 4.2 | 41230
`,
  },
  {
    product_type: 'floating_shelf',
    category_path: [...DEPARTMENT, 'Living Room', 'Shelves'],
    noun: 'Floating Shelves',
    highlights: ['{size}', '{material}', 'Set of {pack}'],
    pitch: 'Holds on by itself.',
    trade: 'goods',
    rows: `
brand | model | size | material | pack | color | price | rating | reviews
BAYKA | Rustic | 16 Inch / 24 Inch +8 | Solid wood | 3 | Dark Brown / White / Black | 24.99 | 4.6 | 28410
AMADA HOMEFURNISHING | AMFS01 | 16 Inch | Pine | 3 / 6 +20 | Rustic Brown / Grey | 27.99 | 4.6 | 14230
`,
  },
  {
    product_type: 'ottoman',
    category_path: [...DEPARTMENT, 'Living Room', 'Ottomans & Benches'],
    noun: 'Ottoman',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'Seat, stool, secret.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | feature | color | price | rating | reviews
SONGMICS | Folding | Storage Ottoman | 15 Inch / 30 Inch +18 / 43 Inch +35 | Faux leather | Storage | Black / Brown / Grey | 25.99 | 4.6 | 38210
Christopher Knight Home | Juliana | Bed End Bench | 50 Inch | Fabric | Storage, Tufted | Beige / Navy Blue | 159.99 | 4.4 | 1310
`,
  },
  {
    product_type: 'recliner',
    category_path: [...DEPARTMENT, 'Living Room', 'Recliners'],
    noun: 'Recliner Chair',
    highlights: ['{material}', '{feature}'],
    pitch: 'Leans your way.',
    trade: 'goods',
    rows: `
brand | model | material | feature | color | price | rating | reviews
Homall | Single | Faux leather | Manual, Padded | Black / Brown | 149.99 | 4.1 | 28410
ANJ | Power Lift | Fabric | Massage and Heat | Gray / Brown | 319.99 | 4.3 | 9120
`,
  },
  {
    product_type: 'sofa_cover',
    category_path: [...DEPARTMENT, 'Living Room', 'Slipcovers'],
    noun: 'Sofa Cover',
    highlights: ['{size}', '{material}'],
    pitch: 'The dog is forgiven.',
    trade: 'goods',
    accessory_for: 'sofa',
    rows: `
brand | model | size | material | color | price | rating | reviews
Easy-Going | Stretch | Loveseat / Sofa +6 | Spandex | Dark Gray / Beige / Black | 32.99 | 4.3 | 38210
PureFit | Reversible Quilted | Sofa / Oversized Sofa +8 | Microfiber | Chocolate Brown / Grey | 27.99 | 4.2 | 28410
`,
  },
];
