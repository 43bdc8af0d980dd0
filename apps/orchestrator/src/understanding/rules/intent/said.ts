import type { Need } from '../need/need.reader';

/** Whether a message states any fact about a need beside the product. */
export function saysSomething(need: Need): boolean {
  const { attributes, brand_preferences, brand_exclusions, conditions, marketplaces } = need;
  const lists = [brand_preferences, brand_exclusions, conditions.unwanted, marketplaces, Object.keys(attributes)];
  const facts = [need.price, conditions.wanted, need.rating_min, need.sort];
  return lists.some(({ length }) => length > 0) || facts.some((fact) => fact !== undefined);
}

/** One names the other: "jeans" and "straight leg jeans". */
export function isSameProduct(a: string, b: string): boolean {
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  return a !== '' && b !== '' && short!.every((word) => long!.includes(word));
}
