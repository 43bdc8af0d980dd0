import type { ProductResult, RequirementSpec } from '@talknshop/contracts';
import MiniSearch from 'minisearch';
import { texts } from '../words';

const FIELDS = ['title', 'description', 'attributes'];

/** The same cards in the order of MiniSearch with nothing set, for the words of the same requirement. */
export function rankByMiniSearch(cards: readonly ProductResult[], words: string): ProductResult[] {
  const index = new MiniSearch({ idField: 'product_id', fields: FIELDS });
  index.addAll(cards.map((card) => ({ ...card, attributes: texts(card.attributes).join(' ') })));
  const by_id = new Map<unknown, ProductResult>(cards.map((card) => [card.product_id, card]));
  return index
    .search(words)
    .map(({ id }) => by_id.get(id))
    .filter((card) => card !== undefined);
}

/** All that a requirement names and a text may hold: brands, the product, its facts. */
export function wordsOfNeed({ brand_preferences, product_type, attributes, filters }: RequirementSpec): string {
  const { excluded: _, excluded_conditions: __, ...wanted } = filters;
  return [...brand_preferences, product_type, ...texts({ ...wanted, ...attributes })].join(' ');
}
