import type { SandboxProduct } from '../product/sandbox-product';
import { indexTerms } from './terms';

/** How telling a word of a title is, between a model's name (3) and a specification (1). */
export const TITLE_TELLS = 2;

const KNOWN = new WeakMap<SandboxProduct, ReadonlyMap<string, number>>();

/** What all offers of a product are found by, each term with how telling it is at best. Worked out once per product. */
export function productTerms(product: SandboxProduct): ReadonlyMap<string, number> {
  const terms = KNOWN.get(product) ?? termsOf(product);
  KNOWN.set(product, terms);
  return terms;
}

function termsOf(product: SandboxProduct): ReadonlyMap<string, number> {
  const { brand, model, specs, category_path, color = '' } = product;
  const terms = new Map<string, number>();
  const add = (text: string, telling: number): void => {
    for (const term of indexTerms(text)) terms.set(term, Math.max(terms.get(term) ?? 0, telling));
  };
  add(nounOf(product), 4);
  add(`${brand} ${model}`, 3);
  add([...Object.values(specs), ...category_path.slice(1), color].join(' '), 1);
  return terms;
}

/** A laptop sleeve is a sleeve: whoever looks for a laptop comes upon it last. */
export function nounOf({ product_type }: SandboxProduct): string {
  return product_type.split('_').at(-1) ?? '';
}
