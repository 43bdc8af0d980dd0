import type { ProductGroup } from '../product/product-group';
import { BEAUTY as DEPARTMENT } from './departments';

export const BEAUTY: ProductGroup[] = [
  {
    product_type: 'moisturizer',
    category_path: [...DEPARTMENT, 'Skin Care', 'Moisturizers'],
    noun: 'Face Moisturizer',
    highlights: ['{size_oz} oz', '{skin_type} Skin', '{ingredient}'],
    pitch: 'Morning and night, on clean skin.',
    trade: 'hygiene',
    rows: `
brand | model | noun | size_oz | skin_type | ingredient | price | rating | reviews
CeraVe | Moisturizing Cream | Body and Face Moisturizer | 12 / 19 +5 | Dry | Ceramides | 13.99 | 4.8 | 148210
CeraVe | PM Facial Lotion | | 3 | All | Niacinamide | 14.49 | 4.7 | 91230
CeraVe | AM Facial Lotion SPF 30 | | 3 | All | Ceramides | 15.99 | 4.6 | 71230
Neutrogena | Hydro Boost Water Gel | | 1.7 | Dry | Hyaluronic Acid | 19.99 | 4.6 | 61230
La Roche-Posay | Toleriane Double Repair | | 2.5 / 3.4 +4 | Sensitive | Niacinamide | 22.99 | 4.6 | 48210
Cetaphil | Daily Hydrating Lotion | | 3 | Sensitive | Hyaluronic Acid | 12.99 | 4.6 | 21870
Olay | Regenerist Micro-Sculpting Cream | | 1.7 | All | Peptides | 26.99 | 4.6 | 38210
Vanicream | Daily Facial | | 3 | Sensitive | Ceramides | 13.99 | 4.6 | 41230
Clinique | Moisture Surge 100H | | 1.7 | All | Aloe | 45 | 4.6 | 4120
Kiehl's | Ultra Facial Cream | | 1.7 | All | Squalane | 38 | 4.6 | 3870
`,
  },
  {
    product_type: 'cleanser',
    category_path: [...DEPARTMENT, 'Skin Care', 'Cleansers'],
    noun: 'Face Cleanser',
    highlights: ['{size_oz} oz', '{skin_type} Skin', '{ingredient}'],
    pitch: 'Washes off the day, not the skin.',
    trade: 'hygiene',
    rows: `
brand | model | size_oz | skin_type | ingredient | price | rating | reviews
CeraVe | Hydrating | 12 / 16 +3 | Dry | Ceramides | 14.99 | 4.7 | 118210
CeraVe | Foaming | 12 / 16 +3 | Oily | Niacinamide | 14.99 | 4.7 | 98210
Cetaphil | Gentle Skin | 16 | Sensitive | Glycerin | 14.49 | 4.7 | 61230
La Roche-Posay | Toleriane Purifying Foaming | 13.5 | Oily | Niacinamide | 18.99 | 4.6 | 38210
Neutrogena | Oil-Free Acne Wash | 6 | Oily | Salicylic Acid | 8.99 | 4.6 | 41230
Bioderma | Sensibio H2O Micellar Water | 16.7 | Sensitive | Micelles | 18.99 | 4.7 | 58210
`,
  },
  {
    product_type: 'sunscreen',
    category_path: [...DEPARTMENT, 'Skin Care', 'Sunscreens'],
    noun: 'Sunscreen',
    highlights: ['SPF {spf}', '{size_oz} oz', '{feature}'],
    pitch: 'Again every two hours, and after swimming.',
    trade: 'hygiene',
    rows: `
brand | model | spf | size_oz | feature | price | rating | reviews
EltaMD | UV Clear | 46 | 1.7 | Oil-Free | 43 | 4.6 | 31240
La Roche-Posay | Anthelios Melt-in Milk | 60 / 100 +6 | 5 | Oxybenzone Free | 25.99 | 4.6 | 18210
Neutrogena | Ultra Sheer Dry-Touch | 70 | 3 | Water Resistant | 11.99 | 4.6 | 38210
Supergoop! | Unseen | 40 | 1.7 | Invisible | 38 | 4.5 | 9870
Sun Bum | Original | 30 / 50 +1 | 8 | Vitamin E | 16.99 | 4.7 | 28410
Banana Boat | Sport Ultra | 50 | 8 | Water Resistant | 9.99 | 4.7 | 14230
`,
  },
  {
    product_type: 'serum',
    category_path: [...DEPARTMENT, 'Skin Care', 'Serums'],
    noun: 'Face Serum',
    highlights: ['{size_oz} oz', '{ingredient}'],
    pitch: 'A few drops before the cream.',
    trade: 'hygiene',
    rows: `
brand | model | size_oz | ingredient | price | rating | reviews
The Ordinary | Niacinamide 10% + Zinc 1% | 1 / 2 +4 | Niacinamide | 6 | 4.5 | 58210
The Ordinary | Hyaluronic Acid 2% + B5 | 1 / 2 +6 | Hyaluronic Acid | 9.9 | 4.6 | 41230
TruSkin | Vitamin C | 1 / 2 +14 | Vitamin C | 21.99 | 4.3 | 148210
CeraVe | Resurfacing Retinol | 1 | Retinol | 18.99 | 4.5 | 61230
SkinCeuticals | C E Ferulic | 1 | Vitamin C | 182 | 4.5 | 2870
COSRX | Advanced Snail 96 Mucin Power Essence | 3.4 | Snail Mucin | 25 | 4.6 | 88210
`,
  },
  {
    product_type: 'electric_toothbrush',
    category_path: [...DEPARTMENT, 'Oral Care', 'Electric Toothbrushes'],
    noun: 'Electric Toothbrush',
    highlights: ['{technology}', '{modes} Modes', '{battery}'],
    pitch: 'Two minutes, and it counts them.',
    trade: 'hygiene',
    rows: `
brand | model | technology | modes | battery | color | price | rating | reviews
Philips Sonicare | 4100 | Sonic | 2 | 14 days | Black / White | 49.99 | 4.6 | 58210
Philips Sonicare | ExpertClean 7300 | Sonic | 3 | 14 days | Black | 139.99 | 4.6 | 8120
Oral-B | Pro 1000 | Oscillating | 3 | 10 days | Black / White | 49.99 | 4.6 | 91230
Oral-B | iO Series 5 | Oscillating | 5 | 10 days | White / Matte Black | 119.99 | 4.5 | 14230
Aquasonic | Black Series | Sonic | 4 | 28 days | Black / White | 34.95 | 4.6 | 118210
quip | Smart | Sonic | 1 | 90 days | Slate / Copper | 65 | 4.2 | 2310
`,
  },
  {
    product_type: 'toothbrush_heads',
    category_path: [...DEPARTMENT, 'Oral Care', 'Replacement Heads'],
    noun: 'Replacement Toothbrush Heads',
    highlights: ['for {fits}', '{pack} Count'],
    pitch: 'A new one every three months.',
    trade: 'hygiene',
    accessory_for: 'electric_toothbrush',
    rows: `
brand | model | fits | pack | color | price | rating | reviews
Philips Sonicare | C2 Optimal Plaque Control | Philips Sonicare | 3 / 6 +18 | White | 29.96 | 4.8 | 38210
Oral-B | CrossAction | Oral-B | 3 / 5 +10 | White / Black | 24.99 | 4.7 | 28410
`,
  },
  {
    product_type: 'hair_dryer',
    category_path: [...DEPARTMENT, 'Hair Care', 'Hair Dryers'],
    noun: 'Hair Dryer',
    highlights: ['{power_w}W', '{technology}', '{feature}'],
    pitch: 'Dry before the coffee is ready.',
    trade: 'appliance',
    rows: `
brand | model | power_w | technology | feature | color | price | rating | reviews
Dyson | Supersonic Nural | 1600 | Ionic | Scalp Protect | Ceramic Patina / Vinca Blue | 499.99 | 4.4 | 1870
Dyson | Supersonic Origin | 1600 | Ionic | Magnetic Nozzle | Nickel and Copper | 399.99 | 4.5 | 3120
Shark | FlexStyle HD430 | 1600 | Ionic | Styling Attachments | Stone | 299.99 | 4.4 | 8120
Revlon | RV544PKF | 1875 | Ceramic | Lightweight | Black and Pink | 19.99 | 4.4 | 71230
Revlon | One-Step Volumizer Plus | 1100 | Titanium | Hot Air Brush | Black / Mint | 44.99 | 4.4 | 98210
Conair | InfinitiPro 259 | 1875 | Tourmaline Ceramic | Diffuser | Black / Silver | 39.99 | 4.5 | 31240
Laifen | Swift | 1600 | Ionic | 110000 rpm Motor | White / Silver Blue | 159.99 | 4.5 | 9870
`,
  },
];
