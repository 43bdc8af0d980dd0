import type { ProductGroup } from '../product/product-group';
import { HOMEWARE } from './departments';

export const BEDDING_AND_DECOR: ProductGroup[] = [
  {
    product_type: 'sheet_set',
    category_path: [...HOMEWARE, 'Bedding', 'Sheets'],
    noun: 'Sheet Set',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'Cool on both sides.',
    trade: 'hygiene',
    rows: `
brand | model | size | material | feature | color | price | rating | reviews
Mellanni | 1800 | Twin / Queen +10 / King +15 | Microfiber | Deep Pocket | White / Light Gray / Navy Blue | 24.97 | 4.5 | 91240
Brooklinen | Luxe Core | Queen / King +30 | Cotton sateen | 480 Thread Count | White / Graphite | 199 | 4.4 | 3210
Boll & Branch | Signature | Queen / King +40 | Organic cotton | Sateen Weave | Natural / White | 289 | 4.3 | 980
`,
  },
  {
    product_type: 'comforter',
    category_path: [...HOMEWARE, 'Bedding', 'Comforters'],
    noun: 'Comforter',
    highlights: ['{size}', '{material}', '{feature}'],
    pitch: 'Sunday, all week.',
    trade: 'hygiene',
    rows: `
brand | model | noun | size | material | feature | color | price | rating | reviews
Bedsure | Quilted | Comforter | Twin / Queen +10 / King +16 | Microfiber | Down Alternative | White / Grey / Navy | 29.99 | 4.6 | 61230
Utopia Bedding | All Season | Comforter | Queen / King +5 | Microfiber | Down Alternative | White / Black | 27.99 | 4.5 | 91230
Amazon Basics | 7-Piece | Bed in a Bag Comforter Set | Queen / King +10 | Microfiber | With Sheets | Dark Grey / Navy Stripe | 54.99 | 4.4 | 18210
`,
  },
  {
    product_type: 'pillow',
    category_path: [...HOMEWARE, 'Bedding', 'Pillows'],
    noun: 'Pillow',
    highlights: ['{size}', '{fill}', '{pack} Pack'],
    pitch: 'Your head, put down.',
    trade: 'hygiene',
    rows: `
brand | model | noun | size | fill | pack | price | rating | reviews
Beckham Hotel Collection | Gel Cooling | Bed Pillows | Queen / King +8 | Down alternative | 2 | 49.99 | 4.3 | 91240
Coop Home Goods | Original Adjustable | Bed Pillow | Queen / King +14 | Memory foam | 1 / 2 +68 | 72 | 4.3 | 38210
Tempur-Pedic | TEMPUR-Cloud | Bed Pillow | Queen | Memory foam | 1 | 89 | 4.2 | 12310
`,
  },
  {
    product_type: 'throw_pillow',
    category_path: [...HOMEWARE, 'Decor', 'Throw Pillows'],
    noun: 'Throw Pillow',
    highlights: ['{size}', '{material}', '{pack} Pack'],
    pitch: 'Four too many is the right number.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | pack | color | price | rating | reviews
MIULEE | Corduroy | Throw Pillow Covers | 18x18 / 20x20 +2 | Corduroy | 2 | Cream / Sage Green / Black | 12.99 | 4.6 | 31240
Utopia Bedding | Insert | Throw Pillow Inserts | 18x18 / 20x20 +4 | Polyester | 2 / 4 +13 | White | 15.99 | 4.5 | 61230
Phantoscope | Boho Tufted | Throw Pillow | 18x18 | Cotton | 1 / 2 +13 | Beige / Blue | 17.99 | 4.4 | 4310
`,
  },
  {
    product_type: 'throw_blanket',
    category_path: [...HOMEWARE, 'Bedding', 'Blankets & Throws'],
    noun: 'Throw Blanket',
    highlights: ['{size}', '{material}'],
    pitch: 'For two, or one and a cat.',
    trade: 'goods',
    rows: `
brand | model | size | material | color | price | rating | reviews
Bedsure | Fleece | 50x60 / 60x80 +8 | Fleece | Grey / Navy / Burgundy | 14.99 | 4.7 | 91240
Barefoot Dreams | CozyChic | 54x72 | Microfiber knit | Cream / Stone | 147 | 4.7 | 1310
Pendleton | Yakima Camp | 54x66 | Wool blend | Charcoal / Red | 169 | 4.8 | 640
`,
  },
  {
    product_type: 'weighted_blanket',
    category_path: [...HOMEWARE, 'Bedding', 'Weighted Blankets'],
    noun: 'Weighted Blanket',
    highlights: ['{weight_lb} lb', '{size}', '{material}'],
    pitch: 'A hug with a thread count.',
    trade: 'goods',
    rows: `
brand | model | weight_lb | size | material | color | price | rating | reviews
YnM | Original | 15 / 20 +10 / 25 +18 | 60x80 | Cotton | Dark Grey / Navy | 54.9 | 4.5 | 38210
Bearaby | Cotton Napper | 15 / 20 +20 | 48x72 | Organic cotton | Moonstone Grey / Evening Rose | 249 | 4.5 | 1870
`,
  },
  {
    product_type: 'mattress_topper',
    category_path: [...HOMEWARE, 'Bedding', 'Mattress Toppers'],
    noun: 'Mattress Topper',
    highlights: ['{size}', '{height_in} Inch', '{material}'],
    pitch: "Last year's bed, forgiven.",
    trade: 'hygiene',
    accessory_for: 'mattress',
    rows: `
brand | model | size | height_in | material | price | rating | reviews
Linenspa | Gel Infused | Twin / Queen +25 / King +45 | 2 / 3 +20 | Memory foam | 44.99 | 4.4 | 41230
ViscoSoft | Active Cooling | Queen / King +50 | 4 | Memory foam | 239.95 | 4.3 | 8120
`,
  },
  {
    product_type: 'curtains',
    category_path: [...HOMEWARE, 'Window Treatments', 'Curtains'],
    noun: 'Curtains',
    highlights: ['{feature}', '{size}', '{pack} Panels'],
    pitch: 'Says good night to the street.',
    trade: 'goods',
    rows: `
brand | model | noun | feature | size | pack | color | price | rating | reviews
NICETOWN | Blackout | Curtains | Blackout, Grommet | 42x63 / 52x84 +8 / 52x95 +12 | 2 | Black / Grey / Navy Blue | 21.95 | 4.6 | 91240
Deconovo | Thermal | Curtains | Room Darkening | 42x84 / 52x84 +5 | 2 | Beige / Dark Green | 26.99 | 4.5 | 21230
MIULEE | Sheer Voile | Curtains | Sheer | 54x84 / 54x108 +4 | 2 | White / Ivory | 15.99 | 4.5 | 38210
Achim | Tier and Swag | Kitchen Curtains | Valance | 58x36 | 3 | White / Sage | 14.99 | 4.2 | 4310
`,
  },
  {
    product_type: 'curtain_rod',
    category_path: [...HOMEWARE, 'Window Treatments', 'Curtain Rods'],
    noun: 'Curtain Rod',
    highlights: ['{size}', '{material}'],
    pitch: "Holds the curtain's end of the bargain.",
    trade: 'goods',
    accessory_for: 'curtains',
    rows: `
brand | model | size | material | color | price | rating | reviews
Umbra | Cappa | 36-66 Inch / 66-120 Inch +9 | Steel | Brushed Black / Nickel | 21 | 4.6 | 14230
KAMANINA | 1 Inch | 28-48 Inch / 72-144 Inch +12 | Steel | Black / Bronze | 19.99 | 4.5 | 18210
`,
  },
  {
    product_type: 'window_shade',
    category_path: [...HOMEWARE, 'Window Treatments', 'Blinds & Shades'],
    noun: 'Window Shade',
    highlights: ['{feature}', '{size}'],
    pitch: 'Up, down, done.',
    trade: 'goods',
    rows: `
brand | model | noun | feature | size | color | price | rating | reviews
Chicology | Free-Stop Cordless | Roller Shade | Blackout | 27x72 / 34x72 +6 / 46x72 +14 | White / Grey | 32.99 | 4.3 | 9120
Redi Shade | Original Pleated | Window Shade | Light Filtering, 6 Pack | 36x72 / 48x72 +14 | White / Natural | 31.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'towels',
    category_path: [...HOMEWARE, 'Bath', 'Towels'],
    noun: 'Towel Set',
    highlights: ['{pieces} Pieces', '{material}'],
    pitch: 'Big enough for two apologies.',
    trade: 'hygiene',
    rows: `
brand | model | noun | pieces | material | color | price | rating | reviews
American Soft Linen | Luxury | Bath Towel Set | 4 / 6 +8 | Turkish cotton | White / Navy Blue / Grey | 37.99 | 4.5 | 38210
Amazon Basics | Quick Dry | Bath Towels | 2 / 6 +12 | Cotton | Ice Blue / Platinum | 17.99 | 4.3 | 31240
Utopia Towels | Kitchen Bar Mop | Kitchen Towels | 12 | Cotton | White / Grey | 17.99 | 4.5 | 41230
`,
  },
  {
    product_type: 'shower_curtain',
    category_path: [...HOMEWARE, 'Bath', 'Shower Curtains'],
    noun: 'Shower Curtain',
    highlights: ['{style}', '{material}', '{size}'],
    pitch: 'The floor stays dry.',
    trade: 'hygiene',
    rows: `
brand | model | noun | style | material | size | color | price | rating | reviews
Barossa Design | Waffle Weave | Shower Curtain | Hotel Grade | Polyester | 71x72 / 72x84 +3 | White / Grey / Beige | 19.99 | 4.7 | 28410
AmazerBath | PEVA | Shower Curtain Liner | Magnets | PEVA | 72x72 | Clear / White | 8.99 | 4.6 | 91230
`,
  },
  {
    product_type: 'shower_hooks',
    category_path: [...HOMEWARE, 'Bath', 'Shower Accessories'],
    noun: 'Shower Curtain Hooks',
    highlights: ['{pack} Count', '{material}'],
    pitch: 'Twelve small promises.',
    trade: 'goods',
    accessory_for: 'shower_curtain',
    rows: `
brand | model | pack | material | color | price | rating | reviews
Amazer | Rustproof | 12 | Stainless steel | Chrome / Bronze / Black | 8.99 | 4.7 | 61230
`,
  },
  {
    product_type: 'bath_mat',
    category_path: [...HOMEWARE, 'Bath', 'Bath Rugs'],
    noun: 'Bath Mat',
    highlights: ['{size}', '{material}'],
    pitch: 'A warm landing.',
    trade: 'hygiene',
    rows: `
brand | model | size | material | color | price | rating | reviews
Gorilla Grip | Chenille | 24x17 / 30x20 +4 / 48x24 +12 | Microfiber | Grey / Navy Blue / Beige | 11.99 | 4.6 | 91240
Genteele | Memory Foam | 17x24 / 24x36 +8 | Memory foam | Grey / Brown | 12.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'wall_art',
    category_path: [...HOMEWARE, 'Decor', 'Wall Art'],
    noun: 'Wall Art',
    highlights: ['{style}', '{size}', '{material}'],
    pitch: 'Covers a crack, starts a talk.',
    trade: 'goods',
    rows: `
brand | model | noun | style | size | material | price | rating | reviews
wall26 | Misty Mountain Forest | Canvas Wall Art | Landscape | 16x24 / 24x36 +22 | Canvas | 29.99 | 4.6 | 2310
SIGNWIN | Botanical | Framed Wall Art Set | Boho Leaves | 8x10 / 11x14 +14 | Framed print, Set of 3 | 32.99 | 4.5 | 4310
Trends International | Star Wars A New Hope | Poster | Movie | 22x34 | Paper | 12.99 | 4.7 | 1870
HAUS AND HUES | Abstract | Posters | Mid Century | 8x10 / 12x16 +7 | Paper, Set of 6 | 15.99 | 4.5 | 5120
`,
  },
  {
    product_type: 'picture_frame',
    category_path: [...HOMEWARE, 'Decor', 'Frames'],
    noun: 'Picture Frame',
    highlights: ['{size}', '{material}', '{pack} Pack'],
    pitch: 'Your best people, under glass.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | pack | color | price | rating | reviews
Americanflat | Gallery | Picture Frame | 8x10 / 11x14 +6 / 16x20 +14 | Engineered wood | 1 / 2 +11 | Black / White | 12.99 | 4.6 | 28410
Studio 500 | Deep | Shadow Box Frame | 8x10 / 12x12 +5 | Wood | 1 | Black / Walnut | 22.99 | 4.5 | 8120
`,
  },
  {
    product_type: 'mirror',
    category_path: [...HOMEWARE, 'Decor', 'Mirrors'],
    noun: 'Mirror',
    highlights: ['{style}', '{size}', '{feature}'],
    pitch: 'Agrees with you by lamplight.',
    trade: 'goods',
    rows: `
brand | model | noun | style | size | feature | color | price | rating | reviews
NeuType | Full Length | Floor Mirror | Rectangular | 65x22 / 71x24 +30 | Stand or Wall | Black / Gold | 79.99 | 4.5 | 21230
Amazon Basics | Round | Wall Mirror | Round | 24 / 30 +18 | Metal Frame | Black / Gold | 41.99 | 4.6 | 9120
FUNTOUCH | Lighted | Makeup Mirror | Tri-Fold | 10 | LED, 3x and 10x | White / Black | 25.99 | 4.4 | 28410
`,
  },
  {
    product_type: 'candle',
    category_path: [...HOMEWARE, 'Decor', 'Candles'],
    noun: 'Candle',
    highlights: ['{scent}', '{size_oz} oz'],
    pitch: 'For company, or the lack of it.',
    trade: 'hygiene',
    rows: `
brand | model | scent | size_oz | price | rating | reviews
Yankee Candle | Large Jar | Clean Cotton / Midsummer's Night / Autumn Wreath / Balsam and Cedar | 22 | 30.99 | 4.7 | 28410
Bath & Body Works | 3-Wick | Eucalyptus Spearmint / Warm Vanilla Sugar / Mahogany Teakwood | 14.5 | 26.95 | 4.7 | 4310
NEST | Classic | Grapefruit / Bamboo | 8.1 | 48 | 4.6 | 2310
`,
  },
  {
    product_type: 'string_lights',
    category_path: [...HOMEWARE, 'Lighting', 'String Lights'],
    noun: 'String Lights',
    highlights: ['{feature}', '{length_ft} ft', '{power}'],
    pitch: 'Makes any balcony an evening.',
    trade: 'goods',
    rows: `
brand | model | feature | length_ft | power | price | rating | reviews
Brightown | G40 Outdoor | Dimmable, Shatterproof | 25 / 50 +10 / 100 +30 | Plug In | 15.99 | 4.6 | 38210
Minetom | Fairy | Remote, 8 Modes | 33 / 66 +5 | USB | 8.99 | 4.4 | 18210
Brighttech | Ambience Pro Solar | Edison Bulbs, Waterproof | 27 / 48 +20 | Solar | 42.99 | 4.4 | 28410
`,
  },
  {
    product_type: 'light_bulb',
    category_path: [...HOMEWARE, 'Lighting', 'Light Bulbs'],
    noun: 'Light Bulbs',
    highlights: ['{feature}', '{power_w}W', '{pack} Pack'],
    pitch: 'The idea over your head.',
    trade: 'goods',
    rows: `
brand | model | feature | power_w | pack | color | price | rating | reviews
Philips Hue | White and Color Ambiance A19 | Smart, Bluetooth | 9 | 1 / 2 +42 / 4 +125 | | 49.99 | 4.6 | 12310
GE | Refresh A19 LED | Dimmable | 9 | 4 / 8 +9 | Daylight White / Soft White | 11.99 | 4.7 | 9120
Amazon Basics | A19 LED | Non-Dimmable | 8.5 | 6 / 16 +10 | Soft White / Daylight White | 9.99 | 4.6 | 41230
`,
  },
  {
    product_type: 'humidifier',
    category_path: [...HOMEWARE, 'Air Quality', 'Humidifiers'],
    noun: 'Humidifier',
    highlights: ['{capacity_l}L', '{feature}'],
    pitch: 'Weather, adjusted.',
    trade: 'appliance',
    rows: `
brand | model | capacity_l | feature | color | price | rating | reviews
LEVOIT | LV600S | 6 | Warm and Cool Mist, Smart | White / Black | 99.99 | 4.4 | 28410
Vicks | V745A | 3.8 | Warm Mist | White | 44.99 | 4.3 | 38210
Dreo | HM311 | 4 | Cool Mist, Top Fill | White / Grey | 39.99 | 4.6 | 21230
`,
  },
  {
    product_type: 'air_purifier',
    category_path: [...HOMEWARE, 'Air Quality', 'Air Purifiers'],
    noun: 'Air Purifier',
    highlights: ['{coverage_sq_ft} sq ft', '{feature}'],
    pitch: "Breathe in, that's it.",
    trade: 'appliance',
    rows: `
brand | model | coverage_sq_ft | feature | color | price | rating | reviews
LEVOIT | Core 300S | 219 | HEPA, Smart | White / Black | 149.99 | 4.6 | 61230
Coway | Airmega AP-1512HH | 361 | HEPA, Quiet | White / Black | 229 | 4.7 | 28410
Blueair | Blue Pure 411i Max | 219 | HEPASilent | Light Gray | 169.99 | 4.5 | 4310
`,
  },
  {
    product_type: 'air_purifier_filter',
    category_path: [...HOMEWARE, 'Air Quality', 'Filters'],
    noun: 'Replacement Filter',
    highlights: ['for {fits}', '{pack} Pack'],
    pitch: 'Time for a new lung.',
    trade: 'hygiene',
    accessory_for: 'air_purifier',
    rows: `
brand | model | noun | fits | pack | price | rating | reviews
LEVOIT | Core 300-RF | HEPA Filter | LEVOIT Core 300 air purifiers | 1 / 2 +22 | 29.99 | 4.7 | 38210
Coway | 3304899 | HEPA Filter Set | Coway AP-1512HH air purifiers | 1 | 57.95 | 4.7 | 9120
`,
  },
  {
    product_type: 'fan',
    category_path: [...HOMEWARE, 'Air Quality', 'Fans'],
    noun: 'Fan',
    highlights: ['{style}', '{feature}'],
    pitch: 'August, survived.',
    trade: 'appliance',
    rows: `
brand | model | noun | style | feature | color | price | rating | reviews
Dreo | Cruiser Pro T1 | Tower Fan | 42 Inch | Oscillating, Remote | Black / White | 79.99 | 4.6 | 28410
Vornado | 660 | Air Circulator Fan | Whole Room | 4 Speeds | Black / White | 99.99 | 4.6 | 18210
Honeywell | TurboForce HT-900 | Table Fan | 11 Inch | 3 Speeds | Black | 19.99 | 4.5 | 91230
`,
  },
  {
    product_type: 'space_heater',
    category_path: [...HOMEWARE, 'Air Quality', 'Heaters'],
    noun: 'Space Heater',
    highlights: ['{power_w}W', '{feature}'],
    pitch: 'February, survived.',
    trade: 'appliance',
    rows: `
brand | model | power_w | feature | color | price | rating | reviews
Lasko | 755320 Tower | 1500 | Oscillating, Remote | Silver | 69.99 | 4.4 | 61230
De'Longhi | TRRS0715E | 1500 | Oil Filled Radiator | White | 89.99 | 4.3 | 9120
`,
  },
  {
    product_type: 'storage_bins',
    category_path: [...HOMEWARE, 'Storage', 'Bins & Baskets'],
    noun: 'Storage Bins',
    highlights: ['{size}', '{material}', '{pack} Pack'],
    pitch: 'Out of sight, still findable.',
    trade: 'goods',
    rows: `
brand | model | noun | size | material | pack | color | price | rating | reviews
IRIS USA | Stackable | Plastic Storage Bins | 19 qt / 53 qt +18 | Plastic | 4 / 6 +18 | Clear / Black | 34.99 | 4.6 | 21230
Amazon Basics | Collapsible | Fabric Storage Cubes | 10.5 Inch | Fabric | 6 | Beige / Black / Grey | 24.99 | 4.5 | 38210
`,
  },
];
