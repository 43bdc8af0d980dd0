import type { ProductGroup } from '../product/product-group';
import { BEAUTY } from './departments';

export const HAIR_AND_MAKEUP: ProductGroup[] = [
  {
    product_type: 'shampoo',
    category_path: [...BEAUTY, 'Hair Care', 'Shampoo'],
    noun: 'Shampoo',
    highlights: ['{hair_type}', '{feature}', '{size_oz} oz'],
    pitch: 'Lather, rinse, sing.',
    trade: 'hygiene',
    rows: `
brand | model | hair_type | feature | size_oz | price | rating | reviews
Olaplex | No. 4 Bond Maintenance | Damaged Hair | Sulfate Free | 8.5 / 33.8 +66 | 30 | 4.6 | 38210
Pantene | Daily Moisture Renewal | Dry Hair | Provitamin B5 | 12 / 27.7 +5 | 5.99 | 4.7 | 14230
Head & Shoulders | Classic Clean | All Hair Types | Anti-Dandruff | 13.5 / 32.1 +6 | 7.49 | 4.7 | 28410
Nizoral | A-D | All Hair Types | Anti-Dandruff, Ketoconazole | 7 / 14 +11 | 15.99 | 4.5 | 91230
SheaMoisture | Coconut and Hibiscus | Curly Hair | Sulfate Free | 13 / 24 +7 | 11.99 | 4.6 | 21230
Redken | All Soft | Dry Hair | Argan Oil | 10.1 / 33.8 +24 | 26 | 4.6 | 9120
`,
  },
  {
    product_type: 'conditioner',
    category_path: [...BEAUTY, 'Hair Care', 'Conditioner'],
    noun: 'Conditioner',
    highlights: ['{hair_type}', '{feature}', '{size_oz} oz'],
    pitch: 'Combs out tomorrow, today.',
    trade: 'hygiene',
    rows: `
brand | model | noun | hair_type | feature | size_oz | price | rating | reviews
Olaplex | No. 5 Bond Maintenance | Conditioner | Damaged Hair | Sulfate Free | 8.5 / 33.8 +66 | 30 | 4.6 | 28410
SheaMoisture | Manuka Honey | Deep Conditioner | Dry and Curly Hair | Silicone Free | 11.5 / 22 +8 | 12.49 | 4.6 | 14230
Garnier | Whole Blends | Conditioner | Damaged Hair | Honey | 12.5 / 26.6 +4 | 4.99 | 4.7 | 12310
It's a 10 | Miracle | Leave-In Conditioner | All Hair Types | Heat Protection | 4 / 10 +17 | 21.99 | 4.7 | 31240
`,
  },
  {
    product_type: 'hair_treatment',
    category_path: [...BEAUTY, 'Hair Care', 'Treatments'],
    noun: 'Hair Treatment',
    highlights: ['{hair_type}', '{ingredient}', '{size_oz} oz'],
    pitch: 'Patience, bottled.',
    trade: 'hygiene',
    rows: `
brand | model | noun | hair_type | ingredient | size_oz | price | rating | reviews
Kirkland Signature | 5% Extra Strength | Hair Growth Treatment | Men | Minoxidil | 2 / 12 +14 | 11.99 | 4.4 | 18210
Mielle | Rosemary Mint | Scalp and Hair Oil | All Hair Types | Biotin | 2 / 4 +6 | 9.99 | 4.6 | 91230
The Ordinary | Multi-Peptide | Hair Growth Serum | Thinning Hair | Peptides | 2 | 22.9 | 4.1 | 12310
Moroccanoil | Original | Hair Oil | All Hair Types | Argan Oil | 0.85 / 3.4 +32 | 16 | 4.7 | 21230
`,
  },
  {
    product_type: 'wig',
    category_path: [...BEAUTY, 'Hair Care', 'Wigs'],
    noun: 'Wig',
    highlights: ['{style}', '{material}', '{length_in} Inch'],
    pitch: 'Ready before the mirror is.',
    trade: 'hygiene',
    rows: `
brand | model | style | material | length_in | color | price | rating | reviews
UNice | Lace Front | Body Wave | Human hair | 14 / 18 +30 / 24 +80 | Natural Black / Ginger Orange | 99.99 | 4.2 | 8120
AISI QUEENS | Long Wavy | Wavy, Bangs | Synthetic | 24 | Brown / Blonde Gold / Black | 27.99 | 4.2 | 12310
Nadula | Glueless Bob | Straight Bob | Human hair | 10 / 12 +12 | Natural Black | 79.99 | 4.2 | 3210
`,
  },
  {
    product_type: 'wig_cap',
    category_path: [...BEAUTY, 'Hair Care', 'Wig Accessories'],
    noun: 'Wig Caps',
    highlights: ['{pack} Pack', '{material}'],
    pitch: 'Keeps what is under it under it.',
    trade: 'hygiene',
    accessory_for: 'wig',
    rows: `
brand | model | pack | material | color | price | rating | reviews
Dreamlover | Stocking | 2 / 6 +3 / 20 +9 | Nylon | Brown / Black | 3.99 | 4.3 | 21230
MILANO | WiGrip Band | 1 | Velvet | Black / Tan | 14.95 | 4.3 | 4310
`,
  },
  {
    product_type: 'hair_extensions',
    category_path: [...BEAUTY, 'Hair Care', 'Hair Extensions'],
    noun: 'Hair Extensions',
    highlights: ['{style}', '{material}', '{length_in} Inch'],
    pitch: 'Longer by lunchtime.',
    trade: 'hygiene',
    rows: `
brand | model | noun | style | material | length_in | color | price | rating | reviews
GOO GOO | Clip In | Hair Extensions | Straight, 7 Pieces | Remy human hair | 14 / 18 +30 / 22 +60 | Chocolate Brown / Natural Black | 59.99 | 4.3 | 18210
REECHO | Claw Clip | Ponytail Extension | Wavy | Synthetic | 18 / 24 +3 | Brown / Black / Blonde Gold | 15.99 | 4.2 | 12310
UNice | 3 Bundles | Hair Bundles | Body Wave | Human hair | 16 / 20 +40 | Natural Black | 89.99 | 4.2 | 5120
`,
  },
  {
    product_type: 'hair_brush',
    category_path: [...BEAUTY, 'Hair Care', 'Brushes & Combs'],
    noun: 'Hair Brush',
    highlights: ['{style}', '{hair_type}'],
    pitch: 'Argues with knots and wins.',
    trade: 'hygiene',
    rows: `
brand | model | style | hair_type | color | price | rating | reviews
Wet Brush | Original Detangler | Paddle | All Hair Types | Purple / Teal / Black | 9.99 | 4.7 | 91230
Tangle Teezer | The Ultimate | Detangler | Wet Hair | Pink / Black | 13 | 4.6 | 28410
Mason Pearson | Popular | Boar Bristle | Normal Hair | Black | 190 | 4.5 | 870
`,
  },
  {
    product_type: 'hair_ties',
    category_path: [...BEAUTY, 'Hair Care', 'Hair Accessories'],
    noun: 'Hair Ties',
    highlights: ['{style}', '{pack} Count'],
    pitch: 'Missing since you needed one.',
    trade: 'hygiene',
    rows: `
brand | model | noun | style | pack | color | price | rating | reviews
Goody | Ouchless | Hair Ties | Elastic | 14 / 37 +3 | Black / Brown / Assorted | 4.49 | 4.7 | 28410
Kitsch | Satin | Hair Scrunchies | Scrunchie | 5 | Blush Pink / Black / Beige | 9 | 4.7 | 9120
Scunci | Wide | Headband Hair Bands | Headband | 3 / 6 +4 | Black / Assorted | 5.99 | 4.5 | 6120
`,
  },
  {
    product_type: 'hair_styler',
    category_path: [...BEAUTY, 'Hair Care', 'Styling Tools'],
    noun: 'Hair Straightener',
    highlights: ['{style}', '{feature}'],
    pitch: 'Bends hair to your will.',
    trade: 'appliance',
    rows: `
brand | model | noun | style | feature | color | price | rating | reviews
CHI | Original | Hair Straightener Flat Iron | Ceramic, 1 Inch | 392 F | Black / Purple | 59.99 | 4.4 | 28410
Dyson | Airwrap i.d. | Multi-Styler | Curl and Dry | Bluetooth | Nickel Copper / Ceramic Pink | 649.99 | 4.3 | 3210
Revlon | One-Step Volumizer | Hot Air Brush | Dryer and Brush | Ceramic | Black / Teal | 39.99 | 4.5 | 91230
`,
  },
  {
    product_type: 'lipstick',
    category_path: [...BEAUTY, 'Makeup', 'Lipstick'],
    noun: 'Lipstick',
    highlights: ['{shade}', '{finish}', '{size_oz} oz'],
    pitch: 'A word before you say one.',
    trade: 'hygiene',
    rows: `
brand | model | shade | finish | size_oz | price | rating | reviews
MAC | Matte | Ruby Woo / Velvet Teddy / Russian Red / Mehr | Matte | 0.1 | 25 | 4.6 | 9120
Maybelline | SuperStay Matte Ink | Pioneer Red / Lover Pink / Seductress Nude / Voyager Plum | Liquid Matte | 0.17 | 11.99 | 4.5 | 91230
NYX | Butter Gloss | Angel Food Cake / Tiramisu / Madeleine / Praline | Gloss | 0.27 | 5.5 | 4.6 | 61230
Revlon | Super Lustrous | Toast of New York / Cherries in the Snow / Pink Pearl | Creme | 0.15 | 8.99 | 4.5 | 18210
`,
  },
  {
    product_type: 'foundation',
    category_path: [...BEAUTY, 'Makeup', 'Foundation'],
    noun: 'Foundation',
    highlights: ['{shade}', '{finish}', '{size_oz} oz'],
    pitch: 'Your skin, on a good day.',
    trade: 'hygiene',
    rows: `
brand | model | shade | finish | size_oz | price | rating | reviews
Maybelline | Fit Me Matte and Poreless | 110 Porcelain / 220 Natural Beige / 330 Toffee / 360 Mocha | Matte | 1 | 8.99 | 4.5 | 91230
L'Oreal Paris | True Match | N2 Classic Ivory / W5 Sand Beige / C8 Cocoa | Natural | 1 | 11.99 | 4.4 | 28410
Estee Lauder | Double Wear | 1W1 Bone / 2N1 Desert Beige / 4N1 Shell Beige | Matte | 1 | 49 | 4.6 | 8120
Fenty Beauty | Pro Filt'r | 150 / 290 / 410 | Soft Matte | 1.08 | 40 | 4.5 | 5120
`,
  },
  {
    product_type: 'mascara',
    category_path: [...BEAUTY, 'Makeup', 'Mascara'],
    noun: 'Mascara',
    highlights: ['{shade}', '{feature}'],
    pitch: 'Blink twice.',
    trade: 'hygiene',
    rows: `
brand | model | shade | feature | price | rating | reviews
Maybelline | Lash Sensational Sky High | Very Black / Blackest Black / Brownish Black | Washable / Waterproof | 12.99 | 4.4 | 91230
essence | Lash Princess | Black | False Lash Effect / Waterproof | 4.99 | 4.4 | 91240
Too Faced | Better Than Sex | Black / Chocolate Brown | Volumizing | 29 | 4.4 | 12310
`,
  },
  {
    product_type: 'eyeliner',
    category_path: [...BEAUTY, 'Makeup', 'Eyeliner'],
    noun: 'Eyeliner',
    highlights: ['{shade}', '{feature}'],
    pitch: 'Steady now.',
    trade: 'hygiene',
    rows: `
brand | model | shade | feature | price | rating | reviews
NYX | Epic Ink | Black / Brown | Waterproof, Brush Tip | 10 | 4.4 | 61230
Stila | Stay All Day | Intense Black / Dark Brown / Navy | Waterproof, Liquid | 24 | 4.4 | 28410
L.A. Girl | Gel Glide | Very Black / Royal Blue / Smoky Charcoal | Pencil | 5.99 | 4.4 | 4310
`,
  },
  {
    product_type: 'eyeshadow',
    category_path: [...BEAUTY, 'Makeup', 'Eyeshadow'],
    noun: 'Eyeshadow Palette',
    highlights: ['{shade}', '{finish}'],
    pitch: 'Dusk, in twelve pans.',
    trade: 'hygiene',
    rows: `
brand | model | shade | finish | price | rating | reviews
Urban Decay | Naked3 | Rose | Matte and Shimmer | 55 | 4.6 | 5120
Maybelline | The Nudes | Nudes / Blushed Nudes | Matte and Shimmer | 12.99 | 4.5 | 12310
e.l.f. | Bite-Size | Cream and Sugar / Rose Water / Truffles | Matte and Shimmer | 3 | 4.5 | 31240
`,
  },
  {
    product_type: 'makeup_brushes',
    category_path: [...BEAUTY, 'Makeup', 'Brushes & Tools'],
    noun: 'Makeup Brush Set',
    highlights: ['{pieces} Pieces', '{material}'],
    pitch: 'Softer than it looks.',
    trade: 'hygiene',
    accessory_for: 'foundation',
    rows: `
brand | model | pieces | material | color | price | rating | reviews
Real Techniques | Everyday Essentials | 5 | Synthetic | Pink and Gold | 19.99 | 4.7 | 41230
BS-MALL | Premium | 14 / 18 +3 | Synthetic | Rose Gold / Black | 13.99 | 4.6 | 91230
`,
  },
  {
    product_type: 'nail_polish',
    category_path: [...BEAUTY, 'Nails', 'Nail Polish'],
    noun: 'Nail Polish',
    highlights: ['{shade}', '{finish}', '{size_oz} oz'],
    pitch: 'Dries while you wait; wait.',
    trade: 'hygiene',
    rows: `
brand | model | shade | finish | size_oz | price | rating | reviews
OPI | Classic | Big Apple Red / Bubble Bath / Lincoln Park After Dark / Alpine Snow | Glossy | 0.5 | 11.49 | 4.5 | 12310
essie | Original | Ballet Slippers / Mademoiselle / Wicked | Glossy | 0.46 | 9.99 | 4.5 | 18210
Beetles | Gel Kit | Nude Pink Set / Fall Red Set | Gel, 6 Colors | 0.25 | 12.99 | 4.4 | 21230
`,
  },
  {
    product_type: 'nail_kit',
    category_path: [...BEAUTY, 'Nails', 'Manicure & Pedicure'],
    noun: 'Nail Kit',
    highlights: ['{pieces} Pieces', '{material}'],
    pitch: 'Ten toes, one evening.',
    trade: 'hygiene',
    rows: `
brand | model | noun | pieces | material | color | price | rating | reviews
Beurer | MP62 | Electric Manicure and Pedicure Kit | 10 | Sapphire | White | 59.99 | 4.4 | 4310
FAMILIFE | Professional | Manicure Set | 11 / 18 +4 | Stainless steel | Black / Rose Gold | 12.99 | 4.6 | 28410
Makartt | Practice | Nail Training Hand | 1 | Silicone | Beige | 24.99 | 4.2 | 980
`,
  },
  {
    product_type: 'perfume',
    category_path: [...BEAUTY, 'Fragrance', 'Perfume'],
    noun: 'Perfume',
    highlights: ['{style}', '{scent}', '{size_oz} oz'],
    pitch: 'Arrives before you do.',
    trade: 'hygiene',
    rows: `
brand | model | noun | style | scent | size_oz | price | rating | reviews
Chanel | Chance Eau Tendre | Women's Perfume | Eau de Parfum | Floral | 1.7 / 3.4 +48 | 124 | 4.8 | 310
Versace | Bright Crystal | Women's Perfume | Eau de Toilette | Floral | 1.7 / 3 +25 | 62 | 4.7 | 38210
Dior | Sauvage | Men's Cologne | Eau de Toilette | Woody | 2 / 3.4 +34 | 98 | 4.7 | 5120
Nautica | Voyage | Men's Cologne | Eau de Toilette | Aquatic | 1.7 / 3.3 +6 | 14.99 | 4.6 | 61230
Sol de Janeiro | Cheirosa 62 | Body Mist | Mist | Caramel and Pistachio | 3 / 8.1 +13 | 25 | 4.6 | 9120
`,
  },
  {
    product_type: 'deodorant',
    category_path: [...BEAUTY, 'Personal Care', 'Deodorant'],
    noun: 'Deodorant',
    highlights: ['{scent}', '{feature}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'For the fourth meeting.',
    trade: 'hygiene',
    rows: `
brand | model | scent | feature | size_oz | pack | price | rating | reviews
Native | Stick | Coconut and Vanilla / Lavender and Rose / Unscented | Aluminum Free | 2.65 | 1 / 3 +22 | 12.99 | 4.4 | 41230
Dove | Advanced Care | Original Clean / Cool Essentials | Antiperspirant | 2.6 | 1 / 4 +12 | 6.99 | 4.7 | 28410
Old Spice | High Endurance | Pure Sport / Fresh | Aluminum Free | 3 | 1 / 3 +9 | 5.49 | 4.7 | 18210
`,
  },
  {
    product_type: 'body_lotion',
    category_path: [...BEAUTY, 'Personal Care', 'Body Lotion'],
    noun: 'Body Lotion',
    highlights: ['{skin_type}', '{feature}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Soaks in before you count to ten.',
    trade: 'hygiene',
    rows: `
brand | model | skin_type | feature | size_oz | pack | price | rating | reviews
CeraVe | Daily Moisturizing | Dry Skin | Fragrance Free | 12 / 19 +3 | 1 | 12.99 | 4.7 | 91230
Aveeno | Daily Moisturizing | Sensitive Skin | Oat | 12 / 18 +3 | 1 / 2 +10 | 8.99 | 4.7 | 41230
Eucerin | Advanced Repair | Very Dry Skin | Fragrance Free | 16.9 | 1 / 2 +12 | 13.49 | 4.7 | 31240
Jergens | Ultra Healing | Extra Dry Skin | Vitamins C, E and B5 | 10 / 21 +4 | 1 | 4.99 | 4.7 | 21230
`,
  },
  {
    product_type: 'toothpaste',
    category_path: [...BEAUTY, 'Personal Care', 'Oral Care'],
    noun: 'Toothpaste',
    highlights: ['{flavor}', '{feature}', '{size_oz} oz', 'Pack of {pack}'],
    pitch: 'Minty, brief, daily.',
    trade: 'hygiene',
    rows: `
brand | model | flavor | feature | size_oz | pack | price | rating | reviews
Crest | 3D White | Radiant Mint / Arctic Fresh | Whitening | 3.8 | 1 / 3 +8 | 4.99 | 4.7 | 28410
Sensodyne | Pronamel | Alpine Breeze / Fresh Mint | Sensitive Teeth | 4 | 1 / 3 +11 | 7.49 | 4.8 | 31240
Tom's of Maine | Fluoride Free | Peppermint / Spearmint | Natural | 5.5 | 1 / 2 +5 | 5.99 | 4.5 | 14230
`,
  },
  {
    product_type: 'razor',
    category_path: [...BEAUTY, 'Personal Care', 'Shaving'],
    noun: 'Razor',
    highlights: ['{style}', '{blades} Blades'],
    pitch: 'Smooth by half past seven.',
    trade: 'hygiene',
    rows: `
brand | model | noun | style | blades | color | price | rating | reviews
Gillette | Fusion5 ProGlide | Men's Razor | Manual, 4 Refills | 5 | Black | 24.99 | 4.7 | 12310
Philips Norelco | Shaver 3800 | Electric Razor | Rotary, Wet and Dry | 3 | Black / Blue | 59.99 | 4.4 | 18210
Braun | Series 9 Pro+ | Electric Razor | Foil, Clean Station | 5 | Silver / Black | 299.99 | 4.5 | 8120
`,
  },
  {
    product_type: 'razor_blades',
    category_path: [...BEAUTY, 'Personal Care', 'Shaving'],
    noun: 'Razor Blade Refills',
    highlights: ['for {fits}', '{pack} Count'],
    pitch: 'Sharper than you at dawn.',
    trade: 'hygiene',
    accessory_for: 'razor',
    rows: `
brand | model | fits | pack | price | rating | reviews
Gillette | Fusion5 | Gillette Fusion5 razors | 4 / 8 +14 / 12 +25 | 19.99 | 4.8 | 31240
Schick | Hydro 5 | Schick Hydro razors | 6 / 12 +12 | 15.99 | 4.6 | 9120
`,
  },
];
