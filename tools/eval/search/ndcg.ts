/** As far as people look. */
export const TOP = 10;

/**
 * Normalised discounted cumulative gain of the first ten grades: 1 is the best order that `ideal` (the grades of all there
 * is) allows, 0 is none of it. A grade is worth 2^grade − 1, at place n divided by log2(n + 1). 0 where nothing is right.
 */
export function ndcg(grades: readonly number[], ideal: readonly number[]): number {
  const best = gainOf(ideal.toSorted((a, b) => b - a));
  return best === 0 ? 0 : gainOf(grades) / best;
}

function gainOf(grades: readonly number[]): number {
  return grades.slice(0, TOP).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
