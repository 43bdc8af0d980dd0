import { CatalogueError } from './catalogue.errors';
import type { ProductGroup } from './product-group';

/** One variant of one line of a table. */
export interface ProductRow {
  /** Every cell that is not empty, by column, without its price step. */
  cells: Record<string, string>;
  /** What tells this variant from the others of its line, e.g. `['256', 'Blue']`. */
  variant: string[];
  /** The columns it has that from, e.g. `['storage_gb', 'color']`. */
  varies: string[];
  /** US dollars. */
  price: number;
}

/** The table of a group, line by line, with every choice spelt out; throws `CatalogueError` naming the line at fault. */
export function readRows({ product_type, rows }: Pick<ProductGroup, 'product_type' | 'rows'>): ProductRow[] {
  const [header, ...lines] = rows.trim().split('\n').map(cellsOf);
  return lines.flatMap((cells) => variantsOf(header ?? [], cells, `${product_type}, "${cells.join(' | ')}"`));
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function variantsOf(header: string[], cells: string[], where: string): ProductRow[] {
  if (cells.length !== header.length) throw new CatalogueError(where, `has ${cells.length} of ${header.length} cells`);
  const base = Number(cells[header.indexOf('price')]);
  if (!(base > 0)) throw new CatalogueError(where, 'has no price');
  return header.reduce<ProductRow[]>(
    (variants, column, place) => {
      const choices = choicesOf(cells[place] ?? '');
      return variants.flatMap((variant) =>
        choices.map((choice) => chosen(variant, column, choice, choices.length > 1)),
      );
    },
    [{ cells: {}, variant: [], varies: [], price: base }],
  );
}

interface Choice {
  value: string;
  step: number;
}

const STEP = /^(.+?)\s+([+-]\d+(?:\.\d+)?)$/;

function choicesOf(cell: string): Choice[] {
  return cell.split(' / ').map((text) => {
    const [, value = text.trim(), step = '0'] = STEP.exec(text.trim()) ?? [];
    return { value, step: Number(step) };
  });
}

function chosen(
  { cells, variant, varies, price }: ProductRow,
  column: string,
  choice: Choice,
  isOneOfSeveral: boolean,
): ProductRow {
  return {
    cells: choice.value ? { ...cells, [column]: choice.value } : cells,
    variant: isOneOfSeveral ? [...variant, choice.value] : variant,
    varies: isOneOfSeveral ? [...varies, column] : varies,
    price: Math.round((price + choice.step) * 100) / 100,
  };
}
