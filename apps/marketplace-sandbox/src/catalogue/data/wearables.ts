import type { ProductGroup } from '../product/product-group';
import { FASHION, WEARABLES as DEPARTMENT } from './departments';

export const WEARABLES: ProductGroup[] = [
  {
    product_type: 'smartwatch',
    category_path: [...DEPARTMENT, 'Smartwatches & Fitness Trackers'],
    noun: 'Smartwatch',
    highlights: ['{size_mm}mm', '{connectivity}', '{feature}', '{battery}'],
    pitch: 'Counts steps, laps and hours of sleep.',
    trade: 'electronics',
    rows: `
brand | model | noun | size_mm | connectivity | feature | battery | color | price | rating | reviews
Apple | Watch Series 10 | | 42 / 46 +30 | GPS | Sleep Tracking | 18 hours | Jet Black / Silver | 399 | 4.7 | 3120
Apple | Watch SE 2nd Generation | | 40 / 44 +30 | GPS | Fitness Tracking | 18 hours | Midnight / Starlight | 249 | 4.7 | 18210
Apple | Watch Ultra 2 | | 49 | GPS and Cellular | Dive Computer | 36 hours | Natural Titanium / Black Titanium | 799 | 4.7 | 2870
Samsung | Galaxy Watch7 | | 40 / 44 +30 | Bluetooth | Sleep Tracking | 40 hours | Green / Silver | 299.99 | 4.4 | 2410
Samsung | Galaxy Watch Ultra | | 47 | LTE | Dual-frequency GPS | 60 hours | Titanium Gray | 649.99 | 4.5 | 980
Samsung | Galaxy Fit3 | Fitness Tracker | | Bluetooth | Heart Rate | 13 days | Gray / Pink Gold | 59.99 | 4.4 | 3870
Google | Pixel Watch 3 | | 41 / 45 +50 | Wi-Fi | Fitbit Heart Rate | 24 hours | Matte Black | 349.99 | 4.3 | 1310
Garmin | Forerunner 55 | GPS Running Watch | 42 | GPS | Heart Rate | 14 days | Black / White | 199.99 | 4.6 | 6210
Garmin | Forerunner 265 | GPS Running Watch | 46 | GPS | AMOLED Display | 13 days | Black / Aqua | 449.99 | 4.7 | 3120
Garmin | Venu 3 | | 45 | GPS | Sleep Coach | 14 days | Black | 449.99 | 4.5 | 2890
Garmin | fenix 8 | Multisport Watch | 47 | GPS | AMOLED Display | 16 days | Slate Gray | 999.99 | 4.5 | 480
Fitbit | Charge 6 | Fitness Tracker | | GPS | Heart Rate | 7 days | Obsidian / Coral | 159.95 | 4.1 | 9210
Fitbit | Inspire 3 | Fitness Tracker | | Bluetooth | Heart Rate | 10 days | Midnight Zen / Lilac Bliss | 99.95 | 4.2 | 21310
Amazfit | Bip 6 | | 46 | GPS | AMOLED Display | 14 days | Black / Red | 79.99 | 4.4 | 1730
Amazfit | GTR 3 | | 46 | GPS | Heart Rate | 21 days | Thunder Black | 129.99 | 4.2 | 5230
`,
  },
  {
    product_type: 'watch_band',
    category_path: [...DEPARTMENT, 'Smartwatch Accessories', 'Bands'],
    noun: 'Watch Band',
    highlights: ['for {fits}', '{material}'],
    pitch: 'Clicks in without tools.',
    trade: 'accessory',
    accessory_for: 'smartwatch',
    rows: `
brand | model | fits | material | color | price | rating | reviews
Apple | Sport Loop | Apple Watch 42mm / Apple Watch 46mm | Nylon | Ink / Lake Green | 49 | 4.7 | 3120
Spigen | Rugged Armor Pro | Apple Watch 44mm | TPU | Black | 26.99 | 4.6 | 18230
Garmin | QuickFit 22 | Garmin fenix and Forerunner | Silicone | Black | 49.99 | 4.6 | 2870
`,
  },
  {
    product_type: 'watch',
    category_path: [...FASHION, 'Watches', 'Wrist Watches'],
    noun: 'Watch',
    highlights: ['{movement}', '{size_mm}mm', '{strap}', '{water_resistance}'],
    pitch: 'Tells the time and needs no update to do it.',
    trade: 'apparel',
    rows: `
brand | model | noun | movement | size_mm | strap | water_resistance | color | price | rating | reviews
Casio | F-91W | Digital Watch | Quartz | 35 | Resin | Water Resistant | Black | 24.95 | 4.7 | 61230
Casio | G-Shock DW5600 | Digital Watch | Quartz | 43 | Resin | 200M | Black | 74.95 | 4.7 | 12410
Casio | G-Shock GA2100 | Men's Watch | Quartz | 45 | Resin | 200M | Black / Green | 99 | 4.7 | 18230
Seiko | 5 Sports SRPD55 | Men's Watch | Automatic | 43 | Stainless Steel | 100M | Black | 295 | 4.6 | 3870
Seiko | Presage Cocktail SRPB41 | Men's Watch | Automatic | 41 | Leather | 50M | Blue | 425 | 4.6 | 910
Citizen | Eco-Drive Promaster Diver BN0150 | Men's Watch | Solar Quartz | 44 | Polyurethane | 200M | Blue | 395 | 4.7 | 6120
Citizen | Eco-Drive Garrison BM8180 | Men's Watch | Solar Quartz | 37 | Canvas | 100M | Black | 195 | 4.6 | 9870
Timex | Weekender | Watch | Quartz | 38 | Nylon | 30M | Navy / Tan | 49 | 4.4 | 28410
Timex | Expedition Scout | Men's Watch | Quartz | 40 | Leather | 50M | Green / Brown | 65 | 4.4 | 12310
Fossil | Carlie | Women's Watch | Quartz | 35 | Leather | 50M | Rose Gold | 130 | 4.6 | 4120
Anne Klein | AK-1362 | Women's Watch | Quartz | 35 | Bracelet | 30M | Gold / Silver | 65 | 4.5 | 14230
Tissot | PRX Powermatic 80 | Men's Watch | Automatic | 40 | Stainless Steel | 100M | Blue / Black | 725 | 4.7 | 640
Invicta | Pro Diver 8926OB | Men's Watch | Automatic | 40 | Stainless Steel | 200M | Black | 119 | 4.4 | 24310
`,
  },
];
