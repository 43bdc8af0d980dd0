import type { ProductGroup } from '../product/product-group';
import { COMPUTERS } from './departments';

export const COMPUTING: ProductGroup[] = [
  {
    product_type: 'tablet',
    category_path: [...COMPUTERS, 'Tablets'],
    noun: 'Tablet',
    highlights: ['{screen_size_in}" Display', '{storage_gb}GB', '{connectivity}', '{processor}'],
    pitch: 'For reading, drawing and films where a laptop is too much.',
    trade: 'electronics',
    rows: `
brand | model | screen_size_in | storage_gb | connectivity | processor | color | price | rating | reviews
Apple | iPad 11th Generation | 11 | 128 / 256 +100 | Wi-Fi | Apple A16 | Blue / Silver | 349 | 4.8 | 8120
Apple | iPad Air 11 M3 | 11 | 128 / 256 +100 | Wi-Fi | Apple M3 | Space Gray / Starlight | 599 | 4.8 | 2975
Apple | iPad Pro 13 M4 | 13 | 256 | Wi-Fi | Apple M4 | Space Black | 1299 | 4.8 | 1890
Apple | iPad mini A17 Pro | 8.3 | 128 | Wi-Fi | Apple A17 Pro | Purple / Blue | 499 | 4.7 | 2204
Samsung | Galaxy Tab A9+ | 11 | 64 / 128 +50 | Wi-Fi | Snapdragon 695 | Graphite / Silver | 219 | 4.5 | 9310
Samsung | Galaxy Tab S10 FE | 10.9 | 128 | Wi-Fi | Exynos 1580 | Gray / Blue | 499 | 4.6 | 512
Samsung | Galaxy Tab S9 | 11 | 128 | Wi-Fi | Snapdragon 8 Gen 2 | Graphite / Beige | 799 | 4.7 | 3111
Amazon | Fire HD 10 | 10.1 | 32 / 64 +40 | Wi-Fi | Octa-core 2.0 GHz | Black / Ocean | 139 | 4.4 | 27840
Lenovo | Tab M11 | 11 | 128 | Wi-Fi | MediaTek Helio G88 | Luna Grey | 179 | 4.3 | 1204
Lenovo | Idea Tab Pro | 12.7 | 256 | Wi-Fi | MediaTek Dimensity 8300 | Luna Grey | 389 | 4.5 | 266
Microsoft | Surface Pro 11th Edition | 13 | 512 | Wi-Fi | Snapdragon X Plus | Platinum / Black | 1199 | 4.5 | 870
`,
  },
  {
    product_type: 'tablet_case',
    category_path: [...COMPUTERS, 'Tablet Accessories', 'Cases'],
    noun: 'Case',
    naming: '{brand} {model} {noun} for {fits}',
    highlights: ['{material}'],
    pitch: 'Folds into a stand, wakes the screen when it opens.',
    trade: 'accessory',
    accessory_for: 'tablet',
    rows: `
brand | model | fits | material | color | price | rating | reviews
Apple | Smart Folio | iPad 11th Generation / iPad Air 11 | Polyurethane | Charcoal Gray | 79 | 4.5 | 3120
ZUGU | Alpha | iPad 10.9 / iPad Pro 13 +10 | Vegan leather | Black / Navy Blue | 49.99 | 4.7 | 39120
Fintie | SlimShell | Fire HD 10 / Galaxy Tab A9+ | PU leather | Black | 15.99 | 4.6 | 22870
OtterBox | Defender | iPad 10.9 | Polycarbonate | Black | 89.95 | 4.6 | 5410
`,
  },
  {
    product_type: 'monitor',
    category_path: [...COMPUTERS, 'Monitors'],
    noun: 'Monitor',
    naming: '{brand} {model} {screen_size_in}" {noun}',
    highlights: ['{resolution}', '{refresh_rate_hz}Hz', '{panel}', '{ports}'],
    pitch: 'More room for windows, and easier on the neck.',
    trade: 'electronics',
    rows: `
brand | model | noun | screen_size_in | resolution | refresh_rate_hz | panel | ports | price | rating | reviews
Dell | S2725DS | | 27 | 2560 x 1440 | 100 | IPS | 2 HDMI, DisplayPort | 229 | 4.6 | 1180
Dell | U2723QE UltraSharp | | 27 | 4K 3840 x 2160 | 60 | IPS Black | USB-C 90W | 579 | 4.6 | 2290
Dell | SE2425HM | | 24 | 1920 x 1080 | 100 | IPS | HDMI, VGA | 99 | 4.5 | 820
LG | 27UP650-W | | 27 | 4K 3840 x 2160 | 60 | IPS | HDMI, DisplayPort | 299 | 4.5 | 1602
LG | UltraGear 27GP850-B | Gaming Monitor | 27 | 2560 x 1440 | 165 | Nano IPS | HDMI, DisplayPort | 349 | 4.6 | 3480
LG | 34WP60C-B | Curved Ultrawide Monitor | 34 | 3440 x 1440 | 160 | VA | HDMI, DisplayPort | 399 | 4.5 | 2950
LG | UltraGear 27GS95QE | OLED Gaming Monitor | 27 | 2560 x 1440 | 240 | OLED | HDMI 2.1, DisplayPort | 799 | 4.6 | 744
Samsung | Odyssey G5 LS32CG552 | Curved Gaming Monitor | 32 | 2560 x 1440 | 165 | VA | HDMI, DisplayPort | 329 | 4.5 | 2670
Samsung | ViewFinity S8 LS27D800 | | 27 | 4K 3840 x 2160 | 60 | IPS | USB-C 90W | 429 | 4.4 | 298
Samsung | Odyssey OLED G8 LS32DG802 | Gaming Monitor | 32 | 4K 3840 x 2160 | 240 | OLED | HDMI 2.1, DisplayPort | 1199 | 4.5 | 501
ASUS | ProArt PA278QV | | 27 | 2560 x 1440 | 75 | IPS | HDMI, DisplayPort | 289 | 4.6 | 4860
ASUS | TUF Gaming VG27AQ3A | Gaming Monitor | 27 | 2560 x 1440 | 180 | Fast IPS | HDMI, DisplayPort | 219 | 4.6 | 1490
Acer | Nitro KG241Y | Gaming Monitor | 23.8 | 1920 x 1080 | 180 | VA | HDMI, DisplayPort | 119 | 4.5 | 6940
Acer | KB272 EBI | | 27 | 1920 x 1080 | 100 | IPS | HDMI, VGA | 119 | 4.5 | 8820
HP | Series 5 Pro 527pq | | 27 | 2560 x 1440 | 100 | IPS | HDMI, DisplayPort | 259 | 4.5 | 133
Gigabyte | M27Q | Gaming Monitor | 27 | 2560 x 1440 | 170 | IPS | HDMI, USB-C, KVM | 279 | 4.5 | 3920
BenQ | GW2486TC | | 23.8 | 1920 x 1080 | 100 | IPS | USB-C 65W | 199 | 4.5 | 610
`,
  },
  {
    product_type: 'monitor_arm',
    category_path: [...COMPUTERS, 'Monitor Accessories', 'Arms & Stands'],
    noun: 'Monitor Arm',
    highlights: ['for {fits} screens', 'VESA mount', '{load_lb} lb'],
    pitch: 'Lifts a screen off the desk and to eye level.',
    trade: 'accessory',
    accessory_for: 'monitor',
    rows: `
brand | model | fits | load_lb | color | price | rating | reviews
Ergotron | LX | up to 34-inch | 25 | Matte Black / White | 189 | 4.7 | 11890
VIVO | STAND-V001 | 13 to 27-inch | 22 | Black | 34.99 | 4.6 | 38110
HUANUO | HNSS8 | 13 to 32-inch | 19.8 | Black | 45.99 | 4.6 | 20140
`,
  },
  {
    product_type: 'keyboard',
    category_path: [...COMPUTERS, 'Computer Accessories', 'Keyboards'],
    noun: 'Keyboard',
    highlights: ['{layout}', '{connection}', '{switches}'],
    pitch: 'For those who type all day.',
    trade: 'electronics',
    rows: `
brand | model | noun | layout | connection | switches | color | price | rating | reviews
Logitech | MX Keys S | Wireless Keyboard | Full size | Bluetooth | Scissor switches | Graphite / Pale Gray | 109.99 | 4.6 | 7210
Logitech | K380s Pebble Keys 2 | Wireless Keyboard | Compact | Bluetooth | Scissor switches | Tonal Graphite / Tonal Rose | 39.99 | 4.5 | 5120
Logitech | G Pro X TKL | Mechanical Gaming Keyboard | Tenkeyless | Lightspeed wireless | GX Brown Tactile | Black | 199.99 | 4.4 | 1904
Keychron | K2 Version 2 | Mechanical Keyboard | 75% | Bluetooth and USB-C | Gateron Red / Gateron Brown | Black | 89.99 | 4.4 | 6230
Keychron | Q1 Max | Mechanical Keyboard | 75% | Wireless | Gateron Jupiter Red | Carbon Black | 219 | 4.5 | 820
Corsair | K70 Core | Mechanical Gaming Keyboard | Full size | USB | MLX Red Linear | Black | 99.99 | 4.5 | 1490
Razer | BlackWidow V4 | Mechanical Gaming Keyboard | Full size | USB | Green Clicky | Black | 169.99 | 4.5 | 2230
Razer | Huntsman Mini | Gaming Keyboard | 60% | USB | Linear Optical | Black / Mercury White | 119.99 | 4.6 | 13420
Royal Kludge | RK61 | Mechanical Keyboard | 60% | Bluetooth and USB-C | Red / Brown | White | 49.99 | 4.4 | 18830
Apple | Magic Keyboard with Touch ID | | Compact | Bluetooth | Scissor switches | White | 149 | 4.7 | 5320
Microsoft | Sculpt Ergonomic | Wireless Keyboard | Split | Wireless | Membrane | Black | 79.99 | 4.2 | 14080
`,
  },
  {
    product_type: 'mouse',
    category_path: [...COMPUTERS, 'Computer Accessories', 'Mice'],
    noun: 'Mouse',
    highlights: ['{connection}', '{dpi} DPI', '{grip}'],
    pitch: 'Sits well in the hand and goes where it is pointed.',
    trade: 'electronics',
    rows: `
brand | model | noun | connection | dpi | grip | color | price | rating | reviews
Logitech | MX Master 3S | Wireless Mouse | Bluetooth | 8000 | Ergonomic | Graphite / Pale Gray / Black | 99.99 | 4.6 | 19320
Logitech | M185 | Wireless Mouse | USB receiver | 1000 | Ambidextrous | Swift Gray / Blue | 14.99 | 4.6 | 71200
Logitech | M720 Triathlon | Wireless Mouse | Bluetooth | 1000 | Right-handed | Black | 49.99 | 4.6 | 17410
Logitech | G502 Hero | Gaming Mouse | USB | 25600 | Right-handed | Black | 79.99 | 4.7 | 58110
Logitech | G305 Lightspeed | Wireless Gaming Mouse | Lightspeed wireless | 12000 | Ambidextrous | Black / White | 59.99 | 4.6 | 39870
Razer | DeathAdder Essential | Gaming Mouse | USB | 6400 | Ergonomic | Black / White | 29.99 | 4.6 | 40120
Razer | Basilisk V3 | Gaming Mouse | USB | 26000 | Ergonomic | Black | 69.99 | 4.6 | 21870
Anker | Vertical Ergonomic | Wireless Mouse | USB receiver | 1600 | Vertical | Black | 29.99 | 4.3 | 26930
Apple | Magic Mouse USB-C | | Bluetooth | 1300 | Ambidextrous | White / Black +20 | 79 | 4.5 | 4210
`,
  },
  {
    product_type: 'mouse_pad',
    category_path: [...COMPUTERS, 'Computer Accessories', 'Mouse Pads'],
    noun: 'Mouse Pad',
    highlights: ['{size}', '{material}'],
    pitch: 'A smooth, washable surface.',
    trade: 'accessory',
    accessory_for: 'mouse',
    rows: `
brand | model | size | material | color | price | rating | reviews
SteelSeries | QcK | Medium / XXL +15 | Cloth | Black | 12.99 | 4.7 | 51340
Razer | Gigantus V2 | Large / XXL +12 | Cloth | Black | 16.99 | 4.7 | 15210
Logitech | Studio Series | Small | Recycled polyester | Mid Grey / Darker Rose | 9.99 | 4.7 | 6880
`,
  },
  {
    product_type: 'printer',
    category_path: [...COMPUTERS, 'Printers'],
    noun: 'Printer',
    highlights: ['{technology}', '{functions}', '{connection}'],
    pitch: 'Prints from phone, tablet and computer.',
    trade: 'electronics',
    rows: `
brand | model | noun | technology | functions | connection | color | price | rating | reviews
HP | DeskJet 2855e | All-in-One Printer | Inkjet | Print, copy, scan | Wi-Fi | White | 79.99 | 4.0 | 9120
HP | OfficeJet Pro 9125e | All-in-One Printer | Inkjet | Print, copy, scan, fax | Wi-Fi | White | 259.99 | 4.2 | 2140
HP | LaserJet M110we | Laser Printer | Monochrome laser | Print | Wi-Fi | White | 119 | 4.1 | 5230
Brother | HL-L2460DW | Laser Printer | Monochrome laser | Print, duplex | Wi-Fi | Gray | 169.99 | 4.5 | 3870
Brother | MFC-J1010DW | All-in-One Printer | Inkjet | Print, copy, scan, fax | Wi-Fi | Black | 119.99 | 4.0 | 7630
Brother | HL-L3280CDW | Color Laser Printer | Color laser | Print, duplex | Wi-Fi | White | 329.99 | 4.4 | 890
Epson | EcoTank ET-2800 | All-in-One Printer | Supertank inkjet | Print, copy, scan | Wi-Fi | White / Black | 229.99 | 4.2 | 16740
Epson | EcoTank ET-3850 | All-in-One Printer | Supertank inkjet | Print, copy, scan, duplex | Wi-Fi | White | 399.99 | 4.4 | 3120
Epson | WorkForce WF-2930 | All-in-One Printer | Inkjet | Print, copy, scan, fax | Wi-Fi | Black | 89.99 | 3.9 | 4420
Canon | PIXMA TS3720 | All-in-One Printer | Inkjet | Print, copy, scan | Wi-Fi | Black | 59.99 | 4.0 | 6210
Canon | MegaTank G3270 | All-in-One Printer | Supertank inkjet | Print, copy, scan | Wi-Fi | Black / White | 199.99 | 4.1 | 3050
Canon | SELPHY CP1500 | Photo Printer | Dye sublimation | Print | Wi-Fi | Black / White | 149 | 4.5 | 4880
`,
  },
  {
    product_type: 'ink_cartridge',
    category_path: [...COMPUTERS, 'Printer Accessories', 'Ink & Toner'],
    noun: 'Ink Cartridge',
    highlights: ['for {fits}', '{pages} pages'],
    pitch: 'Original ink, ready to click in.',
    trade: 'accessory',
    accessory_for: 'printer',
    rows: `
brand | model | fits | pages | color | price | rating | reviews
HP | 67XL | HP DeskJet and Envy printers | 240 | Black / Tri-color +3 | 29.99 | 4.6 | 48200
Epson | 522 | Epson EcoTank printers | 4500 | Black / Cyan / Magenta / Yellow | 14.99 | 4.7 | 37410
Canon | PG-275XL | Canon PIXMA printers | 400 | Black | 30.99 | 4.6 | 12730
`,
  },
  {
    product_type: 'router',
    category_path: [...COMPUTERS, 'Networking', 'Routers'],
    noun: 'Wi-Fi Router',
    highlights: ['{standard}', '{speed}', '{coverage_sq_ft} sq ft'],
    pitch: 'Carries the internet to the far end of the house.',
    trade: 'electronics',
    rows: `
brand | model | noun | standard | speed | coverage_sq_ft | color | price | rating | reviews
TP-Link | Archer AX21 | | Wi-Fi 6 | AX1800 | 1500 | Black | 79.99 | 4.4 | 32140
TP-Link | Archer AX55 | | Wi-Fi 6 | AX3000 | 2000 | Black | 109.99 | 4.4 | 12230
TP-Link | Deco X55 | Mesh Wi-Fi Router | Wi-Fi 6 | AX3000 | 2500 / 4500 +70 / 6500 +120 | White | 109.99 | 4.5 | 18310
TP-Link | Archer BE550 | | Wi-Fi 7 | BE9300 | 2000 | Black | 279.99 | 4.3 | 2860
NETGEAR | Nighthawk RAX54S | | Wi-Fi 6 | AX5400 | 2500 | Black | 199.99 | 4.3 | 5120
NETGEAR | Orbi RBK863S | Mesh Wi-Fi Router | Wi-Fi 6 | AX6000 | 8000 | White | 899.99 | 4.2 | 2090
ASUS | RT-AX1800S | | Wi-Fi 6 | AX1800 | 1500 | Black | 79.99 | 4.3 | 3320
ASUS | RT-BE58U | | Wi-Fi 7 | BE3600 | 2000 | Black | 139.99 | 4.4 | 640
Amazon | eero 6+ | Mesh Wi-Fi Router | Wi-Fi 6 | AX3000 | 1500 / 4500 +160 | White | 139.99 | 4.5 | 13420
Google | Nest Wifi Pro | Mesh Wi-Fi Router | Wi-Fi 6E | AXE5400 | 2200 / 4400 +100 | Snow | 199.99 | 4.3 | 4210
`,
  },
  {
    product_type: 'external_drive',
    category_path: [...COMPUTERS, 'Data Storage', 'External Drives'],
    noun: 'External Hard Drive',
    highlights: ['{storage_gb}GB', '{interface}', '{speed}'],
    pitch: 'Room for pictures, games and backups.',
    trade: 'electronics',
    rows: `
brand | model | noun | storage_gb | interface | speed | color | price | rating | reviews
Samsung | T7 | Portable SSD | 1000 / 2000 +60 | USB 3.2 | 1050 MB/s | Titan Gray / Indigo Blue | 109.99 | 4.8 | 40210
Samsung | T9 | Portable SSD | 1000 / 2000 +70 / 4000 +220 | USB 3.2 Gen 2x2 | 2000 MB/s | Black | 139.99 | 4.7 | 3410
SanDisk | Extreme | Portable SSD | 1000 / 2000 +60 | USB 3.2 | 1050 MB/s | Black | 109.99 | 4.6 | 76120
Crucial | X9 Pro | Portable SSD | 1000 / 2000 +50 | USB 3.2 | 1050 MB/s | Gray | 99.99 | 4.7 | 2870
WD | Elements | | 1000 / 2000 +15 / 5000 +60 | USB 3.0 | 130 MB/s | Black | 59.99 | 4.6 | 243100
Seagate | Expansion | | 2000 / 4000 +35 | USB 3.0 | 120 MB/s | Black | 74.99 | 4.6 | 188420
`,
  },
];
