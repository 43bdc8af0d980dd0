const count = new Intl.NumberFormat('en-US');

/** How many there are and how many are shown: `130 products, the best 10`. */
export function countWords(shown: number, total: number): string {
  if (total === 0) return 'No products';
  const all = total === 1 ? '1 product' : `${count.format(total)} products`;
  return shown < total ? `${all}, the best ${count.format(shown)}` : all;
}
