import type { FoundProduct } from '@talknshop/marketplaces';
import { sameProducts } from '../merging/same-products';
import { COLORS } from '../merging/vocabulary/spec-words';

/**
 * Which products are one and the same but for condition, colour and size, by product id: equal numbers are one family. What
 * is the same product is decided by the merging of offers alone, which is asked twice: as they are, and with all said about
 * looks taken away.
 */
export function familiesOf(products: readonly FoundProduct[]): ReadonlyMap<string, number> {
  const groups = sameProducts(products);
  const plain = new Map(groups.map((group) => [withoutLooks(group[0]!), group]));
  const families = sameProducts([...plain.keys()]);
  return new Map(
    families.flatMap((family, number) =>
      family.flatMap((one) => plain.get(one)!.map(({ product_id }) => [product_id, number] as const)),
    ),
  );
}

const COLOR_WORDS = new RegExp(`\\b(?:${[...COLORS.keys()].join('|')})\\b`, 'gi');
const SIZE = /\bsize:?\s+[\w.]+/gi;

/** Each variant has a number of its own, so that goes, too. */
function withoutLooks(product: FoundProduct): FoundProduct {
  const { gtin: _, ...rest } = product;
  const { color: __, size: ___, ...attributes } = product.attributes;
  const title = product.title.replace(COLOR_WORDS, ' ').replace(SIZE, ' ');
  return { ...rest, title, attributes };
}
