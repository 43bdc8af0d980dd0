import type { SandboxOffer } from '../offer/sandbox-offer';
import { OfferIndex, tellingWords } from './offer-index';

const offers = [
  offer('laptop', 'Lenovo', 'IdeaPad 3', 'Lenovo IdeaPad 3 Laptop, 16GB RAM', 4.2, 50),
  offer('laptop', 'Acer', 'Aspire 5', 'Acer Aspire 5 Laptop, 8GB RAM', 4.8, 9000),
  offer('laptop_sleeve', 'Incase', 'Slim', 'Incase Slim Laptop Sleeve', 5, 90_000),
  offer('tv', 'Sony', 'Bravia', 'Sony 55" Bravia Smart TV, Wi-Fi', 4.5, 100),
  offer('earbuds', 'Sony', 'WF-C510', 'Sony WF-C510 Wireless Earbuds', 4.3, 100),
  offer('headphones', 'Sony', 'WH-CH520', 'Sony WH-CH520 Wireless Headphones', 4.3, 100),
];
const words = tellingWords(offers.map(({ product }) => product));
const index = new OfferIndex(offers, words);

const found = (text: string) => index.search(text).map(({ product }) => product.model);

describe('OfferIndex', () => {
  it('puts the more popular of two equal matches first, and a mere accessory last', () => {
    expect(found('laptop')).toEqual(['Aspire 5', 'IdeaPad 3', 'Slim']);
  });

  it('puts the match with more of the words first', () => {
    expect(found('laptop 16 GB')[0]).toBe('IdeaPad 3');
  });

  it('finds only the brand that was asked for', () => {
    expect(found('acer laptop')).toEqual(['Aspire 5']);
  });

  it.each([
    ['plurals', 'televisions', ['Bravia']],
    ['synonyms', 'notebook', ['Aspire 5', 'IdeaPad 3', 'Slim']],
    ['hyphens', 'wifi tv', ['Bravia']],
    ['capitals', 'BRAVIA', ['Bravia']],
  ])('sees through %s', (_, text, models) => {
    expect(found(text)).toEqual(models);
  });

  it('puts what is called so before what is called something like it', () => {
    expect(found('earbuds')).toEqual(['WF-C510', 'WH-CH520']);
    expect(found('headphones')).toEqual(['WH-CH520', 'WF-C510']);
  });

  it('passes over words that say nothing, and a word that nobody uses', () => {
    expect(found('please find me a good laptop for thesis')).toEqual(['Aspire 5', 'IdeaPad 3', 'Slim']);
  });

  it('does not offer the thing for its accessory', () => {
    const without_sleeves = offers.filter(({ product }) => product.product_type !== 'laptop_sleeve');
    expect(new OfferIndex(without_sleeves, words).search('laptop sleeve')).toEqual([]);
  });

  it.each(['', 'the best', '!?', 'zzyzx'])('finds nothing for "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

function offer(
  product_type: string,
  brand: string,
  model: string,
  title: string,
  rating: number,
  review_count: number,
): SandboxOffer {
  return {
    marketplace: 'amazon',
    native_id: model,
    title,
    price: 100,
    currency: 'USD',
    condition: 'new',
    in_stock: true,
    product: {
      key: model,
      product_type,
      category_path: [],
      brand,
      model,
      name: title,
      description: '',
      specs: {},
      gtin: '000000000000',
      list_price: 100,
      rating,
      review_count,
    },
  };
}
