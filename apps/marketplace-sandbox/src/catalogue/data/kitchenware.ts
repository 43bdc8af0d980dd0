import type { ProductGroup } from '../product/product-group';
import { KITCHEN } from './departments';

export const KITCHENWARE: ProductGroup[] = [
  {
    product_type: 'electric_kettle',
    category_path: [...KITCHEN, 'Coffee', 'Tea & Espresso', 'Kettles'],
    noun: 'Electric Kettle',
    highlights: ['{capacity_l}L', '{power_w}W', '{feature}'],
    pitch: 'Whistles no more.',
    trade: 'appliance',
    rows: `
brand | model | capacity_l | power_w | feature | color | price | rating | reviews
COSORI | Gooseneck | 0.8 | 1200 | Temperature Control | Black / White | 69.99 | 4.6 | 18210
Fellow | Stagg EKG | 0.9 | 1200 | Gooseneck | Matte Black / Matte White | 165 | 4.6 | 6120
Amazon Basics | Fast Boil | 1 | 1500 | Auto Shut-Off | Black and Silver | 24.99 | 4.5 | 91230
`,
  },
  {
    product_type: 'toaster',
    category_path: [...KITCHEN, 'Small Appliances', 'Toasters'],
    noun: 'Toaster',
    highlights: ['{slots} Slice', '{feature}'],
    pitch: 'Ding.',
    trade: 'appliance',
    rows: `
brand | model | noun | slots | feature | color | price | rating | reviews
Cuisinart | CPT-180 | Toaster | 4 | Bagel, Defrost | Stainless Steel | 69.95 | 4.3 | 12310
BLACK+DECKER | TR1278B | Toaster | 2 | Extra Wide | Black | 22.99 | 4.4 | 18210
Breville | Smart Oven Air Fryer Pro | Toaster Oven | 9 | Convection | Stainless Steel / Black Truffle | 399.95 | 4.6 | 14230
Smeg | TSF01 | Toaster | 2 | 50s Style | Cream / Pastel Blue / Red | 209.95 | 4.5 | 3210
`,
  },
  {
    product_type: 'microwave',
    category_path: [...KITCHEN, 'Small Appliances', 'Microwaves'],
    noun: 'Microwave',
    highlights: ['{capacity}', '{power_w}W', '{feature}'],
    pitch: 'Hurries, politely.',
    trade: 'appliance',
    rows: `
brand | model | capacity | power_w | feature | color | price | rating | reviews
Toshiba | EM131A5C | 1.2 cu ft | 1100 | Sensor | Black / Stainless Steel | 134.99 | 4.4 | 38210
Panasonic | NN-SN686S | 1.2 cu ft | 1200 | Inverter | Stainless Steel | 199.95 | 4.4 | 12310
COMFEE' | EM720CPL | 0.7 cu ft | 700 | Compact | Pearl White / Black | 69.99 | 4.4 | 28410
`,
  },
  {
    product_type: 'slow_cooker',
    category_path: [...KITCHEN, 'Small Appliances', 'Pressure & Slow Cookers'],
    noun: 'Slow Cooker',
    highlights: ['{capacity_qt} qt', '{feature}'],
    pitch: 'Starts at nine, done at six.',
    trade: 'appliance',
    rows: `
brand | model | noun | capacity_qt | feature | color | price | rating | reviews
Instant Pot | Duo 7-in-1 | Pressure Cooker | 3 / 6 +20 / 8 +45 | Stainless Steel Pot | Silver | 79.99 | 4.7 | 91240
Crock-Pot | SCCPVL610 | Slow Cooker | 6 | Programmable | Stainless Steel / Red | 59.99 | 4.6 | 18210
Hamilton Beach | Set and Forget | Slow Cooker | 6 | Probe, Lid Lock | Silver | 69.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'air_fryer_liners',
    category_path: [...KITCHEN, 'Small Appliances', 'Accessories'],
    noun: 'Air Fryer Liners',
    highlights: ['{pack} Count', '{size}', '{material}'],
    pitch: 'Spares the sponge.',
    trade: 'hygiene',
    accessory_for: 'air_fryer',
    rows: `
brand | model | pack | size | material | price | rating | reviews
Katbite | Parchment | 100 / 200 +5 | 8 Inch / 9 Inch +1 | Paper | 8.99 | 4.6 | 18210
`,
  },
  {
    product_type: 'knife_set',
    category_path: [...KITCHEN, 'Kitchen Tools', 'Knives'],
    noun: 'Knife Set',
    highlights: ['{pieces} Pieces', '{material}'],
    pitch: 'Sharp, and sure of it.',
    trade: 'goods',
    rows: `
brand | model | noun | pieces | material | color | price | rating | reviews
Cuisinart | Graphix C77SS-15PK | Knife Block Set | 15 | Stainless steel | Silver | 69.99 | 4.7 | 28410
Henckels | Statement | Knife Block Set | 15 | German steel | Brown / White | 129.95 | 4.8 | 21230
Victorinox | Fibrox Pro 8 Inch | Chef's Knife | 1 | Stainless steel | Black | 54 | 4.8 | 18210
`,
  },
  {
    product_type: 'cutting_board',
    category_path: [...KITCHEN, 'Kitchen Tools', 'Cutting Boards'],
    noun: 'Cutting Board',
    highlights: ['{size}', '{material}'],
    pitch: 'Takes it all day.',
    trade: 'goods',
    rows: `
brand | model | size | material | price | rating | reviews
John Boos | Block R02 | 18x12 / 24x18 +70 | Maple wood | 89.95 | 4.6 | 3210
OXO | Good Grips Utility | 10x15 / 14x21 +10 | Plastic | 17.99 | 4.7 | 9120
`,
  },
  {
    product_type: 'frying_pan',
    category_path: [...KITCHEN, 'Cookware', 'Skillets'],
    noun: 'Frying Pan',
    highlights: ['{size} Inch', '{material}', '{feature}'],
    pitch: 'Eggs first, then ambition.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | feature | price | rating | reviews
Lodge | L8SK3 | Cast Iron Skillet | 8 / 10.25 +5 / 12 +15 | Cast iron | Pre-Seasoned | 14.9 | 4.7 | 91240
T-fal | Ultimate | Frying Pan | 8 / 10 +5 / 12 +11 | Hard anodized aluminum | Nonstick | 21.99 | 4.5 | 38210
All-Clad | D3 | Frying Pan | 8 / 10 +30 / 12 +60 | Stainless steel | Induction | 99.99 | 4.7 | 3210
`,
  },
  {
    product_type: 'bakeware',
    category_path: [...KITCHEN, 'Bakeware'],
    noun: 'Bakeware',
    highlights: ['{size}', '{material}', '{pack} Pack'],
    pitch: 'Gold at the edges.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | pack | price | rating | reviews
Nordic Ware | Naturals | Half Sheet Baking Pan | 18x13 | Aluminum | 1 / 2 +10 | 14.99 | 4.8 | 61230
USA Pan | Nonstick | Loaf Pan | 8.5x4.5 / 9x5 +3 | Aluminized steel | 1 | 16.99 | 4.8 | 18210
Wilton | Perfect Results | Muffin Pan | 12 Cup / 24 Cup +6 | Steel | 1 | 11.99 | 4.7 | 21230
`,
  },
  {
    product_type: 'food_storage',
    category_path: [...KITCHEN, 'Storage & Organization', 'Food Storage'],
    noun: 'Food Storage Containers',
    highlights: ['{pieces} Pieces', '{material}'],
    pitch: "Tomorrow's lunch, found.",
    trade: 'goods',
    rows: `
brand | model | pieces | material | price | rating | reviews
Rubbermaid | Brilliance | 10 / 36 +40 | Plastic | 29.99 | 4.7 | 38210
Pyrex | Simply Store | 10 / 18 +15 | Glass | 26.99 | 4.8 | 41230
OXO | POP | 5 / 10 +55 | Plastic | 54.99 | 4.7 | 12310
`,
  },
  {
    product_type: 'lunch_box',
    category_path: [...KITCHEN, 'Storage & Organization', 'Lunch Boxes'],
    noun: 'Lunch Box',
    highlights: ['{style}', '{capacity}'],
    pitch: "Better than the canteen's.",
    trade: 'goods',
    rows: `
brand | model | style | capacity | color | price | rating | reviews
Bentgo | Kids | Bento, Leak Proof | 5 Compartments | Blue / Purple / Dinosaur Green | 27.99 | 4.7 | 61230
Carhartt | Insulated 12 Can | Cooler Bag | 12 Cans | Carhartt Brown / Black / Grey | 34.99 | 4.8 | 9120
`,
  },
  {
    product_type: 'mug',
    category_path: [...KITCHEN, 'Dining', 'Mugs & Tumblers'],
    noun: 'Mug',
    highlights: ['{capacity_oz} oz', '{material}', '{feature}'],
    pitch: 'Yours; hands off.',
    trade: 'goods',
    rows: `
brand | model | noun | capacity_oz | material | feature | color | price | rating | reviews
YETI | Rambler | Travel Mug | 10 / 14 +5 / 20 +10 | Stainless steel | MagSlider Lid | Navy / Black / White | 25 | 4.8 | 61230
Stanley | Quencher H2.0 | Tumbler | 30 / 40 +10 | Stainless steel | Straw and Handle | Cream / Black / Rose Quartz | 35 | 4.7 | 91230
Ember | Mug 2 | Heated Coffee Mug | 10 / 14 +20 | Ceramic and steel | App Controlled | Black / White / Rose Gold | 129.95 | 4.3 | 14230
Amazon Basics | Ceramic | Mug Set | 16 | Stoneware | Set of 6 | White / Blue | 24.99 | 4.6 | 2310
`,
  },
  {
    product_type: 'dinnerware_set',
    category_path: [...KITCHEN, 'Dining', 'Dinnerware'],
    noun: 'Dinnerware Set',
    highlights: ['{pieces} Pieces', '{material}'],
    pitch: 'For guests, and Tuesdays.',
    trade: 'goods',
    rows: `
brand | model | pieces | material | color | price | rating | reviews
Corelle | Winter Frost | 16 / 18 +10 | Vitrelle glass | White | 49.99 | 4.7 | 28410
Gibson Elite | Soho Lounge | 16 | Stoneware | Black and Red / Blue / Teal | 59.99 | 4.6 | 18210
`,
  },
  {
    product_type: 'ice_maker',
    category_path: [...KITCHEN, 'Small Appliances', 'Ice Makers'],
    noun: 'Ice Maker',
    highlights: ['{capacity}', '{feature}'],
    pitch: 'Clink.',
    trade: 'appliance',
    rows: `
brand | model | capacity | feature | color | price | rating | reviews
GE Profile | Opal 2.0 | 24 lb per day | Nugget Ice | Stainless Steel / Black | 529 | 4.1 | 8120
Silonn | SLIM10T | 26 lb per day | Portable | Black / Silver | 79.99 | 4.3 | 18210
`,
  },
];
