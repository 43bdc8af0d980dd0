import type { ProductGroup } from '../product/product-group';
import { COMPUTERS } from './departments';

export const LAPTOPS: ProductGroup[] = [
  {
    product_type: 'laptop',
    category_path: [...COMPUTERS, 'Laptops'],
    noun: 'Laptop',
    naming: '{brand} {model} {screen_size_in}" {noun}',
    highlights: ['{processor}', '{ram_gb}GB RAM', '{storage_gb}GB SSD', '{graphics}', '{operating_system}'],
    pitch: 'A portable computer for study, work and everything after it.',
    trade: 'electronics',
    rows: `
brand | model | noun | screen_size_in | processor | ram_gb | storage_gb | graphics | operating_system | color | price | rating | reviews
Lenovo | IdeaPad Slim 3 15IRH10 | | 15.3 | Intel Core i5-13420H | 8 / 16 +70 | 512 | | Windows 11 | Luna Grey | 549 | 4.3 | 1874
Lenovo | IdeaPad Slim 3 15AMN8 | | 15.6 | AMD Ryzen 3 7320U | 8 | 256 / 512 +40 | | Windows 11 | Arctic Grey | 359 | 4.2 | 3120
Lenovo | IdeaPad Slim 5 16AHP9 | | 16 | AMD Ryzen 7 8845HS | 16 | 512 / 1024 +100 | | Windows 11 | Cloud Grey | 749 | 4.5 | 912
Lenovo | IdeaPad 1 15IGL7 | | 15.6 | Intel Celeron N4020 | 4 | 128 | | Windows 11 S | Cloud Grey | 249 | 3.9 | 2650
Lenovo | Yoga 7i 14ITL | 2-in-1 Laptop | 14 | Intel Core Ultra 7 155U | 16 | 1024 | | Windows 11 | Storm Grey | 949 | 4.4 | 687
Lenovo | ThinkPad E14 Gen 6 | | 14 | Intel Core Ultra 5 125U | 16 | 512 | | Windows 11 Pro | Black | 899 | 4.4 | 341
Lenovo | ThinkPad X1 Carbon Gen 12 | | 14 | Intel Core Ultra 7 155H | 32 | 1024 | | Windows 11 Pro | Black | 1989 | 4.5 | 268
Lenovo | ThinkPad T14s Gen 6 | | 14 | Snapdragon X Elite X1E-78-100 | 32 | 1024 | | Windows 11 Pro | Black | 1699 | 4.4 | 154
Lenovo | Legion 5i 15IRX10 | Gaming Laptop | 15.1 | Intel Core i7-14700HX | 16 | 1024 | GeForce RTX 5060 | Windows 11 | Eclipse Black | 1399 | 4.6 | 512
Lenovo | LOQ 15IRX9 | Gaming Laptop | 15.6 | Intel Core i5-13450HX | 12 / 16 +60 | 512 | GeForce RTX 4050 | Windows 11 | Luna Grey | 849 | 4.5 | 1490
Lenovo | Duet 5 Chromebook | 2-in-1 Chromebook Laptop | 13.3 | Snapdragon 7c Gen 2 | 8 | 128 | | ChromeOS | Storm Grey | 429 | 4.4 | 1610
Lenovo | IdeaPad Flex 5i Chromebook Plus | 2-in-1 Chromebook Laptop | 14 | Intel Core i3-1315U | 8 | 128 | | ChromeOS | Abyss Blue | 479 | 4.5 | 822
HP | 14-dq0052dx | | 14 | Intel Celeron N4120 | 4 | 64 | | Windows 11 S | Snowflake White / Indigo Blue | 259 | 4.0 | 5210
HP | 15-fd0083wm | | 15.6 | Intel Core i5-1334U | 8 / 16 +80 | 512 | | Windows 11 | Natural Silver | 579 | 4.3 | 2207
HP | 17-cn3065cl | | 17.3 | Intel Core i5-1334U | 16 | 512 | | Windows 11 | Natural Silver | 699 | 4.3 | 934
HP | Pavilion 16-af0010nr | | 16 | Intel Core Ultra 5 125U | 16 | 512 | | Windows 11 | Natural Silver | 799 | 4.3 | 388
HP | Pavilion Plus 14-ew1010nr | | 14 | Intel Core Ultra 7 155H | 16 | 1024 | | Windows 11 | Moonlight Blue | 1049 | 4.4 | 275
HP | Envy x360 15-fh0023dx | 2-in-1 Laptop | 15.6 | AMD Ryzen 7 7730U | 16 | 512 / 1024 +100 | | Windows 11 | Nightfall Black | 899 | 4.5 | 1320
HP | Spectre x360 14-eu0097nr | 2-in-1 Laptop | 14 | Intel Core Ultra 7 155H | 16 / 32 +200 | 1024 | | Windows 11 | Nightfall Black | 1499 | 4.4 | 406
HP | OmniBook X 14-fe0023dx | | 14 | Snapdragon X Elite X1E-78-100 | 16 | 1024 | | Windows 11 | Meteor Silver | 1149 | 4.6 | 731
HP | Victus 15-fa2013dx | Gaming Laptop | 15.6 | Intel Core i5-13420H | 8 / 16 +90 | 512 | GeForce RTX 4050 | Windows 11 | Mica Silver | 799 | 4.4 | 1755
HP | OMEN 16-xf0033dx | Gaming Laptop | 16.1 | AMD Ryzen 9 7940HS | 16 | 1024 | GeForce RTX 4070 | Windows 11 | Shadow Black | 1599 | 4.5 | 489
HP | Chromebook 14a-nf0023dx | Chromebook Laptop | 14 | Intel N200 | 8 | 128 | | ChromeOS | Modern Grey | 329 | 4.3 | 1102
HP | ProBook 450 G10 | | 15.6 | Intel Core i7-1355U | 16 | 512 | | Windows 11 Pro | Pike Silver | 979 | 4.2 | 143
Dell | Inspiron 15 3530 | | 15.6 | Intel Core i5-1334U | 8 / 16 +60 | 512 | | Windows 11 | Carbon Black / Platinum Silver | 529 | 4.2 | 2988
Dell | Inspiron 14 5440 | | 14 | Intel Core 7 150U | 16 | 1024 | | Windows 11 | Ice Blue | 799 | 4.3 | 445
Dell | Inspiron 14 7445 | 2-in-1 Laptop | 14 | AMD Ryzen 5 8640HS | 8 / 16 +80 | 512 | | Windows 11 | Midnight Blue | 749 | 4.3 | 618
Dell | Inspiron 16 5640 | | 16 | Intel Core 7 150U | 16 | 1024 | | Windows 11 | Ice Blue | 899 | 4.3 | 537
Dell | XPS 13 9345 | | 13.4 | Snapdragon X Elite X1E-80-100 | 16 / 32 +200 | 512 | | Windows 11 | Graphite / Platinum | 1299 | 4.3 | 702
Dell | XPS 15 9530 | | 15.6 | Intel Core i7-13700H | 16 | 1024 | GeForce RTX 4050 | Windows 11 | Platinum Silver | 1899 | 4.4 | 611
Dell | Latitude 5440 | | 14 | Intel Core i5-1345U | 16 | 256 | | Windows 11 Pro | Titan Grey | 999 | 4.3 | 198
Dell | G15 5530 | Gaming Laptop | 15.6 | Intel Core i7-13650HX | 16 | 1024 | GeForce RTX 4060 | Windows 11 | Dark Shadow Grey | 1149 | 4.4 | 1290
Dell | Alienware m16 R2 | Gaming Laptop | 16 | Intel Core Ultra 7 155H | 16 / 32 +200 | 1024 | GeForce RTX 4070 | Windows 11 | Dark Metallic Moon | 1699 | 4.5 | 377
Acer | Aspire Go 15 AG15-31P | | 15.6 | Intel Core i3-N305 | 8 | 128 / 256 +40 | | Windows 11 S | Pure Silver | 299 | 4.3 | 4105
Acer | Aspire 3 A315-24P | | 15.6 | AMD Ryzen 3 7320U | 8 | 128 / 512 +80 | | Windows 11 S | Pure Silver | 319 | 4.2 | 12530
Acer | Aspire 5 A515-58M | | 15.6 | Intel Core i7-13620H | 16 | 512 | | Windows 11 | Steel Gray | 649 | 4.4 | 1480
Acer | Aspire Vero 15 AV15-53P | | 15.6 | Intel Core i5-1335U | 16 | 512 | | Windows 11 | Cobblestone Gray | 699 | 4.2 | 212
Acer | Swift Go 14 SFG14-73 | | 14 | Intel Core Ultra 5 125H / Intel Core Ultra 7 155H +150 | 16 | 512 | | Windows 11 | Pure Silver | 699 | 4.4 | 866
Acer | Swift 14 AI SF14-11 | | 14.5 | Snapdragon X Plus X1P-64-100 | 16 | 1024 | | Windows 11 | Steel Gray | 899 | 4.4 | 174
Acer | Nitro V 15 ANV15-51 | Gaming Laptop | 15.6 | Intel Core i5-13420H | 8 / 16 +80 | 512 | GeForce RTX 4050 | Windows 11 | Obsidian Black | 749 | 4.4 | 2893
Acer | Predator Helios Neo 16 PHN16-72 | Gaming Laptop | 16 | Intel Core i9-14900HX | 16 | 1024 | GeForce RTX 4070 | Windows 11 | Abyssal Black | 1499 | 4.4 | 655
Acer | Chromebook 315 CB315-5H | Chromebook Laptop | 15.6 | Intel Celeron N4500 | 4 | 64 / 128 +30 | | ChromeOS | Pure Silver | 219 | 4.2 | 3760
Acer | Chromebook Plus 514 CBE574 | Chromebook Laptop | 14 | AMD Ryzen 3 7320C | 8 | 128 | | ChromeOS | Iron | 369 | 4.5 | 540
ASUS | Vivobook Go 15 E1504 | | 15.6 | AMD Ryzen 5 7520U | 8 / 16 +50 | 256 / 512 +40 | | Windows 11 | Mixed Black | 379 | 4.3 | 3980
ASUS | Vivobook 15 F1504 | | 15.6 | Intel Core i5-1235U | 8 / 16 +70 | 512 | | Windows 11 | Quiet Blue | 499 | 4.4 | 2611
ASUS | Vivobook S 15 S5507 | | 15.6 | Snapdragon X Elite X1E-78-100 | 16 | 1024 | | Windows 11 | Cool Silver | 1099 | 4.5 | 520
ASUS | Zenbook 14 OLED UX3405 | | 14 | Intel Core Ultra 5 125H / Intel Core Ultra 7 155H +200 | 16 | 512 | | Windows 11 | Ponder Blue | 849 | 4.6 | 1210
ASUS | Zenbook Duo UX8406 | | 14 | Intel Core Ultra 9 185H | 32 | 1024 | | Windows 11 | Inkwell Gray | 1999 | 4.4 | 315
ASUS | TUF Gaming A15 FA506 | Gaming Laptop | 15.6 | AMD Ryzen 7 7435HS | 8 / 16 +70 | 512 | GeForce RTX 3050 | Windows 11 | Graphite Black | 749 | 4.4 | 2209
ASUS | TUF Gaming F16 FX607 | Gaming Laptop | 16 | Intel Core i7-13650HX | 16 | 1024 | GeForce RTX 5060 | Windows 11 | Jaeger Gray | 1299 | 4.5 | 348
ASUS | ROG Strix G16 G614 | Gaming Laptop | 16 | Intel Core i9-14900HX | 16 / 32 +150 | 1024 | GeForce RTX 4070 | Windows 11 | Eclipse Gray | 1599 | 4.5 | 981
ASUS | ROG Zephyrus G14 GA403 | Gaming Laptop | 14 | AMD Ryzen 9 8945HS | 16 / 32 +200 | 1024 | GeForce RTX 4070 | Windows 11 | Platinum White / Eclipse Gray | 1799 | 4.6 | 869
ASUS | Chromebook CX15 CX1505 | Chromebook Laptop | 15.6 | Intel Celeron N4500 | 4 / 8 +40 | 128 | | ChromeOS | Pure Gray | 209 | 4.3 | 1432
ASUS | Chromebook Plus CX34 | Chromebook Laptop | 14 | Intel Core i3-1215U | 8 | 128 / 256 +40 | | ChromeOS | Rock Grey | 399 | 4.6 | 1108
Apple | MacBook Air 13 M1 | | 13.3 | Apple M1 | 8 | 256 | | macOS | Space Gray / Silver / Gold | 699 | 4.8 | 18920
Apple | MacBook Air 13 M2 | | 13.6 | Apple M2 | 8 / 16 +100 | 256 | | macOS | Midnight / Starlight | 849 | 4.8 | 9240
Apple | MacBook Air 13 M4 | | 13.6 | Apple M4 | 16 / 24 +200 | 256 / 512 +200 | | macOS | Sky Blue / Midnight | 999 | 4.8 | 4121
Apple | MacBook Air 15 M4 | | 15.3 | Apple M4 | 16 | 256 / 512 +200 | | macOS | Silver / Starlight | 1199 | 4.8 | 2088
Apple | MacBook Pro 14 M4 | | 14.2 | Apple M4 | 16 | 512 / 1024 +200 | | macOS | Space Black | 1599 | 4.8 | 2750
Apple | MacBook Pro 16 M4 Pro | | 16.2 | Apple M4 Pro | 24 | 512 | | macOS | Space Black / Silver | 2499 | 4.9 | 1303
MSI | Modern 15 B13M | | 15.6 | Intel Core i5-1335U / Intel Core i7-1355U +120 | 16 | 512 | | Windows 11 | Classic Black | 549 | 4.2 | 418
MSI | Thin 15 B13U | Gaming Laptop | 15.6 | Intel Core i5-13420H | 8 / 16 +70 | 512 | GeForce RTX 4050 | Windows 11 | Cosmos Gray | 749 | 4.2 | 930
MSI | Katana 15 B13V | Gaming Laptop | 15.6 | Intel Core i7-13620H | 16 | 1024 | GeForce RTX 4060 / GeForce RTX 4070 +250 | Windows 11 | Black | 1099 | 4.4 | 1204
MSI | Cyborg 15 A13V | Gaming Laptop | 15.6 | Intel Core i7-13620H | 16 | 512 | GeForce RTX 4050 | Windows 11 | Translucent Black | 949 | 4.3 | 740
MSI | Prestige 13 AI Evo | | 13.3 | Intel Core Ultra 7 155H | 16 | 1024 | | Windows 11 Pro | Stellar Gray | 1199 | 4.3 | 96
Microsoft | Surface Laptop Go 3 | | 12.4 | Intel Core i5-1235U | 8 | 256 | | Windows 11 | Platinum / Sage | 799 | 4.3 | 412
Microsoft | Surface Laptop 7th Edition | | 13.8 | Snapdragon X Plus X1P-64-100 / Snapdragon X Elite X1E-80-100 +300 | 16 | 512 | | Windows 11 | Platinum / Black | 1099 | 4.6 | 1390
Samsung | Galaxy Book4 | | 15.6 | Intel Core 5 120U / Intel Core 7 150U +150 | 16 | 512 | | Windows 11 | Gray | 749 | 4.4 | 301
Samsung | Galaxy Book4 360 | 2-in-1 Laptop | 15.6 | Intel Core 7 150U | 16 | 512 | | Windows 11 | Sapphire Blue | 1049 | 4.5 | 243
Samsung | Galaxy Book4 Pro 14 | | 14 | Intel Core Ultra 7 155H | 16 | 512 | | Windows 11 | Moonstone Gray | 1349 | 4.5 | 188
Samsung | Galaxy Chromebook Plus | Chromebook Laptop | 15.6 | Intel Core 3 100U | 8 | 256 | | ChromeOS | Neptune Blue | 699 | 4.4 | 129
LG | gram 14 14Z90S | | 14 | Intel Core Ultra 7 155H | 16 | 512 | | Windows 11 | Black | 1199 | 4.4 | 162
LG | gram 17 17Z90S | | 17 | Intel Core Ultra 7 155H | 32 | 1024 | | Windows 11 | Black | 1699 | 4.4 | 231
Gigabyte | G6 KF | Gaming Laptop | 16 | Intel Core i7-13620H | 16 | 512 | GeForce RTX 4060 | Windows 11 | Black | 999 | 4.2 | 388
`,
  },
  {
    product_type: 'laptop_sleeve',
    category_path: [...COMPUTERS, 'Laptop Accessories', 'Bags, Cases & Sleeves'],
    noun: 'Laptop Sleeve',
    highlights: ['for {fits}', '{material}'],
    pitch: 'Keeps a laptop free of scratches on the way.',
    trade: 'accessory',
    accessory_for: 'laptop',
    rows: `
brand | model | fits | material | color | price | rating | reviews
tomtoc | 360 Protective | 13-inch MacBook Air and Pro / 14-inch MacBook Pro +2 / 15.6-inch laptops +4 | Recycled polyester | Black / Dark Blue | 22.99 | 4.7 | 28410
MOSISO | Water-Repellent | 13.3-inch notebooks / 15.6-inch notebooks +3 | Neoprene | Gray / Navy Blue | 14.99 | 4.6 | 41200
Amazon Basics | Felt | 14-inch laptops / 15.6-inch laptops +2 | Felt | Charcoal | 12.49 | 4.5 | 6120
Inateck | 360 Shockproof | 14-inch laptops | EVA foam | Gray | 24.99 | 4.7 | 9820
Case Logic | Attache | 15.6-inch laptops | Nylon | Black | 27.99 | 4.6 | 14370
Incase | Woolenex | 14-inch MacBook Pro | Woolenex | Graphite | 49.95 | 4.5 | 690
`,
  },
  {
    product_type: 'laptop_charger',
    category_path: [...COMPUTERS, 'Laptop Accessories', 'Chargers & Adapters'],
    noun: 'Laptop Charger',
    highlights: ['{power_w}W', 'for {fits}', '{connector}'],
    pitch: 'A spare power supply for the office, the sofa or the suitcase.',
    trade: 'accessory',
    accessory_for: 'laptop',
    rows: `
brand | model | power_w | fits | connector | color | price | rating | reviews
Anker | 715 Nano II | 65 | MacBook Air, Dell XPS and HP Spectre | USB-C | Black | 39.99 | 4.7 | 11240
UGREEN | Nexode | 65 / 100 +25 | MacBook, ThinkPad and Chromebook | USB-C | Gray | 42.99 | 4.6 | 15800
Lenovo | GX20L29355 | 65 | IdeaPad and Yoga | Round tip | Black | 34.99 | 4.5 | 2210
HP | 1HE08UT | 65 | HP Pavilion and Envy | USB-C | Black | 44.99 | 4.4 | 1830
Apple | Power Adapter MXN53AM | 70 | MacBook Air and MacBook Pro | USB-C | White | 59 | 4.7 | 4920
`,
  },
];
