const LOWEST = 10_000;
const IN_DOLLARS = /(?<!\d|\d\.)10\d{3}(?:\.\d{1,2})?(?![\d.])/;
const IN_CENTS = /(?<="maxPrice":)\d+/;

/** A limit that nothing breaks, and no two searches share: their number in cents, above $10,000. */
export function highestPrice(number: number): number {
  return LOWEST + number / 100;
}

/** The number of the search that a call to a marketplace belongs to, and the call as all searches make it. */
export function readCall(call: string): { number?: number; same: string } {
  const [cents] = IN_CENTS.exec(call) ?? [];
  const [dollars] = IN_DOLLARS.exec(call) ?? [];
  const price = cents !== undefined ? Number(cents) / 100 : dollars !== undefined ? Number(dollars) : undefined;
  if (price === undefined) return { same: call };
  const same = call.replace(cents === undefined ? IN_DOLLARS : IN_CENTS, '*');
  return { number: Math.round((price - LOWEST) * 100), same };
}
