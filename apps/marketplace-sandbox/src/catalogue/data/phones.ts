import type { ProductGroup } from '../product/product-group';
import { PHONES as DEPARTMENT } from './departments';

export const PHONES: ProductGroup[] = [
  {
    product_type: 'phone',
    category_path: [...DEPARTMENT, 'Smartphones'],
    noun: 'Smartphone',
    highlights: ['{storage_gb}GB', 'Unlocked', '5G', '{screen_size_in}" Display', '{camera_mp}MP Camera'],
    pitch: 'Unlocked: works with every major carrier.',
    trade: 'electronics',
    rows: `
brand | model | storage_gb | screen_size_in | camera_mp | color | price | rating | reviews
Apple | iPhone 13 | 128 | 6.1 | 12 | Midnight / Blue | 499 | 4.6 | 21340
Apple | iPhone 14 | 128 | 6.1 | 12 | Starlight / Purple | 599 | 4.6 | 9870
Apple | iPhone 15 | 128 / 256 +100 | 6.1 | 48 | Black / Pink | 699 | 4.7 | 8120
Apple | iPhone 16 | 128 / 256 +100 | 6.1 | 48 | Ultramarine / Black | 799 | 4.7 | 5240
Apple | iPhone 16e | 128 | 6.1 | 48 | White / Black | 599 | 4.5 | 1310
Apple | iPhone 16 Pro | 128 / 256 +100 | 6.3 | 48 | Natural Titanium / Desert Titanium | 999 | 4.8 | 4970
Apple | iPhone 16 Pro Max | 256 | 6.9 | 48 | Black Titanium | 1199 | 4.8 | 3880
Samsung | Galaxy S24 | 128 / 256 +60 | 6.2 | 50 | Onyx Black / Cobalt Violet | 699 | 4.5 | 4120
Samsung | Galaxy S24 FE | 128 | 6.7 | 50 | Graphite / Mint | 649 | 4.4 | 1070
Samsung | Galaxy S25 | 128 / 256 +60 | 6.2 | 50 | Navy / Icy Blue | 799 | 4.6 | 1890
Samsung | Galaxy S25 Ultra | 256 / 512 +120 | 6.9 | 200 | Titanium Black / Titanium Gray | 1299 | 4.7 | 2560
Samsung | Galaxy A16 | 128 | 6.7 | 50 | Blue Black | 199 | 4.3 | 3380
Samsung | Galaxy A36 | 128 | 6.7 | 50 | Awesome Lavender / Awesome Black | 399 | 4.4 | 720
Samsung | Galaxy Z Flip6 | 256 | 6.7 | 50 | Mint / Silver Shadow | 1099 | 4.3 | 840
Google | Pixel 8a | 128 | 6.1 | 64 | Obsidian / Bay | 499 | 4.5 | 2410
Google | Pixel 9 | 128 / 256 +100 | 6.3 | 50 | Obsidian / Peony | 799 | 4.5 | 1760
Google | Pixel 9a | 128 | 6.3 | 48 | Iris / Obsidian | 499 | 4.6 | 1120
Google | Pixel 9 Pro | 128 | 6.3 | 50 | Hazel / Porcelain | 999 | 4.5 | 1330
Motorola | Moto G Power 2025 | 128 | 6.8 | 50 | Slate Gray | 299 | 4.2 | 690
Motorola | Edge 2024 | 256 | 6.6 | 50 | Midnight Blue | 549 | 4.3 | 411
OnePlus | 13 | 256 | 6.8 | 50 | Black Eclipse / Midnight Ocean | 899 | 4.6 | 780
OnePlus | 13R | 256 | 6.8 | 50 | Nebula Noir | 599 | 4.6 | 602
Nothing | Phone (3a) | 128 | 6.8 | 50 | Black / White | 379 | 4.4 | 288
`,
  },
  {
    product_type: 'phone_case',
    category_path: [...DEPARTMENT, 'Phone Accessories', 'Cases'],
    noun: 'Phone Case',
    naming: '{brand} {model} {noun} for {fits}',
    highlights: ['{material}', '{feature}'],
    pitch: 'Takes the fall so that the phone need not.',
    trade: 'accessory',
    accessory_for: 'phone',
    rows: `
brand | model | fits | material | feature | color | price | rating | reviews
OtterBox | Defender Series | iPhone 15 / iPhone 16 / Galaxy S25 | Polycarbonate | Drop protection | Black | 64.95 | 4.7 | 11230
OtterBox | Commuter Series | iPhone 14 / iPhone 16 Pro | Polycarbonate | Drop protection | Black | 39.95 | 4.7 | 8790
Spigen | Ultra Hybrid | iPhone 16 / iPhone 16 Pro / Galaxy S25 Ultra / Pixel 9 | TPU and polycarbonate | Clear | Crystal Clear | 17.99 | 4.6 | 50120
Spigen | Tough Armor | iPhone 15 / Galaxy S24 | TPU and polycarbonate | Kickstand | Gunmetal | 24.99 | 4.6 | 14410
Apple | Silicone MagSafe | iPhone 16 / iPhone 16 Pro | Silicone | MagSafe | Ultramarine / Black | 49 | 4.6 | 2870
CASETiFY | Impact | iPhone 15 / iPhone 16 Pro | EcoShock | Drop protection | Clear Black | 62 | 4.5 | 2140
`,
  },
  {
    product_type: 'phone_charger',
    category_path: [...DEPARTMENT, 'Phone Accessories', 'Chargers'],
    noun: 'Phone Charger',
    highlights: ['{power_w}W', '{connector}'],
    pitch: 'Half full in half an hour.',
    trade: 'accessory',
    accessory_for: 'phone',
    rows: `
brand | model | noun | power_w | connector | color | price | rating | reviews
Anker | 511 Nano 3 | | 30 | USB-C | Black / White | 22.99 | 4.7 | 15340
Apple | 20W USB-C | | 20 | USB-C | White | 19 | 4.7 | 88210
Samsung | EP-T2510 | | 25 | USB-C | Black | 19.99 | 4.7 | 14120
Belkin | BoostCharge Pro | Wireless Phone Charger | 15 | MagSafe | White | 59.99 | 4.5 | 3980
Anker | MagGo 10000mAh | Portable Phone Charger | 15 | MagSafe | Black / Blue | 79.99 | 4.5 | 2760
`,
  },
  {
    product_type: 'screen_protector',
    category_path: [...DEPARTMENT, 'Phone Accessories', 'Screen Protectors'],
    noun: 'Screen Protector',
    highlights: ['for {fits}', '{pack} Pack', 'Tempered glass'],
    pitch: 'Comes with a frame that puts it on straight.',
    trade: 'accessory',
    accessory_for: 'phone',
    rows: `
brand | model | fits | pack | price | rating | reviews
amFilm | OneTouch | iPhone 16 / iPhone 15 / Galaxy S25 | 3 | 14.99 | 4.6 | 30120
Spigen | Glas.tR EZ Fit | iPhone 16 Pro / Pixel 9 / Galaxy S24 | 2 | 17.99 | 4.6 | 71230
ZAGG | InvisibleShield Glass XTR4 | iPhone 16 Pro Max | 1 | 49.99 | 4.4 | 1120
`,
  },
];
