import type { ProductGroup } from '../product/product-group';
import { DECOR, FURNITURE } from './departments';

export const HOME: ProductGroup[] = [
  {
    product_type: 'office_chair',
    category_path: [...FURNITURE, 'Office Furniture', 'Office Chairs'],
    noun: 'Office Chair',
    highlights: ['{back}', '{feature}', '{material}', '{load_lb} lb'],
    pitch: 'For whole days at a desk.',
    trade: 'goods',
    rows: `
brand | model | noun | back | feature | material | load_lb | color | price | rating | reviews
Herman Miller | Aeron Size B | Ergonomic Office Chair | Mid Back | Adjustable Lumbar | Mesh | 350 | Graphite | 1895 | 4.6 | 640
Steelcase | Leap V2 | Ergonomic Office Chair | High Back | LiveBack | Fabric | 400 | Onyx / Blue Jay | 1399 | 4.6 | 510
Steelcase | Series 1 | Ergonomic Office Chair | Mid Back | Adjustable Lumbar | Mesh | 400 | Licorice | 529 | 4.4 | 1120
HON | Ignition 2.0 | Ergonomic Office Chair | Mid Back | Adjustable Lumbar | Mesh | 300 | Black | 379 | 4.3 | 3120
Branch | Ergonomic | Office Chair | High Back | Adjustable Arms | Mesh | 275 | Black / Gray | 359 | 4.4 | 870
Sihoo | M18 | Ergonomic Office Chair | High Back | Headrest | Mesh | 330 | Black / Gray | 169.99 | 4.3 | 12310
Sihoo | Doro C300 | Ergonomic Office Chair | High Back | Dynamic Lumbar | Mesh | 300 | Black / White | 299.99 | 4.3 | 2870
GABRYLLY | Ergonomic | Office Chair | High Back | Flip-up Arms | Mesh | 400 | Black | 219.99 | 4.4 | 14230
Amazon Basics | Classic | Office Chair | Low Back | Swivel | Mesh | 225 | Black | 69.99 | 4.1 | 28410
Furmax | Mid-Back | Office Chair | Mid Back | Armrests | Mesh | 265 | Black / Gray | 59.99 | 4.1 | 31240
BestOffice | Home | Office Chair | Mid Back | Flip-up Arms | Mesh | 250 | Black / Pink | 54.99 | 4.0 | 41230
Serta | Bryce | Executive Office Chair | High Back | Memory Foam | Bonded Leather | 275 | Brown / Black | 249.99 | 4.3 | 6120
La-Z-Boy | Delano | Big and Tall Executive Office Chair | High Back | ComfortCore | Bonded Leather | 400 | Chestnut Brown | 429.99 | 4.4 | 9120
GTRACING | GT890M | Gaming Chair | High Back | Footrest | PU Leather | 300 | Black and Red / Blue | 159.99 | 4.2 | 18230
Secretlab | Titan Evo Regular | Gaming Chair | High Back | Magnetic Headrest | Neo Hybrid Leatherette | 285 | Black / Stealth | 549 | 4.6 | 2310
`,
  },
  {
    product_type: 'chair_mat',
    category_path: [...FURNITURE, 'Office Furniture', 'Chair Mats'],
    noun: 'Chair Mat',
    highlights: ['for {fits}', '{size}', '{material}'],
    pitch: 'Lets the casters roll and spares the floor.',
    trade: 'goods',
    accessory_for: 'office_chair',
    rows: `
brand | model | fits | size | material | price | rating | reviews
Floortex | Ultimat | low-pile carpet / hardwood floors | 48 x 60 inch | Polycarbonate | 89.99 | 4.4 | 3120
Gorilla Grip | Office | hardwood floors | 36 x 48 inch | Vinyl | 39.99 | 4.3 | 14230
`,
  },
  {
    product_type: 'desk',
    category_path: [...FURNITURE, 'Office Furniture', 'Desks'],
    noun: 'Computer Desk',
    highlights: ['{width_in} Inch', '{material}', '{feature}'],
    pitch: 'Room for a screen, a keyboard and elbows.',
    trade: 'goods',
    rows: `
brand | model | noun | width_in | material | feature | color | price | rating | reviews
FLEXISPOT | EN1 | Electric Standing Desk | 48 / 55 +40 | Particle board | Memory Presets | Black / Maple | 229.99 | 4.5 | 12310
FEZIBO | Height Adjustable | Electric Standing Desk | 48 / 55 +30 | Particle board | Splice Board | Rustic Brown / White | 169.99 | 4.4 | 14230
Uplift | V2 | Electric Standing Desk | 60 | Bamboo | 4 Presets | Natural | 649 | 4.8 | 870
VIVO | DESK-KIT | Electric Standing Desk | 43 / 60 +60 | Particle board | Memory Presets | Black / White | 219.99 | 4.4 | 6120
IKEA | MICKE | Desk | 41 | Fiberboard | Drawers | White / Black-Brown | 129 | 4.4 | 3870
Walker Edison | Soreno | L-Shaped Desk | 51 | Glass and steel | Keyboard Tray | Black / Silver | 159 | 4.3 | 18210
Mr IRONSTONE | Vintage | L-Shaped Desk | 51 | Engineered wood | Monitor Riser | Vintage Brown / Black | 119.99 | 4.6 | 31240
CubiCubi | Study | | 40 / 47 +15 | Engineered wood | Storage Bag | Brown / Black | 69.99 | 4.5 | 48210
Sauder | Harbor View | Desk | 59 | Engineered wood | Hutch | Antiqued White / Salt Oak | 319.99 | 4.3 | 4120
Coavas | Folding | Desk | 39 | Engineered wood | No Assembly | Walnut / White | 79.99 | 4.5 | 14870
`,
  },
  {
    product_type: 'desk_lamp',
    category_path: [...DECOR, 'Lighting', 'Desk Lamps'],
    noun: 'LED Desk Lamp',
    highlights: ['{feature}', '{brightness}', '{power}'],
    pitch: 'Light where the work is, none in the eyes.',
    trade: 'goods',
    rows: `
brand | model | noun | feature | brightness | power | color | price | rating | reviews
TaoTronics | TT-DL13 | | USB Charging Port | 5 Color Modes | 12 W | Black / Silver | 39.99 | 4.6 | 18210
BenQ | ScreenBar | Monitor Light Bar Desk Lamp | Auto Dimming | 500 lux | 5 W | Black | 109 | 4.7 | 8120
IKEA | FORSA | Desk Lamp | Adjustable Arm | E26 Bulb | 13 W | Black / Nickel | 34.99 | 4.5 | 1120
Dyson | Solarcycle Morph CD06 | | Follows Daylight | 1000 lux | 12 W | Black | 649.99 | 4.2 | 310
Globe Electric | 12641 Architect | Desk Lamp | Swing Arm | E26 Bulb | 60 W | Black / White | 29.99 | 4.6 | 9870
Lepro | Dimmable | | Touch Control | 5 Color Modes | 9 W | Black / White | 24.99 | 4.6 | 12310
`,
  },
  {
    product_type: 'floor_lamp',
    category_path: [...DECOR, 'Lighting', 'Floor Lamps'],
    noun: 'Floor Lamp',
    highlights: ['{style}', '{height_in} Inch', '{feature}'],
    pitch: 'Warm light for a dark corner.',
    trade: 'goods',
    rows: `
brand | model | style | height_in | feature | color | price | rating | reviews
Brightech | Maxwell | Shelf | 63 | USB Port | Black / Walnut | 79.99 | 4.6 | 28410
Brightech | Sparq | Arc | 69 | LED | Silver / Black | 129.99 | 4.5 | 12310
Govee | Corner | Corner | 58 | RGBIC | Black | 99.99 | 4.4 | 14230
Addlon | Tripod | Tripod | 60 | Drum Shade | Wood | 59.99 | 4.4 | 6120
IKEA | HEKTAR | Reading | 71 | E26 Bulb | Dark Gray | 79.99 | 4.6 | 870
`,
  },
  {
    product_type: 'mattress',
    category_path: [...FURNITURE, 'Bedroom Furniture', 'Mattresses'],
    noun: 'Mattress',
    highlights: ['{size}', '{height_in} Inch', '{construction}', '{firmness}'],
    pitch: 'Arrives rolled up in a box and can be tried at home.',
    trade: 'hygiene',
    rows: `
brand | model | size | height_in | construction | firmness | price | rating | reviews
Zinus | Green Tea | Twin / Full +60 / Queen +100 / King +160 | 10 | Memory Foam | Medium Firm | 189 | 4.4 | 98210
Linenspa | Memory Foam Hybrid | Twin / Queen +90 / King +160 | 8 | Hybrid | Medium Firm | 139.99 | 4.4 | 88210
Lucid | Gel | Twin / Queen +110 / King +170 | 10 | Gel Memory Foam | Medium | 169.99 | 4.3 | 31240
Casper | The One | Queen / King +300 | 11 | Foam | Medium | 995 | 4.3 | 1120
Tuft & Needle | Original | Full / Queen +150 / King +350 | 10 | Foam | Medium Firm | 845 | 4.3 | 8120
Nectar | Classic | Full / Queen +100 / King +300 | 12 | Memory Foam | Medium Firm | 649 | 4.5 | 4120
Purple | Original | Queen / King +400 | 9.25 | GelFlex Grid | Medium | 1499 | 4.3 | 2870
Sealy | Dreamlife | Queen / King +150 | 12 | Hybrid | Medium | 449 | 4.2 | 3120
DreamCloud | Classic | Queen / King +200 | 12 | Hybrid | Luxury Firm | 699 | 4.4 | 1870
Siena | Signature | Queen / King +150 | 10 | Memory Foam | Firm | 399 | 4.3 | 910
`,
  },
  {
    product_type: 'mattress_protector',
    category_path: [...FURNITURE, 'Bedroom Furniture', 'Mattress Pads & Protectors'],
    noun: 'Mattress Protector',
    highlights: ['{size}', 'Waterproof', '{material}'],
    pitch: 'Keeps out what is spilt.',
    trade: 'hygiene',
    accessory_for: 'mattress',
    rows: `
brand | model | size | material | price | rating | reviews
SafeRest | Premium | Twin / Queen +8 / King +13 | Cotton terry | 26.95 | 4.5 | 188210
Linenspa | Essentials | Queen / King +5 | Microfiber | 21.99 | 4.5 | 58210
`,
  },
  {
    product_type: 'rug',
    category_path: [...DECOR, 'Rugs', 'Area Rugs'],
    noun: 'Area Rug',
    highlights: ['{size}', '{style}', '{material}'],
    pitch: 'Softens a floor and the sounds of a room.',
    trade: 'goods',
    rows: `
brand | model | size | style | material | color | price | rating | reviews
nuLOOM | Moroccan Blythe | 5 x 8 ft / 8 x 10 ft +95 | Moroccan | Polypropylene | Gray / Light Gray | 89.99 | 4.5 | 31240
SAFAVIEH | Madison MAD603 | 5 x 8 ft / 8 x 10 ft +110 | Vintage | Polypropylene | Cream and Beige | 99 | 4.5 | 18210
Ruggable | Kamran | 5 x 7 ft / 8 x 10 ft +250 | Persian, Washable | Polyester | Hazel / Coral | 279 | 4.3 | 2310
Loloi II | Layla LAY-03 | 5 x 7.5 ft / 7.5 x 9.5 ft +110 | Traditional | Polyester | Olive and Charcoal / Blue and Spice | 129 | 4.5 | 8120
Unique Loom | Solo Solid Shag | 5 x 8 ft / 9 x 12 ft +140 | Shag | Polypropylene | Snow White / Charcoal Gray | 84.99 | 4.5 | 21870
Rugs USA | Jute Braided | 5 x 8 ft / 8 x 10 ft +90 | Farmhouse | Jute | Natural | 109 | 4.3 | 4120
`,
  },
  {
    product_type: 'sofa',
    category_path: [...FURNITURE, 'Living Room Furniture', 'Sofas & Couches'],
    noun: 'Sofa',
    highlights: ['{width_in} Inch', '{material}', '{feature}'],
    pitch: 'Seats three, or one lying down.',
    trade: 'goods',
    rows: `
brand | model | noun | width_in | material | feature | color | price | rating | reviews
Zinus | Josh | Sofa Couch | 77 | Polyester | Easy Assembly | Steel Gray / Oatmeal | 479 | 4.3 | 3120
Novogratz | Brittany | Futon Sofa Bed | 81.5 | Linen | Converts to Bed | Gray / Blue Velvet | 419 | 4.3 | 12310
Christopher Knight Home | Emmie | Sofa | 72 | Tweed | Mid Century | Muted Dark Gray | 599 | 4.2 | 870
Burrow | Field | Sofa | 84 | Performance fabric | Modular | Fog / Charcoal | 1499 | 4.4 | 210
Rivet | Revolve | Sofa Couch | 80 | Polyester | Modern | Denim / Grey Weave | 899 | 4.3 | 2870
Lifestyle Solutions | Grayson | Sofa | 80 | Microfiber | Rolled Arms | Dark Grey / Beige | 389 | 4.1 | 8120
Ashley | Darcy | Sofa | 89 | Microfiber | Pillow Arms | Cobblestone / Salsa | 549 | 4.3 | 4870
`,
  },
  {
    product_type: 'bookshelf',
    category_path: [...FURNITURE, 'Living Room Furniture', 'Bookcases & Shelves'],
    noun: 'Bookshelf',
    highlights: ['{shelves} Tier', '{height_in} Inch', '{material}'],
    pitch: 'For books, plants and the things in between.',
    trade: 'goods',
    rows: `
brand | model | shelves | height_in | material | color | price | rating | reviews
IKEA | BILLY | 6 | 79.5 | Particle board | White / Birch | 79 | 4.6 | 2310
Furinno | JAYA | 5 / 7 +25 | 57.8 | Engineered wood | White / Espresso | 49.99 | 4.3 | 31240
VASAGLE | Industrial | 5 | 66 | Particle board and steel | Rustic Brown | 99.99 | 4.6 | 12310
Nathan James | Theo | 5 | 77 | Wood and metal | Brown and Black / White | 129.99 | 4.7 | 18210
Sauder | Homeplus | 5 | 71 | Engineered wood | Sienna Oak | 119.99 | 4.4 | 3870
`,
  },
];
