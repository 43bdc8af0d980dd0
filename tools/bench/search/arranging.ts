import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import { toProductResult } from '../../../apps/catalog/src/ranking/to-product-result';
import { arrangeProducts } from '../../../apps/catalog/src/search/arrange-products';
import type { CandidateSet } from './candidates';
import { at, sorted } from './percentiles';
import { table } from './table';

const ROUNDS = 12;
const SHOWN = 20;

/** Puts each set in order again and again. Returns a Markdown table. */
export function measureArranging(sets: readonly CandidateSet[]): string {
  const first = arranged(sets[0]!);
  const [fresh, known]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++)
    for (const { product_type, products } of sets) {
      // Copies, as if they had just arrived: what was read of a product is remembered with it.
      const set = { product_type, products: structuredClone(products) };
      fresh.push(arranged(set));
      known.push(arranged(set));
    }
  const half = fresh.length / 2;
  return table(
    ['ms', 'median', 'p99'],
    [
      ['the very first call of a process', first.toFixed(1), '–'],
      ['products that have just arrived', ...figures(fresh.slice(half))],
      ['products from the cache', ...figures(known.slice(half))],
    ],
  );
}

function arranged({ product_type, products }: CandidateSet): number {
  const spec: RequirementSpec = { ...emptyRequirement(), product_type, price: { max: 2000, currency: 'USD' } };
  const started = performance.now();
  answer(products, spec);
  return performance.now() - started;
}

function answer(products: readonly FoundProduct[], spec: RequirementSpec): number {
  const { ranked, offers, context } = arrangeProducts(products, spec);
  const shown = ranked.slice(0, SHOWN);
  return shown.map((each) => toProductResult(each, context, offers.get(each.candidate.product) ?? [])).length;
}

function figures(taken: readonly number[]): [string, string] {
  const values = sorted(taken);
  return [at(values, 0.5).toFixed(1), at(values, 0.99).toFixed(1)];
}
