import { buildCatalogue } from '../../catalogue/catalogue';
import { bestBuyShelf, sorted } from './best-buy.shelf';

const shelf = bestBuyShelf(buildCatalogue());
const BY_SALES = [{ attribute: 'bestSellingRank', direction: 1 }] as const;

const bestSelling = (word: string) => sorted([...shelf.search(word)], [...BY_SALES], shelf.attributesOf);

describe('bestBuyShelf', () => {
  it.each(['laptop', 'tv', 'phone', 'headphones', 'camera', 'tablet', 'printer', 'vacuum'])(
    'ranks every %s above what goes with it',
    (word) => {
      const isExtra = bestSelling(word).map(({ product }) => product.accessory_for !== undefined);
      expect(isExtra).toEqual(isExtra.toSorted());
      expect(isExtra[0]).toBe(false);
    },
  );

  it('ranks what brings in more above what brings in less, among things of a kind', () => {
    const turnovers = bestSelling('laptop')
      .filter(({ product }) => product.product_type === 'laptop')
      .map(({ price, review_count = 0 }) => price * review_count);
    expect(turnovers).toEqual(turnovers.toSorted((one, other) => other - one));
  });

  it('gives every product a rank of its own', () => {
    const ranks = shelf.products.map((offer) => shelf.attributesOf(offer)['bestSellingRank']);
    expect(new Set(ranks).size).toBe(shelf.products.length);
  });
});
