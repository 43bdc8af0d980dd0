import type { ProductGroup } from '../product/product-group';
import { TOYS as DEPARTMENT } from './departments';

export const TOYS: ProductGroup[] = [
  {
    product_type: 'building_set',
    category_path: [...DEPARTMENT, 'Building Toys'],
    noun: 'Building Set',
    highlights: ['{pieces} Pieces', 'Ages {ages}', '{set_number}'],
    pitch: 'Hours of quiet, then something to put on a shelf.',
    trade: 'goods',
    rows: `
brand | model | set_number | pieces | ages | price | rating | reviews
LEGO | Classic Medium Creative Brick Box | 10696 | 484 | 4+ | 34.99 | 4.9 | 98210
LEGO | Icons Orchid | 10311 | 608 | 18+ | 49.99 | 4.9 | 18210
LEGO | Icons Bonsai Tree | 10281 | 878 | 18+ | 49.99 | 4.9 | 21870
LEGO | Star Wars Millennium Falcon | 75375 | 921 | 18+ | 84.99 | 4.8 | 3120
LEGO | Star Wars R2-D2 | 75379 | 1050 | 10+ | 99.99 | 4.8 | 2310
LEGO | Technic Bugatti Bolide | 42151 | 905 | 9+ | 49.99 | 4.8 | 6120
LEGO | Technic Mercedes-AMG F1 W14 | 42171 | 1642 | 18+ | 219.99 | 4.8 | 980
LEGO | City Police Station | 60316 | 668 | 6+ | 69.99 | 4.8 | 4120
LEGO | Friends Heartlake City Hospital | 42621 | 1045 | 7+ | 99.99 | 4.8 | 870
LEGO | Minecraft The Crafting Box 4.0 | 21249 | 605 | 8+ | 79.99 | 4.8 | 2870
LEGO | Harry Potter Hogwarts Castle and Grounds | 76419 | 2660 | 18+ | 169.99 | 4.9 | 3870
LEGO | Creator 3 in 1 Medieval Castle | 31120 | 1426 | 9+ | 99.99 | 4.9 | 5120
LEGO | DUPLO Alphabet Truck | 10915 | 36 | 1.5+ | 29.99 | 4.8 | 9870
LEGO | Marvel Spider-Man Mask | 76285 | 487 | 18+ | 69.99 | 4.8 | 640
LEGO | Speed Champions Ferrari 812 Competizione | 76914 | 261 | 9+ | 24.99 | 4.9 | 4310
MEGA | Pokemon Pikachu | HGC23 | 825 | 10+ | 49.99 | 4.8 | 3410
MEGA | Bloks Big Building Bag | DCH63 | 80 | 1+ | 21.99 | 4.8 | 88210
Magna-Tiles | Classic | 04332 | 32 / 100 +70 | 3+ | 49.99 | 4.8 | 8120
K'NEX | Classics 70 Model | 13419 | 705 | 7+ | 44.99 | 4.7 | 12310
`,
  },
  {
    product_type: 'board_game',
    category_path: [...DEPARTMENT, 'Games', 'Board Games'],
    noun: 'Board Game',
    highlights: ['{players} Players', 'Ages {ages}', '{minutes} Minutes'],
    pitch: 'For a table, an evening and a few friends.',
    trade: 'goods',
    rows: `
brand | model | players | ages | minutes | price | rating | reviews
CATAN Studio | Catan | 3-4 | 10+ | 60 | 48.99 | 4.8 | 24310
Days of Wonder | Ticket to Ride | 2-5 | 8+ | 60 | 54.99 | 4.8 | 18210
Stonemaier Games | Wingspan | 1-5 | 14+ | 70 | 65 | 4.9 | 8120
Z-Man Games | Pandemic | 2-4 | 8+ | 45 | 44.99 | 4.7 | 7210
Z-Man Games | Carcassonne | 2-5 | 7+ | 45 | 39.99 | 4.8 | 4120
Hasbro | Monopoly Classic | 2-6 | 8+ | 90 | 21.99 | 4.7 | 31240
Hasbro | Clue | 2-6 | 8+ | 45 | 21.99 | 4.7 | 12310
Hasbro | Risk | 2-5 | 10+ | 120 | 34.99 | 4.7 | 9870
Czech Games Edition | Codenames | 2-8 | 10+ | 15 | 24.99 | 4.8 | 21870
Next Move | Azul | 2-4 | 8+ | 45 | 39.99 | 4.8 | 9120
Cephalofair | Gloomhaven Jaws of the Lion | 1-4 | 14+ | 120 | 49.99 | 4.8 | 3410
`,
  },
  {
    product_type: 'plush_toy',
    category_path: [...DEPARTMENT, 'Stuffed Animals & Plush'],
    noun: 'Plush Toy',
    highlights: ['{height_in} Inch', '{feature}'],
    pitch: 'Soft, washable, never far from bed.',
    trade: 'goods',
    rows: `
brand | model | height_in | feature | color | price | rating | reviews
Squishmallows | Cam the Cat | 8 / 16 +12 | Ultra Soft | | 12.99 | 4.9 | 28410
Jellycat | Bashful Bunny | 12 | Medium | Cream / Blush | 30 | 4.9 | 6120
GUND | Philbin Teddy Bear | 18 | Classic | Chocolate Brown | 44.99 | 4.8 | 3870
Pokemon | Pikachu | 8 | Official | Yellow | 19.99 | 4.8 | 12310
Aurora | Dreamy Eyes Sloth | 11 | Weighted Beads | Brown | 16.99 | 4.8 | 4120
`,
  },
  {
    product_type: 'remote_control_car',
    category_path: [...DEPARTMENT, 'Remote Control Toys', 'Cars'],
    noun: 'Remote Control Car',
    highlights: ['{scale}', '{speed_mph} mph', '{drive}'],
    pitch: 'Fast enough to need a bigger garden.',
    trade: 'goods',
    rows: `
brand | model | scale | speed_mph | drive | color | price | rating | reviews
Traxxas | Rustler XL-5 | 1:10 | 35 | 2WD | Blue / Red | 229.95 | 4.7 | 1310
DEERC | 9300 | 1:16 | 25 | 4WD | Blue | 99.99 | 4.5 | 8120
LAEGENDARY | Legend | 1:10 | 31 | 4WD | Blue and Yellow / Green | 149.95 | 4.6 | 12310
Hot Wheels | Tesla Cybertruck | 1:64 | 5 | Rear | Silver | 19.99 | 4.3 | 870
`,
  },
];
