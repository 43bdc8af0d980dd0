import type { ComparedAttribute, Comparison, ProductResult } from '@talknshop/contracts';

/**
 * A comparison in which products are rated as on their cards. A card shows what most people gave the product wherever it is sold; the
 * catalog compares what is known of the one offer. Pure.
 */
export function withCardRatings(comparison: Comparison, cards: readonly ProductResult[]): Comparison {
  const products = comparison.products.map((product) => {
    const card = cards.find(({ product_id }) => product_id === product.product_id);
    return card?.rating === undefined ? product : { ...product, rating: card.rating, review_count: card.review_count };
  });
  const others = comparison.attributes.filter(({ name }) => name !== 'rating' && name !== 'review_count');
  const ratings = products.map(({ rating }) => rating);
  const counts = products.map(({ review_count }) => review_count);
  const attributes = [...others, ...rowOf('rating', ratings), ...rowOf('review_count', counts)];
  const { highest_rating: _, ...best } = comparison.best;
  const leading = leaders(products);
  return {
    ...comparison,
    products,
    attributes,
    best: { ...best, ...(leading.length > 0 && { highest_rating: leading }) },
  };
}

/** What is known of nobody has no row. */
function rowOf(name: string, values: readonly (number | undefined)[]): ComparedAttribute[] {
  const known = new Set(values.filter((value) => value !== undefined));
  return known.size === 0 ? [] : [{ name, values: values.map((value) => value ?? null), differs: known.size > 1 }];
}

/** Nobody leads where all who are rated are rated alike. */
function leaders(products: readonly ProductResult[]): string[] {
  const rated = products.flatMap(({ product_id, rating }) => (rating === undefined ? [] : [{ product_id, rating }]));
  const most = Math.max(...rated.map(({ rating }) => rating));
  const leading = rated.filter(({ rating }) => rating === most);
  return leading.length < rated.length ? leading.map(({ product_id }) => product_id) : [];
}
