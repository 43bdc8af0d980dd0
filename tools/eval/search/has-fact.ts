import type { SandboxProduct } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';
import type { Wish } from './judged-query';

/** Whether a product is what is wished for, by what the goods' tables say of it. */
export function hasFact(product: SandboxProduct, name: string, wish: Wish): boolean {
  if (Array.isArray(wish)) return wish.some((each) => hasFact(product, name, each));
  const fact = factOf(product, name);
  if (fact === undefined) return false;
  if (typeof wish === 'string') return holdsWords(String(fact), wish);
  if (typeof wish === 'number') return Number(fact) === wish;
  const { min = -Infinity, max = Infinity } = wish;
  return typeof fact === 'number' && fact >= min && fact <= max;
}

function factOf(product: SandboxProduct, name: string): string | number | undefined {
  const { brand, model, color, specs } = product;
  if (name === 'any') return [product.name, product.description, ...Object.values(specs)].join(' ; ');
  return { brand, model, color, name: product.name }[name] ?? specs[name];
}

function holdsWords(text: string, words: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(words)} `);
}

function plain(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+|['’]/gu, '');
  return (words.match(/[a-z0-9.+]+/g) ?? []).join(' ');
}
