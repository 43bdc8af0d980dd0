import type { Catalogue, SandboxOffer } from '../../catalogue/catalogue';
import { type Attributes, bestBuyAttributes } from './best-buy.attributes';
import { printedSpecs } from '../spec-text';
import type { BestBuyParams } from './best-buy.params';
import type { Shelf } from './best-buy.matching';

/** All products with their attributes, written once and again when a price was changed. */
export function bestBuyShelf(catalogue: Catalogue): Shelf<SandboxOffer> {
  const products = catalogue.offers().filter(({ marketplace }) => marketplace === 'bestbuy');
  const by_sales = products.toSorted(bySales);
  const ranks = new Map(by_sales.map((offer, place) => [offer, place + 1]));
  const written = new Map<SandboxOffer, Attributes>();
  const attributesOf = (offer: SandboxOffer): Attributes => {
    const known = written.get(offer);
    if (known?.['salePrice'] === offer.price) return known;
    const attributes = bestBuyAttributes(offer, ranks.get(offer) ?? 0);
    written.set(offer, attributes);
    return attributes;
  };
  const words = new Map(products.map((offer) => [offer, new Set(wordsOf(readableText(offer)))]));
  return {
    products,
    attributesOf,
    search: (word) => {
      const sought = wordsOf(word);
      const has = (offer: SandboxOffer): boolean => sought.every((part) => words.get(offer)?.has(part));
      return new Set([...catalogue.search('bestbuy', word), ...products.filter(has)]);
    },
  };
}

/** Things first, each by what it brings in; a cable that everybody buys does not outsell the TV it is for. */
function bySales(one: SandboxOffer, other: SandboxOffer): number {
  const [isExtra, isOtherExtra] = [one, other].map(({ product }) => product.accessory_for !== undefined);
  return Number(isExtra) - Number(isOtherExtra) || turnover(other) - turnover(one);
}

/** Reviews stand in for sales. */
function turnover({ price, review_count = 0 }: SandboxOffer): number {
  return price * review_count;
}

function readableText({ title, product }: SandboxOffer): string {
  return [title, product.brand, product.description, ...printedSpecs(product).flat()].join(' ');
}

/** `16GB` is two words, as it is to most search engines. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? [];
}

/** By every attribute in turn; what has no value comes last. */
export function sorted(
  offers: readonly SandboxOffer[],
  sort: BestBuyParams['sort'],
  attributesOf: (offer: SandboxOffer) => Attributes,
): SandboxOffer[] {
  return [...offers].sort((one, other) => {
    for (const { attribute, direction } of sort) {
      const difference = compare(attributesOf(one)[attribute], attributesOf(other)[attribute], direction);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compare(one: unknown, other: unknown, direction: 1 | -1): number {
  const [isMissing, isOtherMissing] = [one === null || one === undefined, other === null || other === undefined];
  if (isMissing || isOtherMissing) return Number(isMissing) - Number(isOtherMissing);
  if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
  return direction * String(one).localeCompare(String(other), 'en-US');
}
