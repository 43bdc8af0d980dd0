import type { ProductGroup } from '../product/product-group';
import { TOOLS as DEPARTMENT } from './departments';

export const TOOLS: ProductGroup[] = [
  {
    product_type: 'drill',
    category_path: [...DEPARTMENT, 'Power Tools', 'Drills'],
    noun: 'Cordless Drill Driver',
    highlights: ['{voltage_v}V', '{chuck}', '{kit}', '{motor}'],
    pitch: 'For shelves, decks and flat-pack furniture.',
    trade: 'goods',
    rows: `
brand | model | noun | voltage_v | chuck | motor | kit | price | rating | reviews
DEWALT | DCD771C2 | | 20 | 1/2 Inch | Brushed | 2 Batteries and Charger | 179 | 4.8 | 48210
DEWALT | DCD800B | | 20 | 1/2 Inch | Brushless | Tool Only | 139 | 4.8 | 3870
DEWALT | DCD794D1 | | 20 | 1/2 Inch | Brushless | Battery and Charger | 159 | 4.8 | 2310
DEWALT | DWE1014 | Corded Drill | 120 | 3/8 Inch | Brushed | Tool Only | 69 | 4.7 | 9870
Milwaukee | M18 Fuel 2903-20 | | 18 | 1/2 Inch | Brushless | Tool Only | 149 | 4.8 | 4120
Milwaukee | M12 2407-22 | | 12 | 3/8 Inch | Brushed | 2 Batteries and Charger | 129 | 4.7 | 2870
Makita | XFD131 | | 18 | 1/2 Inch | Brushless | Battery and Charger | 159 | 4.8 | 6120
Makita | XPH14Z | Cordless Hammer Drill | 18 | 1/2 Inch | Brushless | Tool Only | 179 | 4.8 | 1870
Bosch | PS31-2A | | 12 | 3/8 Inch | Brushed | 2 Batteries and Charger | 119 | 4.7 | 12310
BLACK+DECKER | LDX120C | | 20 | 3/8 Inch | Brushed | Battery and Charger | 59.99 | 4.6 | 91230
CRAFTSMAN | CMCD700C1 | | 20 | 1/2 Inch | Brushed | Battery and Charger | 89 | 4.6 | 8120
RYOBI | PCL206K1 | | 18 | 1/2 Inch | Brushed | Battery and Charger | 69.97 | 4.6 | 4310
SKIL | PWRCore 20 DL529002 | | 20 | 1/2 Inch | Brushless | Battery and Charger | 79.99 | 4.7 | 3410
DEKOPRO | 8V | | 8 | 3/8 Inch | Brushed | Tool Kit | 49.99 | 4.5 | 18210
`,
  },
  {
    product_type: 'drill_bits',
    category_path: [...DEPARTMENT, 'Power Tool Accessories', 'Drill Bits'],
    noun: 'Drill Bit Set',
    highlights: ['{pieces} Piece', '{material}'],
    pitch: 'The size you need is the one that is still in the box.',
    trade: 'goods',
    accessory_for: 'drill',
    rows: `
brand | model | pieces | material | price | rating | reviews
DEWALT | DW1361 | 21 | Titanium | 29.99 | 4.8 | 31240
Bosch | CO21B | 21 | Cobalt | 74.99 | 4.7 | 4120
Milwaukee | 48-89-4631 | 29 | Titanium | 44.97 | 4.7 | 2870
IRWIN | 3018002 | 29 | Cobalt | 109.99 | 4.6 | 3410
`,
  },
  {
    product_type: 'tool_set',
    category_path: [...DEPARTMENT, 'Hand Tools', 'Tool Sets'],
    noun: 'Tool Set',
    highlights: ['{pieces} Piece', '{contents}', '{case}'],
    pitch: 'Everything that usually goes missing, in one case.',
    trade: 'goods',
    rows: `
brand | model | pieces | contents | case | price | rating | reviews
CRAFTSMAN | CMMT12134 | 105 | Mechanics Tools | Blow Mold Case | 99 | 4.7 | 8120
DEWALT | DWMT73803 | 168 | Mechanics Tools | Blow Mold Case | 149 | 4.8 | 12310
Cartman | Orange | 39 / 148 +25 | Household Tools | Storage Case | 22.99 | 4.5 | 38210
WORKPRO | W009037A | 322 | Household Tools | Tool Bag | 109.99 | 4.6 | 6120
Stanley | 94-248 | 65 | Homeowner's Tools | Blow Mold Case | 59.99 | 4.6 | 14230
`,
  },
];
