import { CatalogueError } from './catalogue.errors';
import { fill } from './fill';
import { makeGtin } from './gtin';
import { Mint } from './mint';
import type { ProductGroup } from './product-group';
import { readRows, type ProductRow } from './read-rows';
import type { SandboxProduct } from './sandbox-product';

/** A product with what its titles are made of. */
export interface DescribedProduct {
  product: SandboxProduct;
  group: ProductGroup;
  /** Brand, model and noun. */
  head: string;
  head_without_brand: string;
  /** `['16GB RAM', '512GB SSD']` */
  highlights: string[];
  /** Those that tell it from its siblings, and how many there are: no title may do without. */
  telling: string[];
}

/** Every product of every table; throws `CatalogueError` for a row that cannot be one, or two rows that are the same. */
export function makeProducts(groups: readonly ProductGroup[]): DescribedProduct[] {
  const gtins = new Mint();
  const described = groups.flatMap((group) => readRows(group).map((row) => describe(group, row, gtins)));
  const keys = new Set<string>();
  for (const { product } of described) {
    if (keys.has(product.key)) throw new CatalogueError(product.key, 'is there twice');
    keys.add(product.key);
  }
  return described;
}

function describe(group: ProductGroup, row: ProductRow, gtins: Mint): DescribedProduct {
  const { brand, model, price: _price, rating, reviews, color, noun = group.noun, ...specs } = row.cells;
  const key = [group.product_type, slug(`${brand} ${model}`), ...row.variant.map(slug)].join('/');
  if (!brand || !model) throw new CatalogueError(key, 'has no brand or no model');
  const words = { ...row.cells, noun: model.endsWith(noun) ? '' : noun };
  const head = tidy(fill(group.naming ?? '{brand} {model} {noun}', words));
  const highlights = filled(group.highlights, row);
  const telling = filled(
    group.highlights.filter((highlight) => [...row.varies, 'pack'].some((column) => highlight.includes(`{${column}}`))),
    row,
  );
  const product: SandboxProduct = {
    key,
    product_type: group.product_type,
    category_path: group.category_path,
    brand,
    model,
    name: [head, ...shortened({ highlights, telling }, 3), ...(color ? [color] : [])].join(', '),
    description: `${head}: ${[...highlights, ...(color ? [color] : [])].join(', ')}. ${group.pitch}`,
    specs: Object.fromEntries(Object.entries(specs).map(([name, value]) => [name, specOf(value)])),
    gtin: gtins.next(key, (dice) => makeGtin(brand, group.gtin_prefix, dice)),
    list_price: row.price,
    ...(color && { color }),
    ...(rating && { rating: Number(rating), review_count: Number(reviews) }),
    ...(group.accessory_for && { accessory_for: group.accessory_for }),
  };
  return {
    product,
    group,
    head,
    head_without_brand: head.startsWith(`${brand} `) ? head.slice(brand.length + 1) : head,
    highlights,
    telling,
  };
}

/** At most so many highlights, in their order; the telling ones all the same. */
export function shortened(
  { highlights, telling }: Pick<DescribedProduct, 'highlights' | 'telling'>,
  most: number,
): string[] {
  const others = highlights.filter((highlight) => !telling.includes(highlight));
  const kept = new Set([...telling, ...others.slice(0, Math.max(0, most - telling.length))]);
  return highlights.filter((highlight) => kept.has(highlight));
}

function filled(templates: readonly string[], { cells }: ProductRow): string[] {
  return templates.map((template) => fill(template, cells)).filter((text) => text !== undefined);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
}

function tidy(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function specOf(value: string): string | number {
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
