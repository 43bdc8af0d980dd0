import type { ProductGroup } from '../product/product-group';
import { GADGETS } from './departments';

export const GADGET_EXTRAS: ProductGroup[] = [
  {
    product_type: 'usb_cable',
    category_path: [...GADGETS, 'Cell Phones', 'Cables'],
    noun: 'USB Cable',
    highlights: ['{connector}', '{length_ft} ft', '{power_w}W', '{pack} Pack'],
    pitch: 'Long enough to reach the sofa.',
    trade: 'accessory',
    accessory_for: 'phone',
    rows: `
brand | model | noun | connector | length_ft | power_w | pack | color | price | rating | reviews
Anker | Nylon | USB-C Cable | USB-C to USB-C | 3.3 / 6 +2 / 10 +4 | 60 / 100 +4 | 1 / 2 +6 | Black | 9.99 | 4.7 | 61230
Amazon Basics | Braided | Lightning Cable | USB-A to Lightning | 3 / 6 +2 / 10 +4 | 12 | 1 / 2 +8 | Dark Gray / Silver | 10.99 | 4.5 | 91230
Apple | Woven | USB-C Charge Cable | USB-C to USB-C | 3.3 / 6.6 +10 | 60 | 1 | White | 19 | 4.7 | 9120
`,
  },
  {
    product_type: 'hdmi_cable',
    category_path: [...GADGETS, 'TV & Video', 'Cables'],
    noun: 'HDMI Cable',
    highlights: ['{length_ft} ft', '{feature}', '{pack} Pack'],
    pitch: 'Left in the drawer, found by you.',
    trade: 'accessory',
    accessory_for: 'tv',
    rows: `
brand | model | length_ft | feature | pack | price | rating | reviews
Amazon Basics | High-Speed | 3 / 6 +1 / 10 +3 / 15 +6 | 4K, 18Gbps | 1 / 2 +5 | 6.99 | 4.7 | 91240
Monoprice | Certified Ultra | 6 / 10 +5 | 8K, 48Gbps | 1 | 11.99 | 4.7 | 8120
`,
  },
  {
    product_type: 'batteries',
    category_path: [...GADGETS, 'Household', 'Batteries'],
    noun: 'Batteries',
    highlights: ['{size}', '{chemistry}', '{pack} Count'],
    pitch: 'The remote thanks you.',
    trade: 'hygiene',
    rows: `
brand | model | size | chemistry | pack | price | rating | reviews
Duracell | Coppertop | AA / AAA | Alkaline | 4 / 12 +7 / 24 +14 | 5.99 | 4.8 | 41230
Energizer | MAX | AA / AAA / 9V +3 | Alkaline | 8 / 24 +12 | 8.99 | 4.7 | 28410
Panasonic | eneloop | AA / AAA | Rechargeable NiMH | 4 / 8 +16 | 19.99 | 4.8 | 21230
Energizer | CR2032 | CR2032 | Lithium coin | 2 / 6 +5 | 3.99 | 4.8 | 38210
`,
  },
  {
    product_type: 'power_bank',
    category_path: [...GADGETS, 'Cell Phones', 'Power Banks'],
    noun: 'Power Bank',
    highlights: ['{capacity_mah} mAh', '{power_w}W', '{feature}'],
    pitch: 'A second wind.',
    trade: 'electronics',
    accessory_for: 'phone',
    rows: `
brand | model | capacity_mah | power_w | feature | color | price | rating | reviews
Anker | PowerCore 313 | 10000 | 12 | Slim | Black / White / Blue | 21.99 | 4.6 | 61230
Anker | Prime | 20000 / 27650 +50 | 200 | Display | Black | 129.99 | 4.6 | 8120
INIU | B6 | 10000 / 20000 +14 | 22.5 | USB-C | Black / White | 19.99 | 4.5 | 28410
`,
  },
  {
    product_type: 'phone_mount',
    category_path: [...GADGETS, 'Cell Phones', 'Mounts'],
    noun: 'Phone Mount',
    highlights: ['{style}', '{feature}'],
    pitch: 'Eyes on the road.',
    trade: 'accessory',
    accessory_for: 'phone',
    rows: `
brand | model | noun | style | feature | color | price | rating | reviews
iOttie | Easy One Touch 6 | Car Phone Mount | Dashboard | Telescopic Arm | Black | 24.95 | 4.4 | 18210
Lamicall | Gooseneck | Phone Holder | Bed and Desk Clamp | Flexible | Black / White | 19.99 | 4.5 | 91230
`,
  },
  {
    product_type: 'phone_case',
    category_path: [...GADGETS, 'Cell Phones', 'Cases'],
    noun: 'Phone Case',
    highlights: ['for {fits}', '{style}', '{material}'],
    pitch: 'Dressed for the drop.',
    trade: 'accessory',
    accessory_for: 'phone',
    rows: `
brand | model | fits | style | material | color | price | rating | reviews
OtterBox | Commuter Series | iPhone 14 / iPhone 15 / iPhone 16 | Rugged, Slim | Polycarbonate | Black / Blue | 39.95 | 4.6 | 28410
Velvet Caviar | Floral | iPhone 14 / iPhone 15 / Galaxy S24 | Cute, Slim Design | TPU | Japan Kitty Pink / Daisy White | 35 | 4.6 | 4310
Spigen | Tough Armor | Galaxy S23 / Galaxy S24 / Pixel 8 | Kickstand | TPU and polycarbonate | Black / Gunmetal | 19.99 | 4.6 | 38210
ESR | Classic Hybrid | iPhone 14 / iPhone 15 / iPhone 16 | MagSafe, Clear | Acrylic | Clear / Clear Black | 17.99 | 4.5 | 21230
`,
  },
  {
    product_type: 'screen_protector',
    category_path: [...GADGETS, 'Cell Phones', 'Screen Protectors'],
    noun: 'Tempered Glass Screen Protector',
    highlights: ['for {fits}', '{feature}', '{pack} Pack'],
    pitch: 'Cracks so that yours does not.',
    trade: 'accessory',
    accessory_for: 'phone',
    rows: `
brand | model | fits | feature | pack | price | rating | reviews
amFilm | OneTouch | iPhone 14 / iPhone 15 / iPhone 16 / Galaxy S24 | Auto Alignment | 2 / 3 +4 | 12.99 | 4.6 | 38210
ZAGG | InvisibleShield Glass Elite | iPhone 15 / iPhone 16 | Privacy / Clear -5 | 1 | 44.99 | 4.4 | 2310
`,
  },
  {
    product_type: 'security_camera',
    category_path: [...GADGETS, 'Home Security', 'Cameras'],
    noun: 'Security Camera',
    highlights: ['{resolution}', '{power}', '{feature}', '{pack} Pack'],
    pitch: 'Knows who took the parcel.',
    trade: 'electronics',
    rows: `
brand | model | noun | resolution | power | feature | pack | color | price | rating | reviews
Ring | Stick Up Cam | Security Camera | 1080p | Battery / Plug-In | Two-Way Talk | 1 / 2 +90 | White / Black | 99.99 | 4.5 | 28410
Blink | Outdoor 4 | Security Camera | 1080p | Battery | Motion Detection | 1 / 2 +60 / 5 +300 | Black | 99.99 | 4.2 | 21230
Wyze | Cam v3 | Indoor Security Camera | 1080p | Wired | Color Night Vision | 1 / 2 +33 | White | 35.98 | 4.4 | 38210
Reolink | RLC-520A | Dome Camera | 5 MP | PoE | Person Detection | 1 | White | 54.99 | 4.4 | 6120
Amcrest | UltraHD | Bullet Camera | 4K | PoE | 131 ft Night Vision | 1 | White / Black | 79.99 | 4.3 | 5120
`,
  },
  {
    product_type: 'desktop',
    category_path: [...GADGETS, 'Computers', 'Desktops'],
    noun: 'Desktop Computer',
    highlights: ['{processor}', '{ram_gb}GB RAM', '{storage_gb}GB SSD', '{operating_system}'],
    pitch: 'Stays put and gets on with it.',
    trade: 'electronics',
    rows: `
brand | model | noun | processor | ram_gb | storage_gb | operating_system | price | rating | reviews
Apple | Mac mini | Desktop Computer | M4 | 16 / 24 +200 | 256 / 512 +200 | macOS | 599 | 4.8 | 4310
Beelink | S12 Pro | Mini PC Desktop Computer | Intel N100 | 16 | 500 | Windows 11 | 189 | 4.4 | 9120
HP | Pavilion TP01 | Desktop Computer | Intel Core i5-13400 | 8 / 16 +80 | 512 / 1024 +70 | Windows 11 | 549.99 | 4.3 | 1310
Dell | Inspiron 3030 | Desktop Computer | Intel Core i7-14700 | 16 / 32 +150 | 1024 | Windows 11 | 849.99 | 4.4 | 870
iBUYPOWER | Y40 | Gaming Desktop Computer | Intel Core i7-14700F | 32 | 1024 | Windows 11 | 1499.99 | 4.5 | 610
`,
  },
  {
    product_type: 'microphone',
    category_path: [...GADGETS, 'Audio', 'Microphones'],
    noun: 'Microphone',
    highlights: ['{style}', '{connection}'],
    pitch: 'Say that again, but better.',
    trade: 'electronics',
    rows: `
brand | model | style | connection | color | price | rating | reviews
Blue | Yeti | Condenser | USB | Blackout / Silver | 129.99 | 4.6 | 38210
HyperX | QuadCast S | Condenser, RGB | USB | Black / White | 159.99 | 4.7 | 9120
Shure | SM7B | Dynamic | XLR | Black | 399 | 4.8 | 5120
`,
  },
  {
    product_type: 'gaming_headset',
    category_path: [...GADGETS, 'Video Games', 'Headsets'],
    noun: 'Gaming Headset',
    highlights: ['{connection}', '{fits}', '{feature}'],
    pitch: 'Hear them first.',
    trade: 'electronics',
    rows: `
brand | model | connection | fits | feature | color | price | rating | reviews
SteelSeries | Arctis Nova 7 | Wireless | PC and PlayStation | 38 Hours | Black / White | 179.99 | 4.4 | 6120
Razer | BlackShark V2 X | Wired | PC, Xbox and Switch | 7.1 Surround | Black / Green | 59.99 | 4.4 | 38210
Logitech | H390 | USB | Computers | Noise Cancelling Mic | Black / Rose | 29.99 | 4.3 | 41230
`,
  },
  {
    product_type: 'projector',
    category_path: [...GADGETS, 'TV & Video', 'Projectors'],
    noun: 'Projector',
    highlights: ['{resolution}', '{feature}'],
    pitch: 'The wall finally earns its keep.',
    trade: 'electronics',
    rows: `
brand | model | resolution | feature | color | price | rating | reviews
Epson | Home Cinema 2350 | 4K PRO-UHD | Android TV | White | 1299.99 | 4.4 | 870
Anker | Nebula Capsule 3 | 1080p | Portable, Google TV | Black | 529.99 | 4.4 | 1310
YABER | Pro V9 | 1080p | WiFi 6, Auto Focus | White | 259.99 | 4.4 | 4310
`,
  },
  {
    product_type: 'photo_backdrop',
    category_path: [...GADGETS, 'Cameras & Photo', 'Studio'],
    noun: 'Photo Backdrop',
    highlights: ['{style}', '{size}', '{material}'],
    pitch: 'Paris, from the garage.',
    trade: 'goods',
    accessory_for: 'camera',
    rows: `
brand | model | style | size | material | price | rating | reviews
Neewer | Collapsible | Green Screen / White | 5x7 ft / 6x9 ft +10 | Muslin | 32.99 | 4.5 | 9120
Allenjoy | Party | Floral Wall / Gold Glitter / Woodland Animals | 5x3 ft / 7x5 ft +9 | Vinyl | 15.99 | 4.4 | 2310
`,
  },
  {
    product_type: 'smart_speaker',
    category_path: [...GADGETS, 'Audio', 'Smart Speakers'],
    noun: 'Smart Speaker',
    highlights: ['{assistant}', '{feature}'],
    pitch: 'Knows the weather, hums along.',
    trade: 'electronics',
    rows: `
brand | model | assistant | feature | color | price | rating | reviews
Amazon | Echo Dot 5th Gen | Alexa | Motion Sensor | Charcoal / Glacier White / Deep Sea Blue | 49.99 | 4.7 | 91230
Google | Nest Mini | Google Assistant | Wall Mountable | Chalk White / Charcoal | 49 | 4.6 | 12310
Apple | HomePod mini | Siri | 360 Audio | Midnight / Orange / White | 99 | 4.6 | 8120
`,
  },
];
