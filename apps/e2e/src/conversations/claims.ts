import type { FoundProducts, ProductResult, ServerEvent, ServerEventOf } from '@talknshop/contracts';
import { money } from '@talknshop/contracts';
import { wordsOf } from '../stack/buyer';

/** What a claim is held against. */
export interface Answer {
  /** The turn's events; of something that happened, those that came after it. */
  events: readonly ServerEvent[];
  /** What this turn found, when it searched. */
  found?: FoundProducts;
  /** What the turn that searched before found. */
  before?: FoundProducts;
  /** Every product shown in the conversation before this turn. */
  shown: readonly ProductResult[];
}

type Check = (answer: Answer, ...words: string[]) => void;

/** Holds an answer to a claim; throws for a claim nobody understands. */
export function hold(claim: string, answer: Answer): void {
  for (const [pattern, check] of CLAIMS) {
    const match = pattern.exec(claim);
    if (match) return check(answer, ...match.slice(1));
  }
  throw new Error(`no claim of this kind is known: ${claim}`);
}

const CLAIMS: readonly (readonly [RegExp, Check])[] = [
  [/^shows at least (\d+) products?$/, (answer, count) => expect(cards(answer).length).toBeGreaterThanOrEqual(+count!)],
  [/^shows no products$/, ({ found }) => expect(found?.products ?? []).toEqual([])],
  [/^shows no new search$/, ({ found }) => expect(found).toBeUndefined()],
  [/^none over \$(\d+)$/, (answer, most) => expect(cards(answer).filter(({ price }) => price > +most!)).toEqual([])],
  [/^none is (\w+)$/, (answer, state) => expect(conditions(answer)).not.toContain(state)],
  [/^all by (.+)$/, (answer, brand) => expect(cards(answer).filter((card) => !isBy(card, brand!))).toEqual([])],
  [/^looks for: (.+)$/, (answer, product) => expect(search(answer).requirement_spec.product_type).toContain(product)],
  [/^every card has a reason$/, (answer) => expect(cards(answer).filter(({ why_ranked }) => !why_ranked)).toEqual([])],
  [
    /^from at least (\d+) marketplaces$/,
    (answer, count) =>
      expect(new Set(cards(answer).map(({ marketplace }) => marketplace)).size).toBeGreaterThanOrEqual(+count!),
  ],
  [
    /^cheaper than before$/,
    (answer) => expect(medianPrice(cards(answer))).toBeLessThan(medianPrice(answer.before!.products)),
  ],
  [
    /^shows nothing that was shown before$/,
    (answer) => {
      const known = answer.shown.map(({ product_id }) => product_id);
      expect(cards(answer)).not.toEqual([]);
      expect(cards(answer).filter(({ product_id }) => known.includes(product_id))).toEqual([]);
    },
  ],
  [
    /^answers (\d+) requests: (.+)$/,
    (answer, count, products) => {
      const groups = search(answer).groups ?? [];
      expect(groups).toHaveLength(+count!);
      for (const [place, product] of products!.split(', ').entries())
        expect(groups[place]!.requirement_spec.product_type).toContain(product);
    },
  ],
  [/^asks a question$/, (answer) => expect(question(answer).question).toContain('?')],
  [/^offers answers to pick$/, (answer) => expect(question(answer).suggestions).not.toEqual([])],
  [
    /^says which limit to relax, with counts$/,
    (answer) => {
      const [first] = search(answer).relaxations ?? [];
      expect(first).toMatchObject({ limit: expect.any(String), count: expect.any(Number) });
      expect(words(answer)).toContain(String(first!.count));
    },
  ],
  [/^a price alert comes$/, ({ events }) => expect(events.map(({ type }) => type)).toContain('price_alert')],
  [/^says "(.+)"$/, (answer, text) => expect(words(answer).toLowerCase()).toContain(text!.toLowerCase())],
  [
    /^puts the first two side by side$/,
    (answer) => {
      const ids = ending(answer).comparison?.products.map(({ product_id }) => product_id);
      expect(ids).toEqual([nth(answer, 'first'), nth(answer, 'second')].map(({ product_id }) => product_id));
      expect(words(answer)).toMatch(/^Number 1 is .*Number 2 is /);
    },
  ],
  [
    /^explains the place of the (first|second) one$/,
    (answer, place) => {
      const { product_id } = nth(answer, place!);
      expect(ending(answer).explanation).toMatchObject({ product_id, summary: expect.any(String) });
      expect(words(answer)).toContain(ending(answer).explanation!.summary);
    },
  ],
  [
    /^says the title of the (first|second) one$/,
    (answer, place) => expect(plain(words(answer))).toContain(plain(nth(answer, place!).title).slice(0, 40)),
  ],
  [
    /^says the price of the (first|second) one$/,
    (answer, place) => {
      const { price, currency } = nth(answer, place!);
      expect(words(answer)).toContain(money(price, currency));
    },
  ],
];

function search({ found }: Answer): FoundProducts {
  expect(found).toBeDefined();
  return found!;
}

function cards(answer: Answer): ProductResult[] {
  return search(answer).products;
}

function conditions(answer: Answer): unknown[] {
  return cards(answer).map(({ condition }) => condition);
}

function isBy({ title, attributes }: ProductResult, brand: string): boolean {
  return [title, String(attributes['brand'])].some((text) => text.toLowerCase().includes(brand.toLowerCase()));
}

function question({ events }: Answer) {
  const asked = events.find((event): event is ServerEventOf<'clarification'> => event.type === 'clarification');
  expect(asked).toBeDefined();
  return asked!.data;
}

function ending({ events }: Answer) {
  const done = events.find((event): event is ServerEventOf<'done'> => event.type === 'done');
  expect(done).toBeDefined();
  return done!.data;
}

function words({ events }: Answer): string {
  return wordsOf([...events]);
}

/** Of what the search before showed. */
function nth({ before }: Answer, place: string): ProductResult {
  return before!.products[place === 'first' ? 0 : 1]!;
}

function medianPrice(products: readonly ProductResult[]): number {
  const prices = products.map(({ price }) => price).sort((one, other) => one - other);
  return prices[Math.floor(prices.length / 2)]!;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
