import type { ProductGroup } from '../product/product-group';
import { OFFICE as DEPARTMENT } from './departments';

export const OFFICE: ProductGroup[] = [
  {
    product_type: 'pen',
    category_path: [...DEPARTMENT, 'Writing', 'Pens'],
    noun: 'Pens',
    highlights: ['{point}', '{feature}', '{pack} Count'],
    pitch: 'Never where you left it.',
    trade: 'goods',
    rows: `
brand | model | noun | point | feature | pack | color | price | rating | reviews
Pilot | G2 | Gel Pens | 0.5 mm / 0.7 mm | Retractable | 4 / 12 +8 / 24 +19 | Black / Blue / Red | 6.49 | 4.8 | 41230
BIC | Round Stic | Ballpoint Pens | Medium | Capped | 12 / 60 +5 | Black / Blue | 1.99 | 4.7 | 28410
Sharpie | S-Gel | Pens | 0.7 mm | No Bleed | 4 / 12 +9 | Black / Assorted | 6.99 | 4.8 | 18210
`,
  },
  {
    product_type: 'marker',
    category_path: [...DEPARTMENT, 'Writing', 'Markers & Highlighters'],
    noun: 'Markers',
    highlights: ['{point}', '{pack} Count'],
    pitch: 'Permanent, so think first.',
    trade: 'goods',
    rows: `
brand | model | noun | point | pack | color | price | rating | reviews
Sharpie | Permanent | Markers | Fine / Ultra Fine | 5 / 12 +5 / 24 +12 | Black / Assorted | 5.49 | 4.8 | 61230
EXPO | Low Odor | Dry Erase Markers | Chisel / Fine | 4 / 12 +8 | Assorted / Black | 5.99 | 4.7 | 31240
`,
  },
  {
    product_type: 'journal',
    category_path: [...DEPARTMENT, 'Paper', 'Notebooks & Journals'],
    noun: 'Notebook',
    highlights: ['{size}', '{style}', '{pages} Pages'],
    pitch: 'Where lists go to live.',
    trade: 'goods',
    rows: `
brand | model | noun | size | style | pages | color | price | rating | reviews
Moleskine | Classic Hard Cover | Notebook | 5x8.25 / 7.5x9.75 +7 | Ruled / Dotted | 240 | Black / Scarlet Red | 22.95 | 4.7 | 21230
Five Star | 5 Subject | Spiral Notebook | 8.5x11 | College Ruled | 200 | Black / Blue | 10.99 | 4.7 | 14230
Leuchtturm1917 | Medium A5 | Notebook | A5 | Dotted / Ruled | 251 | Black / Navy / Lemon Yellow | 24.95 | 4.7 | 8120
`,
  },
  {
    product_type: 'printer_paper',
    category_path: [...DEPARTMENT, 'Paper', 'Copy Paper'],
    noun: 'Printer Paper',
    highlights: ['{size}', '{sheets} Sheets', '{feature}'],
    pitch: 'Blank, hopeful.',
    trade: 'goods',
    accessory_for: 'printer',
    rows: `
brand | model | size | sheets | feature | price | rating | reviews
HP | Printer20 | 8.5x11 | 500 / 1500 +12 / 2500 +28 | 20 lb | 8.99 | 4.8 | 38210
Hammermill | Copy Plus | 8.5x11 / 8.5x14 +4 | 500 / 4000 +38 | 20 lb | 7.99 | 4.7 | 18210
`,
  },
  {
    product_type: 'desk_organizer',
    category_path: [...DEPARTMENT, 'Desk Accessories', 'Organizers'],
    noun: 'Desk Organizer',
    highlights: ['{compartments} Compartments', '{material}'],
    pitch: 'Everything has a slot now.',
    trade: 'goods',
    accessory_for: 'desk',
    rows: `
brand | model | compartments | material | color | price | rating | reviews
SimpleHouseware | Mesh | 6 / 9 +8 | Steel mesh | Black / Silver | 19.97 | 4.7 | 28410
Marbrasse | Rotating | 5 | Plastic | White / Pink / Black | 11.99 | 4.6 | 9120
`,
  },
  {
    product_type: 'stapler',
    category_path: [...DEPARTMENT, 'Desk Accessories', 'Staplers'],
    noun: 'Stapler',
    highlights: ['{capacity}', '{feature}'],
    pitch: 'Holds the argument together.',
    trade: 'goods',
    rows: `
brand | model | capacity | feature | color | price | rating | reviews
Swingline | 747 Classic | 30 Sheets | Metal | Rio Red / Black | 21.99 | 4.7 | 9120
Bostitch | InPower 20 | 20 Sheets | One Finger | Black and Blue / Pink | 12.99 | 4.6 | 12310
`,
  },
  {
    product_type: 'planner',
    category_path: [...DEPARTMENT, 'Paper', 'Planners & Calendars'],
    noun: 'Planner',
    highlights: ['{size}', '{style}'],
    pitch: 'Optimism, dated.',
    trade: 'goods',
    rows: `
brand | model | size | style | color | price | rating | reviews
Blue Sky | 2026 | 5x8 / 8.5x11 +6 | Weekly and Monthly | Floral Blue / Navy | 12.99 | 4.7 | 9120
AT-A-GLANCE | DayMinder 2026 | 7x8.75 | Monthly | Black | 14.99 | 4.6 | 4310
`,
  },
];
