import type { ProductGroup } from '../product/product-group';
import { AUDIO as DEPARTMENT } from './departments';

export const AUDIO: ProductGroup[] = [
  {
    product_type: 'headphones',
    category_path: [...DEPARTMENT, 'Headphones', 'Over-Ear'],
    noun: 'Wireless Headphones',
    highlights: ['{fit}', '{feature}', '{battery_hours} Hours', '{connection}'],
    pitch: 'For long flights and loud offices.',
    trade: 'electronics',
    rows: `
brand | model | noun | fit | feature | battery_hours | connection | color | price | rating | reviews
Sony | WH-1000XM5 | | Over-Ear | Noise Canceling | 30 | Bluetooth | Black / Silver / Midnight Blue | 399.99 | 4.5 | 18230
Sony | WH-1000XM4 | | Over-Ear | Noise Canceling | 30 | Bluetooth | Black / Silver | 349.99 | 4.6 | 61240
Sony | WH-CH720N | | Over-Ear | Noise Canceling | 35 | Bluetooth | Black / Blue / White | 149.99 | 4.4 | 15870
Sony | WH-CH520 | | On-Ear | Lightweight | 50 | Bluetooth | Black / Beige | 59.99 | 4.5 | 30980
Bose | QuietComfort Ultra | | Over-Ear | Noise Canceling | 24 | Bluetooth | Black / White Smoke | 429 | 4.4 | 8320
Bose | QuietComfort | | Over-Ear | Noise Canceling | 24 | Bluetooth | Black / Cypress Green | 349 | 4.5 | 9410
Apple | AirPods Max USB-C | | Over-Ear | Noise Canceling | 20 | Bluetooth | Midnight / Starlight | 549 | 4.6 | 3120
Beats | Studio Pro | | Over-Ear | Noise Canceling | 40 | Bluetooth | Black / Sandstone | 349.99 | 4.5 | 11340
Beats | Solo 4 | | On-Ear | Lightweight | 50 | Bluetooth | Matte Black / Slate Blue | 199.99 | 4.5 | 6230
Sennheiser | Momentum 4 | | Over-Ear | Noise Canceling | 60 | Bluetooth | Black / White | 379.95 | 4.3 | 5180
Sennheiser | HD 560S | Headphones | Over-Ear | Open Back | | Wired | Black | 199.95 | 4.6 | 4490
Anker Soundcore | Life Q20 | | Over-Ear | Noise Canceling | 40 | Bluetooth | Black | 59.99 | 4.5 | 94120
Anker Soundcore | Space One | | Over-Ear | Noise Canceling | 40 | Bluetooth | Jet Black / Latte Cream | 99.99 | 4.4 | 8610
JBL | Tune 770NC | | Over-Ear | Noise Canceling | 70 | Bluetooth | Black / Blue | 129.95 | 4.5 | 4210
JBL | Tune 510BT | | On-Ear | Lightweight | 40 | Bluetooth | Black / White | 49.95 | 4.5 | 68210
Audio-Technica | ATH-M50x | Studio Headphones | Over-Ear | Closed Back | | Wired | Black / White | 169 | 4.7 | 27310
Beyerdynamic | DT 770 Pro 80 Ohm | Studio Headphones | Over-Ear | Closed Back | | Wired | Black | 199 | 4.7 | 19840
Skullcandy | Crusher Evo | | Over-Ear | Sensory Bass | 40 | Bluetooth | True Black | 199.99 | 4.4 | 15120
`,
  },
  {
    product_type: 'earbuds',
    category_path: [...DEPARTMENT, 'Headphones', 'Earbuds'],
    noun: 'Wireless Earbuds',
    highlights: ['{feature}', '{battery_hours} Hours with Case', '{protection}'],
    pitch: 'Small enough to forget, loud enough to run to.',
    trade: 'electronics',
    rows: `
brand | model | noun | feature | battery_hours | protection | color | price | rating | reviews
Apple | AirPods 4 | | Open Fit | 30 | IP54 | White | 129 | 4.5 | 14210
Apple | AirPods 4 with Active Noise Cancellation | | Noise Canceling | 30 | IP54 | White | 179 | 4.6 | 9980
Apple | AirPods Pro 2 USB-C | | Noise Canceling | 30 | IP54 | White | 249 | 4.7 | 48210
Samsung | Galaxy Buds3 | | Noise Canceling | 30 | IP57 | Silver / White | 179.99 | 4.2 | 2310
Samsung | Galaxy Buds FE | | Noise Canceling | 30 | IPX2 | Graphite / White | 99.99 | 4.4 | 8720
Sony | WF-1000XM5 | | Noise Canceling | 24 | IPX4 | Black / Silver | 299.99 | 4.2 | 7210
Sony | LinkBuds Fit | | Noise Canceling | 21 | IPX4 | Black / White | 199.99 | 4.1 | 640
Sony | WF-C510 | | Lightweight | 22 | IPX4 | Black / Blue | 59.99 | 4.3 | 2180
Bose | QuietComfort Ultra Earbuds | | Noise Canceling | 24 | IPX4 | Black / White Smoke | 299 | 4.2 | 6910
Jabra | Elite 8 Active Gen 2 | | Noise Canceling | 56 | IP68 | Black | 229.99 | 4.3 | 1120
Beats | Studio Buds + | | Noise Canceling | 36 | IPX4 | Transparent / Black | 169.99 | 4.4 | 12840
Beats | Powerbeats Pro 2 | | Noise Canceling | 45 | IPX4 | Jet Black / Electric Orange | 249.99 | 4.3 | 1810
JBL | Tune Buds | | Noise Canceling | 48 | IP54 | Black / White | 99.95 | 4.2 | 4870
JBL | Vibe Beam | | Deep Bass | 32 | IP54 | Black / Blue | 49.95 | 4.3 | 24310
Anker Soundcore | P20i | | Big Bass | 30 | IPX5 | Black / Blue | 39.99 | 4.4 | 71230
Anker Soundcore | Liberty 4 NC | | Noise Canceling | 50 | IPX4 | Velvet Black / Clear White | 99.99 | 4.4 | 19230
Nothing | Ear (a) | | Noise Canceling | 42 | IP54 | Yellow / Black | 109 | 4.3 | 1740
Shokz | OpenRun | Bone Conduction Headphones | Open Ear | 8 | IP67 | Black / Blue | 129.95 | 4.6 | 21120
`,
  },
  {
    product_type: 'earbuds_case',
    category_path: [...DEPARTMENT, 'Headphone Accessories'],
    noun: 'Case Cover',
    naming: '{brand} {model} {noun} for {fits}',
    highlights: ['{material}'],
    pitch: 'Keeps the charging case from scratches; the keyring keeps it from getting lost.',
    trade: 'accessory',
    accessory_for: 'earbuds',
    rows: `
brand | model | fits | material | color | price | rating | reviews
Spigen | Rugged Armor | AirPods Pro 2 / AirPods 4 | TPU | Matte Black | 16.99 | 4.7 | 28410
elago | Retro | AirPods Pro 2 / Galaxy Buds FE | Silicone | Light Grey | 15.99 | 4.6 | 9120
Catalyst | Waterproof | AirPods Pro 2 | Silicone | Stealth Black | 29.99 | 4.4 | 2310
`,
  },
  {
    product_type: 'headphone_stand',
    category_path: [...DEPARTMENT, 'Headphone Accessories'],
    noun: 'Headphone Stand',
    highlights: ['{material}', '{feature}'],
    pitch: 'A place of their own on the desk.',
    trade: 'accessory',
    accessory_for: 'headphones',
    rows: `
brand | model | material | feature | color | price | rating | reviews
Avantree | Neetto HS102 | Aluminum | Cable holder | Black | 19.99 | 4.7 | 10210
Corsair | ST100 RGB | Aluminum | USB hub | Black | 59.99 | 4.6 | 7120
New Bee | NB-Z3 | Aluminum and TPU | Weighted base | Silver | 14.99 | 4.7 | 19310
`,
  },
  {
    product_type: 'bluetooth_speaker',
    category_path: [...DEPARTMENT, 'Speakers', 'Portable Bluetooth Speakers'],
    noun: 'Portable Bluetooth Speaker',
    highlights: ['{protection} Waterproof', '{battery_hours} Hours', '{power_w}W'],
    pitch: 'Takes the music to the beach, sand and all.',
    trade: 'electronics',
    rows: `
brand | model | protection | battery_hours | power_w | color | price | rating | reviews
JBL | Go 4 | IP67 | 7 | 4 | Black / Blue / Red | 49.95 | 4.7 | 5120
JBL | Clip 5 | IP67 | 12 | 7 | Black / Purple | 79.95 | 4.8 | 3980
JBL | Flip 6 | IP67 | 12 | 30 | Black / Blue / Teal | 129.95 | 4.7 | 28410
JBL | Charge 5 | IP67 | 20 | 40 | Black / Red | 179.95 | 4.8 | 25120
JBL | Boombox 3 | IP67 | 24 | 180 | Black | 499.95 | 4.7 | 3870
Bose | SoundLink Flex | IP67 | 12 | 20 | Black / Blue | 149 | 4.7 | 19210
Bose | SoundLink Max | IP67 | 20 | 60 | Black | 399 | 4.6 | 2010
Ultimate Ears | Wonderboom 4 | IP67 | 14 | 10 | Active Black / Cobalt Blue | 99.99 | 4.6 | 2310
Ultimate Ears | Boom 4 | IP67 | 15 | 20 | Active Black | 149.99 | 4.5 | 810
Sony | ULT Field 1 | IP67 | 12 | 20 | Black / Forest Gray | 129.99 | 4.5 | 1930
Marshall | Emberton III | IP67 | 32 | 38 | Black and Brass / Cream | 169.99 | 4.6 | 1240
Anker Soundcore | 3 | IPX7 | 24 | 16 | Black / Blue | 55.99 | 4.6 | 31240
Anker Soundcore | Motion X600 | IPX7 | 12 | 50 | Polar Gray | 199.99 | 4.5 | 3820
Sonos | Roam 2 | IP67 | 10 | 15 | Black / White | 179 | 4.2 | 1090
Tribit | StormBox Micro 2 | IP67 | 12 | 10 | Black | 59.99 | 4.6 | 12310
`,
  },
  {
    product_type: 'soundbar',
    category_path: [...DEPARTMENT, 'Home Theater', 'Soundbars'],
    noun: 'Soundbar',
    highlights: ['{channels} Channel', '{feature}', '{connection}'],
    pitch: 'Makes voices in films clear again.',
    trade: 'electronics',
    rows: `
brand | model | channels | feature | connection | color | price | rating | reviews
Sonos | Beam Gen 2 | 5.0 | Dolby Atmos | HDMI eARC | Black / White | 499 | 4.5 | 4210
Sonos | Ray | 2.0 | Compact | Optical | Black | 219 | 4.3 | 2310
Bose | TV Speaker | 2.0 | Dialogue Mode | Bluetooth | Black | 279 | 4.4 | 14210
Samsung | HW-B650F | 3.1 | Wireless Subwoofer | Bluetooth | Black | 279.99 | 4.4 | 610
Samsung | HW-Q800F | 5.1.2 | Dolby Atmos | HDMI eARC | Black | 999.99 | 4.5 | 420
JBL | Bar 500 MK2 | 5.1 | Wireless Subwoofer | HDMI eARC | Black | 599.95 | 4.5 | 310
Sony | HT-S400 | 2.1 | Wireless Subwoofer | Bluetooth | Black | 299.99 | 4.4 | 3870
VIZIO | V21x-J8 | 2.1 | Compact Subwoofer | Bluetooth | Black | 149.99 | 4.4 | 5980
Yamaha | SR-C20A | 2.1 | Built-in Subwoofer | Bluetooth | Black | 199.95 | 4.3 | 4310
`,
  },
];
