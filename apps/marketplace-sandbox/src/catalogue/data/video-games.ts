import type { ProductGroup } from '../product/product-group';
import { VIDEO_GAMES as DEPARTMENT } from './departments';

export const VIDEO_GAMES: ProductGroup[] = [
  {
    product_type: 'game_console',
    category_path: [...DEPARTMENT, 'Consoles'],
    noun: 'Game Console',
    highlights: ['{storage_gb}GB', '{edition}', '{resolution}'],
    pitch: 'Plugs into the TV, or goes along, and plays.',
    trade: 'electronics',
    rows: `
brand | model | noun | storage_gb | edition | resolution | color | price | rating | reviews
Sony | PlayStation 5 Slim | | 1000 | Disc Edition / Digital Edition -50 | 4K | White | 499.99 | 4.8 | 21340
Sony | PlayStation 5 Pro | | 2000 | Digital Edition | 4K | White | 749.99 | 4.7 | 2310
Microsoft | Xbox Series X | | 1000 / 2000 +130 | | 4K | Black | 599.99 | 4.8 | 9870
Microsoft | Xbox Series S | | 512 / 1000 +50 | Digital Edition | 1440p | White / Black | 379.99 | 4.7 | 12410
Nintendo | Switch 2 | | 256 | Standard / Mario Kart World Bundle +50 | 4K docked | Black | 449.99 | 4.8 | 4120
Nintendo | Switch OLED | | 64 | | 1080p docked | White / Neon Red and Blue | 349.99 | 4.8 | 48210
Nintendo | Switch Lite | Handheld Game Console | 32 | | 720p | Turquoise / Coral / Gray | 199.99 | 4.7 | 26310
Valve | Steam Deck | Handheld Game Console | 256 / 512 +150 | | 1280 x 800 | Black | 399 | 4.7 | 1890
ASUS | ROG Ally Z1 Extreme | Handheld Game Console | 512 | | 1080p 120Hz | White | 599.99 | 4.3 | 2870
Lenovo | Legion Go S | Handheld Game Console | 512 | | 1200p 120Hz | Glacier White | 649.99 | 4.3 | 210
Meta | Quest 3S | VR Headset Game Console | 128 / 256 +100 | | Mixed reality | White | 299.99 | 4.6 | 5120
`,
  },
  {
    product_type: 'game_controller',
    category_path: [...DEPARTMENT, 'Accessories', 'Controllers'],
    noun: 'Wireless Controller',
    highlights: ['for {fits}'],
    pitch: 'A second one, so that somebody else can play.',
    trade: 'electronics',
    accessory_for: 'game_console',
    rows: `
brand | model | fits | color | price | rating | reviews
Sony | DualSense | PlayStation 5 | White / Midnight Black / Cosmic Red | 74.99 | 4.7 | 38210
Microsoft | Xbox | Xbox Series X and S | Carbon Black / Robot White | 64.99 | 4.7 | 71230
Nintendo | Switch 2 Pro | Nintendo Switch 2 | Black | 84.99 | 4.7 | 1120
8BitDo | Ultimate 2C | PC and Steam Deck | Purple / Mint | 29.99 | 4.6 | 8120
`,
  },
  {
    product_type: 'video_game',
    category_path: [...DEPARTMENT, 'Games'],
    noun: 'Video Game',
    naming: '{model} - {platform}',
    highlights: ['{genre} Video Game', 'Rated {esrb}'],
    pitch: 'On a disc or card that can be lent to a friend.',
    trade: 'electronics',
    rows: `
brand | model | platform | genre | esrb | price | rating | reviews
Nintendo | Mario Kart 8 Deluxe | Nintendo Switch | Racing | E | 59.99 | 4.8 | 91230
Nintendo | The Legend of Zelda: Tears of the Kingdom | Nintendo Switch | Adventure | E10+ | 69.99 | 4.9 | 28410
Nintendo | Super Mario Bros. Wonder | Nintendo Switch | Platformer | E | 59.99 | 4.8 | 14230
Nintendo | Animal Crossing: New Horizons | Nintendo Switch | Simulation | E | 59.99 | 4.8 | 68210
Sony | Marvel's Spider-Man 2 | PlayStation 5 | Action | T | 69.99 | 4.8 | 8120
Sony | Astro Bot | PlayStation 5 | Platformer | E10+ | 59.99 | 4.9 | 3410
Electronic Arts | EA Sports FC 25 | PlayStation 5 / Xbox Series X | Sports | E | 69.99 | 4.3 | 2870
Bandai Namco | Elden Ring | PlayStation 5 / Xbox Series X | Role-playing | M | 59.99 | 4.7 | 9870
Rockstar | Grand Theft Auto V | PlayStation 5 / Xbox Series X | Action | M | 39.99 | 4.7 | 6210
`,
  },
];
