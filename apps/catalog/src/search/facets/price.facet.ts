import { money } from '@talknshop/contracts';
import type { FacetCard } from './facet-card';
import { facetOf, type CardTest, type FacetKind } from './facet-kind';
import { roundBounds } from './round-bounds';

const RANGES = 5;
const RANGE = /^(\d+(?:\.\d+)?)?-(\d+(?:\.\d+)?)?$/;

/** `price:100-200` is from 100 to less than 200, `price:-100` less than 100, `price:200-` 200 and more, of the shown price. */
export const priceFacet: FacetKind = {
  name: 'price',
  label: 'Price',

  test(value) {
    const [range, from = '0', to = 'Infinity'] = RANGE.exec(value) ?? [];
    return range === undefined || range === '-' ? undefined : isBetween(Number(from), Number(to));
  },

  valuesAmong(cards) {
    const bounds = roundBounds(
      cards.map(({ product }) => product.price),
      RANGES,
    );
    const currency = cards[0]?.product.currency ?? 'USD';
    return [undefined, ...bounds].map((from, index) => {
      const to = bounds[index];
      const isIn = isBetween(from ?? 0, to ?? Infinity);
      return {
        facet: facetOf('price', `${from ?? ''}-${to ?? ''}`),
        label: labelOf(from, to, currency),
        count: cards.filter(isIn).length,
      };
    });
  },
};

function isBetween(from: number, to: number): CardTest {
  return ({ product: { price } }: FacetCard) => price >= from && price < to;
}

function labelOf(from: number | undefined, to: number | undefined, currency: string): string {
  if (from === undefined) return to === undefined ? 'Any price' : `Under ${money(to, currency)}`;
  return to === undefined ? `${money(from, currency)} and up` : `${money(from, currency)} to ${money(to, currency)}`;
}
