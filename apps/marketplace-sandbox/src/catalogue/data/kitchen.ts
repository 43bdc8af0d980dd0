import type { ProductGroup } from '../product/product-group';
import { FLOOR_CARE, KITCHEN as DEPARTMENT } from './departments';

export const KITCHEN: ProductGroup[] = [
  {
    product_type: 'coffee_maker',
    category_path: [...DEPARTMENT, 'Coffee, Tea & Espresso', 'Coffee Makers'],
    noun: 'Coffee Maker',
    highlights: ['{capacity}', '{style}', '{feature}'],
    pitch: 'Ready before you are.',
    trade: 'appliance',
    rows: `
brand | model | noun | capacity | style | feature | color | price | rating | reviews
Keurig | K-Mini | | 6 to 12 oz | Single Serve | K-Cup Pods | Black / Dusty Rose | 99.99 | 4.4 | 91240
Keurig | K-Elite | | 75 oz Reservoir | Single Serve | Iced Coffee | Brushed Slate | 189.99 | 4.5 | 48210
Keurig | K-Duo | | 12 Cup | Single Serve and Carafe | Programmable | Black | 189.99 | 4.3 | 21340
Ninja | CE251 | | 12 Cup | Drip | Programmable | Black and Stainless Steel | 99.99 | 4.6 | 28410
Ninja | DualBrew Pro CFP301 | | 12 Cup | Drip and Pods | Milk Frother | Black | 239.99 | 4.5 | 14230
Mr. Coffee | 2129512 | | 5 Cup | Drip | Auto Pause | Black | 34.99 | 4.3 | 18210
Cuisinart | DCC-3200P1 | | 14 Cup | Drip | Programmable | Stainless Steel / Black | 99.95 | 4.5 | 32410
BLACK+DECKER | CM1160B | | 12 Cup | Drip | Programmable | Black | 39.99 | 4.3 | 41230
Hamilton Beach | FlexBrew 49902 | | 12 Cup | Drip and Pods | Programmable | Black | 99.99 | 4.2 | 12870
Breville | Barista Express BES870XL | Espresso Machine Coffee Maker | 67 oz Reservoir | Espresso | Built-in Grinder | Brushed Stainless Steel / Black Sesame | 749.95 | 4.6 | 24310
Breville | Bambino BES450 | Espresso Machine Coffee Maker | 47 oz Reservoir | Espresso | 3 Second Heat Up | Brushed Stainless Steel | 299.95 | 4.4 | 5120
De'Longhi | Stilosa EC260BK | Espresso Machine Coffee Maker | 33.8 oz Reservoir | Espresso | 15 Bar Pump | Black | 119.95 | 4.2 | 18410
De'Longhi | Magnifica Evo ECAM29043SB | Espresso Machine Coffee Maker | 60 oz Reservoir | Fully Automatic Espresso | Built-in Grinder | Silver | 799.95 | 4.4 | 3870
Nespresso | Vertuo Next | | 37 oz Reservoir | Single Serve | Capsules | Black / Chrome | 179 | 4.1 | 8210
Nespresso | Essenza Mini | Espresso Machine Coffee Maker | 20 oz Reservoir | Single Serve | Capsules | Piano Black | 169 | 4.6 | 12310
Bodum | Chambord | French Press Coffee Maker | 34 oz | French Press | Borosilicate Glass | Chrome | 44.99 | 4.5 | 21870
Technivorm | Moccamaster KBGV Select | | 10 Cup | Drip | Glass Carafe | Polished Silver / Matte Black | 359 | 4.6 | 4120
Oster | BVSTDC4401 | | 12 Cup | Drip | Programmable | Black | 44.99 | 4.1 | 2310
`,
  },
  {
    product_type: 'coffee_filter',
    category_path: [...DEPARTMENT, 'Coffee, Tea & Espresso', 'Coffee Filters'],
    noun: 'Coffee Filters',
    highlights: ['{size}', '{pack} Count'],
    pitch: 'Keeps the grounds out of the cup.',
    trade: 'hygiene',
    accessory_for: 'coffee_maker',
    rows: `
brand | model | size | pack | color | price | rating | reviews
Melitta | Super Premium Cone | No. 4 / No. 2 | 100 | Natural Brown | 6.99 | 4.8 | 18210
Bunn | BCF250 | 12 Cup Basket | 250 | White | 9.49 | 4.7 | 9120
`,
  },
  {
    product_type: 'blender',
    category_path: [...DEPARTMENT, 'Small Appliances', 'Blenders'],
    noun: 'Blender',
    highlights: ['{power_w}W', '{capacity_oz} oz', '{feature}'],
    pitch: 'Crushes ice and hides spinach.',
    trade: 'appliance',
    rows: `
brand | model | noun | power_w | capacity_oz | feature | color | price | rating | reviews
Vitamix | E310 Explorian | | 1400 | 48 | 10 Speeds | Black / Red | 379.95 | 4.7 | 9870
Vitamix | 5200 | | 1380 | 64 | Variable Speed | Black | 479.95 | 4.7 | 8120
Ninja | BL610 Professional | | 1000 | 72 | Total Crushing | Black | 99.99 | 4.7 | 58210
Ninja | Nutri-Blender BN301 | Personal Blender | 600 | 20 | To-go Cups | Gray | 59.99 | 4.6 | 6120
NutriBullet | Pro | Personal Blender | 900 | 32 | To-go Cups | Champagne / Matte Black | 99.99 | 4.6 | 34210
NutriBullet | ZNBF30500Z | | 1200 | 64 | 3 Speeds | Black | 129.99 | 4.5 | 12310
Oster | Pro 1200 | | 900 | 48 | Glass Jar | Brushed Nickel | 79.99 | 4.4 | 14870
Hamilton Beach | Power Elite 58148A | | 700 | 40 | Glass Jar | Black | 34.99 | 4.4 | 71230
BlendJet | 2 | Portable Blender | 200 | 16 | USB-C | Black / Mint / Lavender | 49.95 | 4.2 | 28410
KitchenAid | K150 | | 500 | 48 | Ice Crush | Onyx Black / Empire Red | 99.99 | 4.5 | 3410
Braun | MultiQuick 7 MQ7035X | Hand Blender | 500 | 20 | Immersion | Stainless Steel | 119.95 | 4.5 | 5870
`,
  },
  {
    product_type: 'air_fryer',
    category_path: [...DEPARTMENT, 'Small Appliances', 'Air Fryers'],
    noun: 'Air Fryer',
    highlights: ['{capacity_qt} qt', '{power_w}W', '{feature}'],
    pitch: 'Crisp, with a spoon of oil instead of a pan full.',
    trade: 'appliance',
    rows: `
brand | model | noun | capacity_qt | power_w | feature | color | price | rating | reviews
Ninja | AF101 | | 4 | 1550 | 4 Functions | Black / Grey | 119.99 | 4.7 | 58210
Ninja | AF161 Max XL | | 5.5 | 1750 | 7 Functions | Grey | 169.99 | 4.7 | 28410
Ninja | Foodi DZ201 DualZone | | 8 | 1690 | 2 Baskets | Grey | 199.99 | 4.8 | 31240
COSORI | Pro LE L501 | | 5 | 1500 | 9 Functions | Grey / White | 99.99 | 4.7 | 88210
COSORI | TurboBlaze | | 6 | 1750 | 9 Functions | Dark Gray | 119.99 | 4.7 | 14870
Instant | Vortex Plus ClearCook | | 6 | 1700 | 6-in-1 | Black | 159.99 | 4.5 | 18210
Instant | Vortex Mini | | 2 | 1300 | 4-in-1 | Black / Aqua | 59.99 | 4.5 | 5120
Philips | 3000 Series HD9252 | | 4.3 | 1400 | Touchscreen | Black | 99.95 | 4.5 | 6870
Dash | Tasti-Crisp | | 2.6 | 1000 | AirCrisp | Aqua / White | 49.99 | 4.5 | 24310
Chefman | TurboFry Touch | | 8 | 1700 | Touchscreen | Black | 89.99 | 4.5 | 21870
Breville | Smart Oven BOV860 | Air Fryer Toaster Oven | 21 | 1800 | 11 Functions | Brushed Stainless Steel | 349.95 | 4.4 | 9120
Cuisinart | TOA-70 | Air Fryer Toaster Oven | 16 | 1800 | 8-in-1 | Stainless Steel | 259.95 | 4.4 | 12310
`,
  },
  {
    product_type: 'stand_mixer',
    category_path: [...DEPARTMENT, 'Small Appliances', 'Mixers'],
    noun: 'Stand Mixer',
    highlights: ['{capacity_qt} qt', '{power_w}W', '{speeds} Speeds'],
    pitch: 'Kneads while you do something else.',
    trade: 'appliance',
    rows: `
brand | model | capacity_qt | power_w | speeds | color | price | rating | reviews
KitchenAid | Artisan KSM150PS | 5 | 325 | 10 | Empire Red / Aqua Sky / Onyx Black | 449.99 | 4.8 | 18210
KitchenAid | Classic K45SS | 4.5 | 275 | 10 | White / Onyx Black | 329.99 | 4.7 | 12310
Hamilton Beach | 63391 | 4 | 300 | 7 | Silver | 109.99 | 4.5 | 14230
Cuisinart | SM-50 | 5.5 | 500 | 12 | White Linen / Robin's Egg | 249.95 | 4.7 | 8120
DASH | DCSM250 | 2.5 | 250 | 6 | Aqua / White | 49.99 | 4.4 | 5870
`,
  },
  {
    product_type: 'cookware_set',
    category_path: [...DEPARTMENT, 'Cookware', 'Cookware Sets'],
    noun: 'Cookware Set',
    highlights: ['{pieces} Piece', '{material}', '{feature}'],
    pitch: 'Pots and pans for a household.',
    trade: 'goods',
    rows: `
brand | model | pieces | material | feature | color | price | rating | reviews
T-fal | Ultimate | 17 | Hard Anodized Nonstick | Oven Safe | Gray | 199.99 | 4.6 | 18210
All-Clad | D3 | 10 | Stainless Steel | Induction | Stainless Steel | 699.99 | 4.7 | 3410
Cuisinart | MCP-12N MultiClad Pro | 12 | Stainless Steel | Induction | Stainless Steel | 299.95 | 4.7 | 9870
Caraway | Full | 12 | Ceramic Nonstick | Induction | Cream / Navy | 395 | 4.5 | 4120
Carote | Detachable Handle | 11 | Granite Nonstick | Induction | White / Brown | 69.99 | 4.5 | 28410
Lodge | Seasoned | 5 | Cast Iron | Oven Safe | Black | 109.9 | 4.7 | 14230
GreenPan | Rio | 16 | Ceramic Nonstick | Dishwasher Safe | Black / Turquoise | 149.99 | 4.4 | 8120
`,
  },
  {
    product_type: 'vacuum',
    category_path: [...FLOOR_CARE, 'Vacuum Cleaners'],
    noun: 'Vacuum Cleaner',
    highlights: ['{style}', '{feature}', '{battery_minutes} Minutes'],
    pitch: 'For floors that pets and children live on.',
    trade: 'appliance',
    rows: `
brand | model | noun | style | feature | battery_minutes | color | price | rating | reviews
Dyson | V8 | Cordless Vacuum Cleaner | Stick | Pet Hair | 40 | Silver and Nickel | 429.99 | 4.4 | 12310
Dyson | V15 Detect | Cordless Vacuum Cleaner | Stick | Laser Dust Detection | 60 | Yellow and Nickel | 749.99 | 4.5 | 8120
Dyson | Ball Animal 3 | | Upright | Pet Hair | | Nickel and Silver | 399.99 | 4.4 | 3870
Shark | NV352 Navigator Lift-Away | | Upright | HEPA Filter | | White and Blue | 199.99 | 4.6 | 91230
Shark | Stratos AZ3002 | | Upright | DuoClean | | Navy | 449.99 | 4.5 | 6120
Shark | Pet IZ163H | Cordless Vacuum Cleaner | Stick | Self-Cleaning Brushroll | 40 | Blue | 299.99 | 4.3 | 14230
BISSELL | CleanView 3588 | | Upright | Swivel | | Green | 118.99 | 4.6 | 38210
BISSELL | Little Green 1400B | Portable Carpet Cleaner Vacuum | Portable | Spot Cleaning | | Green | 123.59 | 4.6 | 98210
Eureka | NEU182A PowerSpeed | | Upright | Lightweight | | Blue | 79.99 | 4.4 | 41230
Hoover | WindTunnel 3 UH72600 | | Upright | HEPA Filter | | Red | 139.99 | 4.3 | 18410
BLACK+DECKER | HNV220BCZ | Handheld Vacuum Cleaner | Handheld | Dustbuster | 10 | White | 49.99 | 4.3 | 62310
Miele | Classic C1 Turbo Team | | Canister | Bagged | | Obsidian Black | 449 | 4.5 | 1870
Tineco | Floor One S5 | Wet Dry Vacuum Cleaner | Stick | Self-Cleaning | 35 | Black | 449.99 | 4.5 | 14870
Samsung | Jet 75+ | Cordless Vacuum Cleaner | Stick | Clean Station | 60 | Midnight Blue | 449 | 4.3 | 2310
`,
  },
  {
    product_type: 'robot_vacuum',
    category_path: [...FLOOR_CARE, 'Robotic Vacuums'],
    noun: 'Robot Vacuum',
    highlights: ['{feature}', '{navigation}', '{battery_minutes} Minutes'],
    pitch: 'Cleans while nobody is looking.',
    trade: 'appliance',
    rows: `
brand | model | noun | feature | navigation | battery_minutes | color | price | rating | reviews
iRobot | Roomba 694 | | Wi-Fi | Bump Sensors | 90 | Black | 274.99 | 4.2 | 18230
iRobot | Roomba j7+ | | Self-Emptying | Camera | 75 | Graphite | 599.99 | 4.1 | 9120
eufy | 11S | | Slim | Bump Sensors | 100 | Black / White | 229.99 | 4.3 | 71230
eufy | X10 Pro Omni | Robot Vacuum and Mop | Self-Emptying | Lidar | 180 | Black | 799.99 | 4.3 | 4120
Shark | AV2501S AI Ultra | | Self-Emptying | Lidar | 120 | Black | 549.99 | 4.2 | 8210
roborock | Q7 Max+ | Robot Vacuum and Mop | Self-Emptying | Lidar | 180 | Black / White | 599.99 | 4.3 | 6870
roborock | S8 MaxV Ultra | Robot Vacuum and Mop | Self-Washing Dock | Lidar | 180 | White | 1799.99 | 4.4 | 1120
Lefant | M210 | | Slim | Bump Sensors | 120 | White / Black | 129.99 | 4.1 | 24310
`,
  },
  {
    product_type: 'vacuum_filter',
    category_path: [...FLOOR_CARE, 'Vacuum Parts & Accessories'],
    noun: 'Vacuum Filter',
    highlights: ['for {fits}', '{pack} Pack'],
    pitch: 'Gives an old machine its breath back.',
    trade: 'hygiene',
    accessory_for: 'vacuum',
    rows: `
brand | model | fits | pack | price | rating | reviews
Dyson | DY-96566101 | Dyson V8 | 1 | 34.99 | 4.6 | 3120
Shark | XFF350 | Shark Navigator Lift-Away | 2 | 19.95 | 4.7 | 8210
BISSELL | 1866 | BISSELL CleanView | 1 | 14.99 | 4.6 | 4120
`,
  },
];
