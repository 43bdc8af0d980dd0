/** One thing on the shelf that all vendor fakes sell from. */
export interface ShelfItem {
  id: number;
  title: string;
  price: number;
}

export interface ShelfQuery {
  words: string[];
  min?: number;
  max?: number;
  sort?: 'cheapest';
  from: number;
  count: number;
}

/** Forty lamps, from $10.99 to $49.99, in no order of price. */
export const SHELF: readonly ShelfItem[] = Array.from({ length: 40 }, (_, index) => ({
  id: 1000 + index,
  title: `Desk Lamp No. ${index + 1}`,
  price: 10.99 + ((index * 7) % 40),
}));

export function findOnShelf({ words, min = 0, max = Infinity, sort, from, count }: ShelfQuery): {
  items: ShelfItem[];
  total: number;
} {
  const matches = SHELF.filter(
    ({ title, price }) =>
      price >= min && price <= max && words.every((word) => title.toLowerCase().includes(word.toLowerCase())),
  );
  if (sort === 'cheapest') matches.sort((one, other) => one.price - other.price);
  return { items: matches.slice(from, from + count), total: matches.length };
}

export const ON_SHELF = { text: 'desk lamp', price: 30, hits: 40 };
