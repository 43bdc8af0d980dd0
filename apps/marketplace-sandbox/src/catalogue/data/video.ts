import type { ProductGroup } from '../product/product-group';
import { VIDEO as DEPARTMENT } from './departments';

export const VIDEO: ProductGroup[] = [
  {
    product_type: 'tv',
    category_path: [...DEPARTMENT, 'Televisions'],
    noun: 'Smart TV',
    naming: '{brand} {screen_size_in}" {model} {noun}',
    highlights: ['{panel}', '{resolution}', '{refresh_rate_hz}Hz', '{platform}'],
    pitch: 'Films, matches and games on a big screen, without another box.',
    trade: 'electronics',
    rows: `
brand | model | screen_size_in | panel | resolution | refresh_rate_hz | platform | price | rating | reviews
Samsung | DU7200 | 43 / 55 +70 / 65 +130 | LED | 4K UHD | 60 | Tizen | 299.99 | 4.4 | 2410
Samsung | Q60D | 50 / 55 +80 / 65 +250 | QLED | 4K UHD | 60 | Tizen | 529.99 | 4.5 | 1890
Samsung | The Frame LS03D | 50 / 55 +150 / 65 +500 | QLED | 4K UHD | 120 | Tizen | 1299.99 | 4.4 | 2230
Samsung | S90D | 55 / 65 +500 / 77 +1400 | OLED | 4K UHD | 144 | Tizen | 1399.99 | 4.6 | 1510
LG | UT7570 | 43 / 55 +90 / 65 +170 | LED | 4K UHD | 60 | webOS | 279.99 | 4.4 | 1320
LG | QNED80T | 55 / 65 +150 / 75 +350 | QNED | 4K UHD | 60 | webOS | 649.99 | 4.4 | 540
LG | B4 | 48 / 55 +300 / 65 +700 | OLED | 4K UHD | 120 | webOS | 999.99 | 4.7 | 1880
LG | C4 | 42 / 55 +400 / 65 +900 | OLED | 4K UHD | 144 | webOS | 1199.99 | 4.7 | 3120
Sony | BRAVIA 3 | 43 / 55 +100 / 65 +200 | LED | 4K UHD | 60 | Google TV | 499.99 | 4.5 | 930
Sony | BRAVIA 7 | 55 / 65 +300 / 75 +800 | Mini LED | 4K UHD | 120 | Google TV | 1499.99 | 4.5 | 610
TCL | S5 | 43 / 55 +60 / 65 +150 | LED | 4K UHD | 60 | Google TV | 249.99 | 4.4 | 5410
TCL | QM7K | 55 / 65 +200 / 75 +500 | Mini LED QLED | 4K UHD | 144 | Google TV | 799.99 | 4.6 | 720
TCL | S3 | 32 / 40 +40 | LED | 1080p HD | 60 | Roku TV | 149.99 | 4.4 | 7120
Hisense | A6 | 43 / 55 +60 / 75 +290 | LED | 4K UHD | 60 | Google TV | 219.99 | 4.4 | 4980
Hisense | U7N | 55 / 65 +200 | Mini LED QLED | 4K UHD | 144 | Google TV | 699.99 | 4.5 | 2310
VIZIO | VFD40M-08 | 40 | LED | 1080p HD | 60 | VIZIO | 168 | 4.2 | 3870
Roku | Select Series | 32 / 43 +70 / 55 +170 | LED | HD | 60 | Roku TV | 149.99 | 4.5 | 4310
Amazon | Fire TV 4-Series | 43 / 50 +50 / 55 +110 | LED | 4K UHD | 60 | Fire TV | 329.99 | 4.4 | 9870
INSIGNIA | F30 | 50 / 65 +130 | LED | 4K UHD | 60 | Fire TV | 299.99 | 4.4 | 8230
`,
  },
  {
    product_type: 'tv_mount',
    category_path: [...DEPARTMENT, 'TV Accessories', 'TV Mounts'],
    noun: 'TV Wall Mount',
    highlights: ['for {fits} TVs', '{motion}', '{load_lb} lb'],
    pitch: 'Bolts, bits and a paper template are in the box.',
    trade: 'accessory',
    accessory_for: 'tv',
    rows: `
brand | model | fits | motion | load_lb | color | price | rating | reviews
SANUS | VLF728 | 42 to 90-inch | Full Motion | 125 | Black | 229.99 | 4.7 | 3120
ECHOGEAR | EGLF2 | 42 to 90-inch | Full Motion | 125 | Black | 79.99 | 4.7 | 21840
Mounting Dream | MD2268-LK | 37 to 75-inch | Tilting | 132 | Black | 29.99 | 4.7 | 58120
Amazon Basics | Articulating | 22 to 55-inch | Full Motion | 80 | Black | 27.99 | 4.6 | 41230
Perlesmith | PSMFK1 | 13 to 42-inch | Full Motion | 44 | Black | 21.99 | 4.6 | 33210
`,
  },
  {
    product_type: 'tv_remote',
    category_path: [...DEPARTMENT, 'TV Accessories', 'Remote Controls'],
    noun: 'Remote Control',
    highlights: ['for {fits}'],
    pitch: 'For when the sofa has swallowed the other one.',
    trade: 'accessory',
    accessory_for: 'tv',
    rows: `
brand | model | fits | color | price | rating | reviews
Samsung | BN59-01432J SolarCell | Samsung TV | Black | 39.99 | 4.5 | 2310
LG | AN-MR21GC Magic | LG TV | Black | 34.99 | 4.4 | 4980
Roku | Voice Remote Pro | Roku TV | Black | 29.99 | 4.5 | 14230
`,
  },
  {
    product_type: 'streaming_player',
    category_path: [...DEPARTMENT, 'Streaming Media Players'],
    noun: 'Streaming Media Player',
    highlights: ['{resolution}', '{feature}'],
    pitch: 'Turns any screen with an HDMI socket into a smart one.',
    trade: 'electronics',
    rows: `
brand | model | resolution | feature | color | price | rating | reviews
Roku | Express 4K | 4K | HDMI cable included | Black | 39.99 | 4.6 | 28410
Roku | Streaming Stick 4K | 4K | Dolby Vision | Black | 49.99 | 4.7 | 71230
Roku | Ultra | 4K | Dolby Vision and Atmos | Black | 99.99 | 4.5 | 6120
Amazon | Fire TV Stick HD | 1080p HD | Alexa Voice Remote | Black | 34.99 | 4.6 | 21310
Amazon | Fire TV Stick 4K Max | 4K | Wi-Fi 6E | Black | 59.99 | 4.6 | 68410
Apple | TV 4K 3rd Generation | 4K | Wi-Fi | Black | 129 | 4.8 | 9320
Google | TV Streamer | 4K | Dolby Vision | Porcelain / Hazel | 99.99 | 4.4 | 3120
NVIDIA | Shield TV Pro | 4K | AI upscaling | Black | 199.99 | 4.5 | 14870
`,
  },
];
