import { type Need, readNeed } from '../need/need.reader';
import type { StatedPrice } from '../price/price.reader';
import { ABOUT_MONEY, EACH, FOR_ALL, IN_TOTAL } from '../vocabulary/requests';

/** What a message says of all its requests. */
export interface CommonFacts {
  /** Facts without a product and without a price. */
  needs: Need[];
  price?: StatedPrice;
  /** The price was said for everything together. */
  is_total: boolean;
}

/** `opening` is what stands before the clause of the first thing, `first` and `last` the words of those requests. */
export function commonFacts(opening: string, first: string, last: string): CommonFacts {
  const before = holdingForAll(readNeed(opening));
  const end = last.toLowerCase();
  const after = FOR_ALL.exec(end)?.[1];
  const said = after === undefined ? undefined : readNeed(after, { has_need: true });
  const priced = priceForAll(end, said) ?? openingPrice(opening, before) ?? totalIn(first);
  return { needs: [before, ...(said ? [said] : [])].map(factsAlone), is_total: false, ...priced };
}

type CommonPrice = Pick<CommonFacts, 'price' | 'is_total'>;

/** "Under $300 each", "both under 50", "for 900 in total", "… My budget is 500". */
function priceForAll(last: string, said: Need | undefined): CommonPrice | undefined {
  const need = readNeed(last);
  const is_total = IN_TOTAL.test(last);
  if (said?.price) return { price: said.price, is_total };
  if (!need.price) return undefined;
  const isEach = EACH.test(last) && need.attributes['quantity'] === undefined;
  return isEach || is_total || isMoneyApart(last) ? { price: need.price, is_total: !isEach } : undefined;
}

function openingPrice(opening: string, { price }: Need): CommonPrice | undefined {
  return price && { price, is_total: !EACH.test(opening.toLowerCase()) };
}

/** "For 900 in total I need a tent and a stove". */
function totalIn(first: string): CommonPrice | undefined {
  const price = IN_TOTAL.test(first.toLowerCase()) ? readNeed(first).price : undefined;
  return price && { price, is_total: true };
}

/** A clause after the thing is about money and nothing else. */
function isMoneyApart(last: string): boolean {
  const clauses = clausesOf(last);
  const thing = clauses.findIndex((clause) => readNeed(clause).product_type !== '');
  return clauses.slice(thing + 1).some((clause) => ABOUT_MONEY.test(clause) && readNeed(clause).price !== undefined);
}

/** Parts a text at its marks. */
export function clausesOf(text: string): string[] {
  return text.split(/(?<=[,.;:!?])\s+/);
}

/** Of what was said before any thing was named, for what and whom it is holds for all, and where and in what state to look. */
function holdingForAll(need: Need): Need {
  const { occasion, gender } = need.attributes;
  const attributes = { ...(occasion !== undefined && { occasion }), ...(gender !== undefined && { gender }) };
  return { ...need, attributes };
}

function factsAlone({ price: _, ...need }: Need): Need {
  return { ...need, product_type: '' };
}
