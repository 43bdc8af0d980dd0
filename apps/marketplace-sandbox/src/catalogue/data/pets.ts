import type { ProductGroup } from '../product/product-group';
import { PETS as DEPARTMENT } from './departments';

export const PETS: ProductGroup[] = [
  {
    product_type: 'dog_food',
    category_path: [...DEPARTMENT, 'Dogs', 'Food'],
    noun: 'Dog Food',
    highlights: ['{flavor}', '{diet}', '{weight_lb} lb'],
    pitch: 'Bowl, meet floor.',
    trade: 'grocery',
    rows: `
brand | model | flavor | diet | weight_lb | price | rating | reviews
Blue Buffalo | Life Protection Adult | Chicken and Brown Rice / Lamb and Brown Rice | Natural | 5 / 15 +23 / 30 +48 | 18.98 | 4.6 | 28410
Purina Pro Plan | Sensitive Skin and Stomach | Salmon and Rice / Lamb and Oatmeal | High Protein | 4 / 16 +28 / 30 +54 | 21.48 | 4.7 | 38210
Taste of the Wild | High Prairie | Bison and Venison | Grain Free | 5 / 14 +18 / 28 +39 | 18.99 | 4.7 | 41230
`,
  },
  {
    product_type: 'dog_treats',
    category_path: [...DEPARTMENT, 'Dogs', 'Treats'],
    noun: 'Dog Treats',
    highlights: ['{flavor}', '{diet}', '{size_oz} oz'],
    pitch: 'Sit. Good.',
    trade: 'grocery',
    rows: `
brand | model | flavor | diet | size_oz | price | rating | reviews
Milk-Bone | Flavor Snacks | Assorted / Beef | Crunchy | 24 / 60 +8 | 4.98 | 4.8 | 28410
Greenies | Original Teenie | Original / Blueberry | Dental | 12 / 36 +24 | 14.98 | 4.7 | 41230
Zuke's | Mini Naturals | Peanut Butter / Salmon / Chicken | Grain Free | 6 / 16 +8 | 6.99 | 4.7 | 31240
`,
  },
  {
    product_type: 'cat_food',
    category_path: [...DEPARTMENT, 'Cats', 'Food'],
    noun: 'Cat Food',
    highlights: ['{flavor}', '{form}', 'Pack of {pack}'],
    pitch: 'Four in the morning, please.',
    trade: 'grocery',
    rows: `
brand | model | flavor | form | pack | price | rating | reviews
Fancy Feast | Classic Pate | Chicken / Salmon / Turkey | Wet, 3 oz cans | 24 / 30 +5 | 21.99 | 4.7 | 18210
Purina ONE | Tender Selects | Chicken / Salmon | Dry, 7 lb bag | 1 | 17.98 | 4.7 | 28410
Sheba | Perfect Portions | Chicken / Salmon and Tuna | Wet, 2.6 oz trays | 12 / 24 +12 | 13.99 | 4.6 | 41230
`,
  },
  {
    product_type: 'cat_litter',
    category_path: [...DEPARTMENT, 'Cats', 'Litter'],
    noun: 'Cat Litter',
    highlights: ['{feature}', '{weight_lb} lb'],
    pitch: 'Nothing happened here.',
    trade: 'hygiene',
    rows: `
brand | model | feature | weight_lb | price | rating | reviews
Arm & Hammer | Slide | Clumping, Multi-Cat | 19 / 38 +14 | 14.99 | 4.6 | 18210
Dr. Elsey's | Ultra | Clumping, Unscented | 20 / 40 +9 | 13.99 | 4.5 | 61230
`,
  },
  {
    product_type: 'dog_bed',
    category_path: [...DEPARTMENT, 'Dogs', 'Beds'],
    noun: 'Dog Bed',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'Occupied.',
    trade: 'goods',
    rows: `
brand | model | size | material | feature | color | price | rating | reviews
Bedsure | Orthopedic | M / L +12 / XL +30 | Memory foam | Washable Cover | Grey / Navy Blue / Brown | 29.99 | 4.6 | 61230
Furhaven | Plush Donut | S / M +10 / L +22 | Faux fur | Calming | Taupe Beige / Gray | 24.99 | 4.4 | 18210
`,
  },
  {
    product_type: 'dog_toy',
    category_path: [...DEPARTMENT, 'Dogs', 'Toys'],
    noun: 'Dog Toy',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'Squeaks at midnight.',
    trade: 'goods',
    rows: `
brand | model | size | material | feature | color | price | rating | reviews
KONG | Classic | S / M +2 / L +4 / XL +7 | Rubber | Stuffable | Red / Black | 8.99 | 4.6 | 91230
Chuckit! | Ultra Ball | M / L +2 | Rubber | 2 Pack | Orange and Blue | 10.99 | 4.8 | 91230
Benebone | Wishbone | S / M +3 / L +7 | Nylon | Real Bacon | Brown | 9.95 | 4.6 | 61230
`,
  },
  {
    product_type: 'dog_leash',
    category_path: [...DEPARTMENT, 'Dogs', 'Leashes & Collars'],
    noun: 'Dog Leash',
    highlights: ['{length_ft} ft', '{material}'],
    pitch: 'Who walks whom.',
    trade: 'goods',
    rows: `
brand | model | length_ft | material | color | price | rating | reviews
Flexi | New Comfort | 16 / 26 +8 | Retractable tape | Black / Blue / Red | 22.99 | 4.3 | 12310
Blueberry Pet | Classic | 4 / 5 +1 / 6 +2 | Nylon | Royal Blue / Pink / Black | 10.99 | 4.7 | 28410
`,
  },
  {
    product_type: 'cat_tree',
    category_path: [...DEPARTMENT, 'Cats', 'Trees'],
    noun: 'Cat Tree',
    highlights: ['{height_in} Inch', '{feature}'],
    pitch: 'The view from up here.',
    trade: 'goods',
    rows: `
brand | model | height_in | feature | color | price | rating | reviews
Amazon Basics | Multi-Level | 50 | Hammock, Scratching Posts | Beige / Gray | 64.99 | 4.5 | 14230
Feandrea | PCT06 | 56 / 67 +30 | Condos, Plush Perches | Light Gray / Beige / Smoky Gray | 79.99 | 4.6 | 28410
`,
  },
];
