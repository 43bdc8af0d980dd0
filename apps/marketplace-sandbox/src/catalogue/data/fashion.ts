import type { ProductGroup } from '../product/product-group';
import { FASHION as DEPARTMENT } from './departments';

export const FASHION: ProductGroup[] = [
  {
    product_type: 'running_shoes',
    category_path: [...DEPARTMENT, 'Shoes', 'Running Shoes'],
    noun: 'Running Shoes',
    highlights: ['{feature}', 'Size {size}'],
    pitch: 'For the first mile as for the last.',
    trade: 'apparel',
    rows: `
brand | model | noun | feature | size | color | price | rating | reviews
Nike | Revolution 7 | Men's Running Shoes | Road | 9 / 10 / 11 | Black and White | 70 | 4.4 | 3120
Nike | Pegasus 41 | Men's Running Shoes / Women's Running Shoes | Road, ReactX foam | 8 / 10 | Black / Summit White | 140 | 4.6 | 1870
Nike | Vomero 18 | Women's Running Shoes | Road, ZoomX foam | 8 / 9 | Photon Dust | 150 | 4.6 | 310
adidas | Ultraboost 5 | Men's Running Shoes | Road, Light Boost | 9 / 10.5 | Core Black | 180 | 4.5 | 980
adidas | Runfalcon 5 | Women's Running Shoes | Road | 7.5 / 8.5 | Cloud White | 65 | 4.4 | 2410
Brooks | Ghost 16 | Men's Running Shoes / Women's Running Shoes | Neutral, DNA Loft v3 | 8.5 / 10 | Black and Ebony | 140 | 4.6 | 8120
Brooks | Adrenaline GTS 24 | Men's Running Shoes | Support, GuideRails | 9.5 / 11 | Blue and Black | 140 | 4.6 | 4120
ASICS | Gel-Contend 9 | Men's Running Shoes | Road, Gel cushioning | 9 / 10 / 12 | Black and Sunrise Red | 70 | 4.4 | 9870
ASICS | Gel-Kayano 31 | Women's Running Shoes | Support, 4D Guidance | 7.5 / 8.5 | White and Pale Blue | 165 | 4.6 | 1310
ASICS | Novablast 5 | Men's Running Shoes | Neutral, FF Blast Max | 9 / 10 | Cool Gray | 150 | 4.7 | 1640
HOKA | Clifton 9 | Men's Running Shoes / Women's Running Shoes | Neutral, max cushion | 8 / 9.5 | White / Black | 145 | 4.5 | 3980
HOKA | Speedgoat 6 | Men's Trail Running Shoes | Trail, Vibram Megagrip | 10 / 11 | Stormcloud | 155 | 4.5 | 610
Saucony | Cohesion 15 | Women's Running Shoes | Road | 7 / 8 / 9 | Gray and Blue | 75 | 4.4 | 5120
New Balance | Fresh Foam 680 v8 | Men's Running Shoes | Road | 9 / 10.5 | Black | 80 | 4.5 | 4310
New Balance | 1080 v14 | Women's Running Shoes | Road, Fresh Foam X | 8 | Sea Salt | 165 | 4.6 | 480
Under Armour | Charged Assert 10 | Men's Running Shoes | Road | 9 / 10 / 11 | Black and Red | 75 | 4.5 | 38210
Salomon | Speedcross 6 | Women's Trail Running Shoes | Trail, Mud Contagrip | 7.5 / 8.5 | Black and Phantom | 145 | 4.6 | 2870
`,
  },
  {
    product_type: 'shoe_insoles',
    category_path: [...DEPARTMENT, 'Shoe Care & Accessories', 'Insoles'],
    noun: 'Insoles',
    highlights: ['for {fits}', '{feature}'],
    pitch: 'Makes old pairs feel new.',
    trade: 'hygiene',
    accessory_for: 'running_shoes',
    rows: `
brand | model | fits | feature | price | rating | reviews
Superfeet | All-Purpose Support High Arch | running shoes | Carbon fiber | 54.95 | 4.5 | 14230
Dr. Scholl's | Run Active Comfort | running shoes | Shock absorption | 17.99 | 4.4 | 8120
PowerStep | Pinnacle | running shoes and sneakers | Arch support | 44.95 | 4.5 | 28410
`,
  },
  {
    product_type: 'sneakers',
    category_path: [...DEPARTMENT, 'Shoes', 'Fashion Sneakers'],
    noun: 'Sneakers',
    highlights: ['{material}', 'Size {size}'],
    pitch: 'Go with everything.',
    trade: 'apparel',
    rows: `
brand | model | noun | material | size | color | price | rating | reviews
adidas | Grand Court 2.0 | Men's Sneakers / Women's Sneakers | Synthetic leather | 8 / 9.5 | White and Black | 70 | 4.5 | 12310
Nike | Air Force 1 '07 | Men's Sneakers | Leather | 9 / 10 / 11 | White / Black | 115 | 4.7 | 5870
Converse | Chuck Taylor All Star High Top | Unisex Sneakers | Canvas | 8 / 9 / 10 | Black / Optical White | 65 | 4.7 | 61230
Vans | Old Skool | Unisex Sneakers | Suede and canvas | 9 / 10 | Black and White | 70 | 4.7 | 18210
Skechers | Summits | Women's Sneakers | Mesh | 7 / 8 | Charcoal / Black | 55 | 4.4 | 41230
New Balance | 574 Core | Men's Sneakers | Suede | 9 / 10.5 | Gray / Navy | 90 | 4.6 | 8120
`,
  },
  {
    product_type: 'jeans',
    category_path: [...DEPARTMENT, 'Clothing', 'Jeans'],
    noun: 'Jeans',
    highlights: ['{fit}', '{material}', 'Size {size}'],
    pitch: 'Better with every wash.',
    trade: 'apparel',
    rows: `
brand | model | noun | fit | material | size | color | price | rating | reviews
Levi's | 501 Original | Men's Jeans | Straight Fit | Cotton | 30x32 / 32x32 / 34x32 | Medium Stonewash / Black | 79.5 | 4.5 | 48210
Levi's | 511 | Men's Jeans | Slim Fit | Stretch cotton | 32x30 / 34x32 | Dark Hollow | 69.5 | 4.4 | 28410
Levi's | 505 Regular | Men's Jeans | Regular Fit | Cotton | 34x30 / 36x32 | Rinse | 69.5 | 4.5 | 31240
Levi's | 721 High Rise | Women's Jeans | Skinny Fit | Stretch cotton | 27 / 29 / 31 | Soft Black | 79.5 | 4.3 | 14230
Levi's | Ribcage Straight Ankle | Women's Jeans | Straight Fit | Cotton | 28 / 30 | Jazz Pop | 108 | 4.3 | 2870
Wrangler | Authentics Classic | Men's Jeans | Relaxed Fit | Cotton | 32x32 / 34x32 / 38x30 | Vintage Blue / Black | 34.99 | 4.4 | 91230
Wrangler | Cowboy Cut 13MWZ | Men's Jeans | Original Fit | Cotton | 32x34 / 34x34 | Rigid Indigo | 49.99 | 4.6 | 12310
Levi's | 559 | Men's Jeans | Relaxed Straight Leg | Cotton | 30x32 / 32x30 / 36x34 / 44x32 | Steely Blue / Range | 69.5 | 4.5 | 21230
Wrangler | Five Star Premium | Men's Jeans | Straight Leg, Regular Fit | Stretch denim | 32x30 / 34x29 / 38x32 / 42x30 | Dark Indigo / Khaki | 29.99 | 4.5 | 31240
Amazon Essentials | High Rise | Women's Jeans | Straight Leg | Stretch cotton | 4 / 8 / 12 / 16 | Light Wash / Black / Rose Pink | 36.9 | 4.1 | 4310
Lee | Extreme Motion | Men's Jeans | Straight Fit | Stretch denim | 34x32 / 36x30 | Maddox | 44.9 | 4.5 | 41230
Lee | Relaxed Fit | Women's Jeans | Relaxed Fit | Stretch cotton | 10 / 12 / 14 | Meridian | 39.9 | 4.3 | 18210
Carhartt | Rugged Flex 5-Pocket | Men's Jeans | Relaxed Fit | Stretch cotton | 34x32 / 36x32 | Superior | 54.99 | 4.6 | 8120
Gloria Vanderbilt | Amanda | Women's Jeans | Tapered Fit | Stretch cotton | 8 / 10 / 12 | Frisco | 38 | 4.3 | 58210
`,
  },
  {
    product_type: 'jacket',
    category_path: [...DEPARTMENT, 'Clothing', 'Jackets & Coats'],
    noun: 'Jacket',
    highlights: ['{style}', '{feature}', 'Size {size}'],
    pitch: 'For the weather that was not forecast.',
    trade: 'apparel',
    rows: `
brand | model | noun | style | feature | size | color | price | rating | reviews
Columbia | Watertight II | Men's Jacket | Rain | Waterproof | M / L / XL | Black / Collegiate Navy | 90 | 4.6 | 28410
Columbia | Benton Springs | Women's Jacket | Fleece | Full Zip | S / M / L | Black / Charcoal Heather | 65 | 4.7 | 58210
Columbia | Steens Mountain 2.0 | Men's Jacket | Fleece | Full Zip | M / L | Charcoal Heather | 60 | 4.6 | 41230
The North Face | 1996 Retro Nuptse | Men's Jacket | Puffer | 700-fill Down | M / L | TNF Black | 330 | 4.7 | 1870
The North Face | Antora | Women's Jacket | Rain | DryVent | S / M | Smoky Brown | 110 | 4.5 | 980
Patagonia | Nano Puff | Men's Jacket | Insulated | PrimaLoft Gold | M / L | Black / Classic Navy | 239 | 4.7 | 1310
Patagonia | Better Sweater | Women's Jacket | Fleece | Full Zip | S / M | Birch White | 159 | 4.6 | 870
Carhartt | Detroit J97 | Men's Work Jacket | Canvas | Blanket Lined | L / XL | Carhartt Brown / Black | 99.99 | 4.7 | 9870
Levi's | Trucker | Men's Denim Jacket | Denim | Button Front | M / L | Colusa | 89.5 | 4.5 | 18210
Amazon Essentials | Lightweight Packable | Women's Jacket | Puffer | Water Resistant | S / M / L | Black / Navy | 49.9 | 4.5 | 38210
Marmot | PreCip Eco | Men's Jacket | Rain | Waterproof | M / L | Black | 120 | 4.4 | 3410
Helly Hansen | Seven J | Women's Jacket | Rain | Waterproof | M | Navy | 130 | 4.5 | 2310
`,
  },
  {
    product_type: 'backpack',
    category_path: [...DEPARTMENT, 'Bags', 'Backpacks'],
    noun: 'Backpack',
    highlights: ['{capacity_l}L', '{feature}', '{material}'],
    pitch: 'Carries a day, or a weekend.',
    trade: 'apparel',
    rows: `
brand | model | noun | capacity_l | feature | material | color | price | rating | reviews
JanSport | SuperBreak | School Backpack | 26 | Front Pocket | Recycled polyester | Black / Navy / Russet Red | 40 | 4.7 | 38210
JanSport | Big Student | School Backpack | 34 | Water Bottle Pocket | Recycled polyester | Black / Deep Grey | 60 | 4.7 | 28410
The North Face | Borealis | Commuter Backpack | 28 | Padded Sleeve | Recycled nylon | TNF Black / Asphalt Grey | 99 | 4.8 | 8120
The North Face | Jester | Commuter Backpack | 28 | FlexVent Straps | Recycled polyester | Black | 75 | 4.8 | 4310
Osprey | Daylite Plus | Daypack Backpack | 20 | Hydration Sleeve | Recycled nylon | Black / Wave Blue | 75 | 4.7 | 3120
Osprey | Atmos AG 65 | Hiking Backpack | 65 | Anti-Gravity Suspension | Nylon | Black / Mythical Green | 340 | 4.8 | 1240
Deuter | Speed Lite 21 | Hiking Backpack | 21 | Lightweight | Recycled nylon | Atlantic and Ink | 90 | 4.7 | 410
Herschel | Classic XL | Backpack | 26 | Laptop Pocket | Recycled polyester | Black / Navy | 80 | 4.6 | 5120
Fjallraven | Kanken | Backpack | 16 | Seat Pad | Vinylon F | Frost Green / Black / Navy | 90 | 4.7 | 9870
Carhartt | 25L Classic | Work Backpack | 25 | Rain Defender | Polyester | Carhartt Brown / Black | 59.99 | 4.8 | 14230
MATEIN | Travel | Travel Backpack | 30 | USB Port | Polyester | Grey / Black | 29.99 | 4.6 | 91240
Samsonite | Classic Leather | Business Backpack | 20 | RFID Pocket | Leather | Black | 179.99 | 4.4 | 3870
Peak Design | Everyday V2 20L | Backpack | 20 | MagLatch | Nylon canvas | Black / Charcoal | 279.95 | 4.6 | 910
`,
  },
  {
    product_type: 'luggage',
    category_path: [...DEPARTMENT, 'Luggage', 'Suitcases'],
    noun: 'Luggage',
    highlights: ['{size}', '{shell}', '{feature}'],
    pitch: 'Rolls quietly and takes the knocks.',
    trade: 'goods',
    rows: `
brand | model | noun | size | shell | feature | color | price | rating | reviews
Samsonite | Freeform | Spinner Luggage Suitcase | Carry-On 21 Inch / Checked 28 Inch +60 | Hardside | TSA Lock | Navy / White | 179.99 | 4.5 | 12310
Samsonite | Omni PC | Spinner Luggage Suitcase | Carry-On 20 Inch / Checked 28 Inch +60 | Hardside | Expandable | Black / Teal | 139.99 | 4.5 | 41230
American Tourister | Stratum 2.0 | Spinner Luggage Suitcase | Carry-On 20 Inch / Checked 28 Inch +45 | Hardside | Expandable | Jet Black / Slate Blue | 89.99 | 4.4 | 9870
Travelpro | Maxlite 5 | Spinner Luggage Suitcase | Carry-On 21 Inch / Checked 29 Inch +60 | Softside | Lightweight | Black / Azure Blue | 149.99 | 4.6 | 14230
Travelpro | Platinum Elite | Spinner Luggage Suitcase | Carry-On 21 Inch | Softside | USB Port | Shadow Black | 369.99 | 4.7 | 3870
Monos | Carry-On Plus | Spinner Luggage Suitcase | Carry-On 23 Inch | Hardside | TSA Lock | Midnight Black / Champagne | 285 | 4.6 | 640
Away | The Bigger Carry-On | Spinner Luggage Suitcase | Carry-On 22.7 Inch | Hardside | Compression System | Jet Black / Coast Blue | 295 | 4.5 | 510
COOLIFE | 3 Piece Set | Luggage Set | 20, 24 and 28 Inch | Hardside | TSA Lock | Black / Sky Blue | 149.99 | 4.4 | 58210
SwissGear | Sion | Spinner Luggage Suitcase | Carry-On 21 Inch / Checked 29 Inch +40 | Softside | Expandable | Black / Blue | 99.99 | 4.4 | 12870
`,
  },
  {
    product_type: 'luggage_tag',
    category_path: [...DEPARTMENT, 'Luggage', 'Travel Accessories'],
    noun: 'Luggage Tags',
    highlights: ['{pack} Pack', '{material}'],
    pitch: 'Says whose it is.',
    trade: 'goods',
    accessory_for: 'luggage',
    rows: `
brand | model | pack | material | color | price | rating | reviews
Shacke | Hidden Identity | 2 | Silicone | Black / Orange | 8.99 | 4.7 | 12310
Highwind | Metal | 2 | Stainless steel | Silver | 9.99 | 4.6 | 8120
`,
  },
  {
    product_type: 'sunglasses',
    category_path: [...DEPARTMENT, 'Accessories', 'Sunglasses'],
    noun: 'Sunglasses',
    highlights: ['{shape}', '{feature}'],
    pitch: 'UV 400, and a case to lose them in.',
    trade: 'apparel',
    rows: `
brand | model | shape | feature | color | price | rating | reviews
Ray-Ban | Wayfarer RB2140 | Square | G-15 Lens | Black / Tortoise | 171 | 4.6 | 9870
Ray-Ban | Aviator RB3025 | Aviator | G-15 Lens | Gold | 171 | 4.6 | 12310
Oakley | Holbrook OO9102 | Square | Prizm | Matte Black | 148 | 4.7 | 8120
goodr | OG | Square | Polarized | Black / Blue | 25 | 4.7 | 14230
Sojos | Retro SJ2067 | Cat Eye | UV400 | Black / Brown | 15.99 | 4.5 | 41230
Costa Del Mar | Fantail | Sport | 580G Polarized | Blackout | 229 | 4.7 | 1870
`,
  },
];
