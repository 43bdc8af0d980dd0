import type { ProductGroup } from '../product/product-group';
import { CAMERAS as DEPARTMENT } from './departments';

export const CAMERAS: ProductGroup[] = [
  {
    product_type: 'camera',
    category_path: [...DEPARTMENT, 'Digital Cameras'],
    noun: 'Mirrorless Camera',
    highlights: ['{resolution_mp}MP', '{lens}', '{video}', '{sensor}'],
    pitch: 'Pictures a phone would not get.',
    trade: 'electronics',
    rows: `
brand | model | noun | resolution_mp | sensor | video | lens | color | price | rating | reviews
Canon | EOS R100 | | 24.1 | APS-C | 4K Video | 18-45mm Lens | Black | 599 | 4.5 | 1320
Canon | EOS R50 | | 24.2 | APS-C | 4K Video | 18-45mm Lens | Black / White | 799 | 4.7 | 2310
Canon | EOS R10 | | 24.2 | APS-C | 4K Video | Body Only / 18-45mm Lens +120 | Black | 979 | 4.7 | 890
Canon | EOS R6 Mark II | | 24.2 | Full Frame | 4K 60p Video | Body Only / 24-105mm Lens +500 | Black | 2499 | 4.8 | 730
Canon | EOS Rebel T7 | DSLR Camera | 24.1 | APS-C | 1080p Video | 18-55mm Lens | Black | 549 | 4.7 | 9210
Canon | PowerShot V10 | Vlogging Camera | 13 | 1-inch | 4K Video | | Black / Silver | 399 | 4.2 | 640
Nikon | Z30 | | 20.9 | DX | 4K Video | 16-50mm Lens | Black | 849 | 4.7 | 1240
Nikon | Z50 II | | 20.9 | DX | 4K 60p Video | Body Only / 16-50mm Lens +150 | Black | 999 | 4.8 | 310
Nikon | Z6 III | | 24.5 | Full Frame | 6K Video | Body Only | Black | 2499 | 4.8 | 280
Nikon | COOLPIX P950 | Compact Camera | 16 | 1/2.3-inch | 4K Video | 83x Zoom | Black | 799 | 4.6 | 1870
Sony | ZV-1F | Vlogging Camera | 20.1 | 1-inch | 4K Video | 20mm Lens | Black / White | 499 | 4.3 | 870
Sony | ZV-E10 II | | 26 | APS-C | 4K 60p Video | Body Only / 16-50mm Lens +100 | Black | 999 | 4.6 | 420
Sony | Alpha a6400 | | 24.2 | APS-C | 4K Video | Body Only / 16-50mm Lens +100 | Black | 899 | 4.7 | 4120
Sony | Alpha a7 III | | 24.2 | Full Frame | 4K Video | Body Only / 28-70mm Lens +200 | Black | 1799 | 4.8 | 3980
Fujifilm | X-T30 II | | 26.1 | APS-C | 4K Video | 15-45mm Lens | Silver / Black | 999 | 4.6 | 510
Fujifilm | X100VI | Compact Camera | 40.2 | APS-C | 6.2K Video | 23mm f/2 Lens | Silver / Black | 1599 | 4.7 | 390
Fujifilm | Instax Mini 12 | Instant Camera | | | | | Pastel Blue / Blossom Pink / Clay White | 79.95 | 4.7 | 24310
Kodak | PIXPRO FZ55 | Compact Camera | 16 | 1/2.3-inch | 1080p Video | 5x Zoom | Black / Blue | 129.99 | 4.2 | 7210
GoPro | HERO13 Black | Action Camera | 27 | 1/1.9-inch | 5.3K Video | | Black | 429.99 | 4.4 | 1610
DJI | Osmo Pocket 3 | Vlogging Camera | 9.4 | 1-inch | 4K 120p Video | 3-Axis Gimbal | Black | 519 | 4.7 | 3870
`,
  },
  {
    product_type: 'camera_lens',
    category_path: [...DEPARTMENT, 'Camera Lenses'],
    noun: 'Lens',
    highlights: ['for {fits} Cameras', '{aperture}'],
    pitch: 'Sees what the kit lens cannot.',
    trade: 'electronics',
    accessory_for: 'camera',
    rows: `
brand | model | fits | aperture | price | rating | reviews
Canon | RF 50mm F1.8 STM | Canon RF-mount | f/1.8 | 199.99 | 4.8 | 4210
Canon | EF-S 55-250mm F4-5.6 IS STM | Canon EF-S-mount | f/4-5.6 | 299 | 4.7 | 3120
Nikon | NIKKOR Z 40mm f/2 | Nikon Z-mount | f/2 | 299.95 | 4.8 | 870
Sony | FE 50mm F1.8 | Sony E-mount | f/1.8 | 249.99 | 4.5 | 3410
Sigma | 18-50mm F2.8 DC DN | Sony E-mount / Fujifilm X-mount | f/2.8 | 579 | 4.8 | 1120
`,
  },
  {
    product_type: 'camera_bag',
    category_path: [...DEPARTMENT, 'Camera Accessories', 'Bags & Cases'],
    noun: 'Camera Bag',
    highlights: ['{style}', '{material}'],
    pitch: 'Padded dividers that move to suit the kit.',
    trade: 'accessory',
    accessory_for: 'camera',
    rows: `
brand | model | style | material | color | price | rating | reviews
Lowepro | Adventura SH 120 III | Shoulder | Recycled polyester | Black | 39.99 | 4.6 | 1870
Peak Design | Everyday Sling 6L | Sling | Nylon canvas | Black / Ash | 119.95 | 4.7 | 640
Amazon Basics | Medium DSLR | Shoulder | Polyester | Black | 22.99 | 4.6 | 28310
`,
  },
  {
    product_type: 'memory_card',
    category_path: [...DEPARTMENT, 'Camera Accessories', 'Memory Cards'],
    noun: 'Memory Card',
    highlights: ['{storage_gb}GB', '{format}', '{speed}'],
    pitch: 'Holds a holiday in 4K.',
    trade: 'accessory',
    accessory_for: 'camera',
    rows: `
brand | model | storage_gb | format | speed | price | rating | reviews
SanDisk | Extreme PRO | 128 / 256 +16 | SDXC | 200 MB/s | 24.99 | 4.8 | 38410
Samsung | EVO Select | 128 / 256 +10 / 512 +25 | microSDXC | 160 MB/s | 15.99 | 4.7 | 92310
Lexar | Professional 1066x | 128 | SDXC | 160 MB/s | 22.99 | 4.7 | 9120
`,
  },
];
