import type { ProductGroup } from '../product/product-group';
import { TOYS } from './departments';

export const PLAYTHINGS: ProductGroup[] = [
  {
    product_type: 'puzzle',
    category_path: [...TOYS, 'Puzzles'],
    noun: 'Jigsaw Puzzle',
    highlights: ['{pieces} Pieces', '{theme}'],
    pitch: 'One piece under the table.',
    trade: 'goods',
    rows: `
brand | model | pieces | theme | price | rating | reviews
Ravensburger | Premium | 500 / 1000 +4 / 2000 +17 | Cozy Bakery / Disney Castle / Mountain Lake | 17.99 | 4.8 | 9120
Buffalo Games | Aimee Stewart | 1000 / 2000 +8 | Candy Shop / Book Shop | 14.99 | 4.8 | 6120
Melissa & Doug | Floor | 48 | Dinosaurs / Safari / Solar System | 14.99 | 4.8 | 12310
`,
  },
  {
    product_type: 'doll',
    category_path: [...TOYS, 'Dolls'],
    noun: 'Doll',
    highlights: ['{theme}', '{height_in} Inch'],
    pitch: 'Has opinions.',
    trade: 'goods',
    rows: `
brand | model | theme | height_in | price | rating | reviews
Barbie | Dreamtopia | Mermaid / Unicorn / Fairy | 12 | 14.99 | 4.8 | 4310
American Girl | Truly Me | No. 82 / No. 118 | 18 | 125 | 4.8 | 870
L.O.L. Surprise! | O.M.G. Fashion | Queen / Rocker / Athlete | 9 | 29.99 | 4.7 | 6120
`,
  },
  {
    product_type: 'action_figure',
    category_path: [...TOYS, 'Action Figures'],
    noun: 'Action Figure',
    highlights: ['{theme}', '{height_in} Inch'],
    pitch: 'Saves the carpet daily.',
    trade: 'goods',
    rows: `
brand | model | theme | height_in | price | rating | reviews
Hasbro | Marvel Legends | Spider-Man / Iron Man / Black Panther | 6 | 24.99 | 4.7 | 5120
Hasbro | Star Wars The Black Series | Darth Vader / The Mandalorian / Ahsoka Tano | 6 | 24.99 | 4.7 | 4310
Funko | POP! | Grogu / Pikachu / Batman | 3.75 | 12.99 | 4.8 | 12310
`,
  },
  {
    product_type: 'craft_kit',
    category_path: [...TOYS, 'Arts & Crafts'],
    noun: 'Craft Kit',
    highlights: ['{contents}', 'Ages {ages}'],
    pitch: 'Glitter, for ever.',
    trade: 'goods',
    rows: `
brand | model | noun | contents | ages | price | rating | reviews
Crayola | Inspiration | Art Case | 140 Pieces | 5+ | 27.99 | 4.8 | 41230
Melissa & Doug | Wooden | Bead Set | 150 Beads | 4+ | 14.99 | 4.8 | 18210
Play-Doh | Modeling Compound | Play Dough | 10 Pack / 24 Pack +12 | 2+ | 7.99 | 4.8 | 41230
`,
  },
];
