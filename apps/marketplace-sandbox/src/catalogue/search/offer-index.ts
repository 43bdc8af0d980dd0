import type { SandboxOffer } from '../offer/sandbox-offer';
import { diceFor } from '../product/dice';
import type { SandboxProduct } from '../product/sandbox-product';
import { SYNONYMS } from './synonyms';
import { indexTerms, queryTerms } from './terms';

/** A keyword index over one marketplace's offers: built once, then read only. */
export class OfferIndex {
  /** Most popular first, so that a place also tells how popular an offer is. */
  private readonly offers: readonly SandboxOffer[];
  /** Term → place of an offer → how telling the term is there. */
  private readonly postings = new Map<string, Map<number, number>>();

  /** `telling_words` say most about what is wanted: `tellingWords` of all that is sold anywhere, so that a shop that has no sleeves does not offer laptops instead. */
  constructor(
    offers: readonly SandboxOffer[],
    private readonly telling_words: ReadonlySet<string>,
  ) {
    const popularity = new Map(offers.map((offer) => [offer, popularityOf(offer)]));
    this.offers = offers.toSorted((one, other) => popularity.get(other)! - popularity.get(one)!);
    this.offers.forEach((offer, place) => this.add(offer, place));
  }

  /** Offers with at least two thirds of what the text says, most relevant first, then most popular. */
  search(text: string): SandboxOffer[] {
    const terms = queryTerms(text).map((term) => ({ weight: this.weightOf(term), places: this.placesOf(term) }));
    const wanted = terms.reduce((sum, { weight }) => sum + weight, 0) * MATCHED_SHARE - ROUNDING;
    const matched = new Float64Array(this.offers.length);
    const scores = new Float64Array(this.offers.length);
    for (const { weight, places } of terms) {
      for (const [place, telling] of places) {
        matched[place] = matched[place]! + weight;
        scores[place] = scores[place]! + weight * telling;
      }
    }
    return [...matched.keys()]
      .filter((place) => matched[place]! > 0 && matched[place]! >= wanted)
      .sort((one, other) => scores[other]! - scores[one]! || one - other)
      .map((place) => this.offers[place]!);
  }

  private add(offer: SandboxOffer, place: number): void {
    const { product } = offer;
    this.post(place, nounOf(product), 4);
    this.post(place, `${product.brand} ${product.model}`, 3);
    this.post(place, offer.title, 2);
    this.post(place, Object.values(product.specs).join(' '), 1);
    this.post(place, `${product.category_path.slice(1).join(' ')} ${product.color ?? ''}`, 1);
  }

  private post(place: number, text: string, telling: number): void {
    for (const term of indexTerms(text)) {
      const places = this.postings.get(term) ?? new Map<number, number>();
      if ((places.get(place) ?? 0) < telling) places.set(place, telling);
      this.postings.set(term, places);
    }
  }

  /** What a thing is counts for most; a word that nobody uses may not keep the others from being found. */
  private weightOf(term: string): number {
    if (this.telling_words.has(term) || SYNONYMS.get(term)?.some((word) => this.telling_words.has(word))) return 4;
    return this.postings.has(term) ? 1 : 0.5;
  }

  /** Where a term or a synonym of it is; what is called by another name comes later. */
  private placesOf(term: string): ReadonlyMap<number, number> {
    const places = new Map(this.postings.get(term));
    for (const synonym of SYNONYMS.get(term) ?? []) {
      for (const [place, telling] of this.postings.get(synonym) ?? []) {
        places.set(place, Math.max(places.get(place) ?? 0, telling * SYNONYM_SHARE));
      }
    }
    return places;
  }
}

/** A laptop sleeve is a sleeve: whoever looks for a laptop comes upon it last. */
function nounOf({ product_type }: SandboxProduct): string {
  return product_type.split('_').at(-1) ?? '';
}

/** The nouns for things, and the brands. */
export function tellingWords(products: readonly SandboxProduct[]): ReadonlySet<string> {
  return new Set(products.flatMap((product) => indexTerms(`${nounOf(product)} ${product.brand}`)));
}

const MATCHED_SHARE = 2 / 3;
const SYNONYM_SHARE = 0.75;
const ROUNDING = 1e-9;

/** Sales follow reviews, but not closely: otherwise the variants of one product would fill the first page. */
function popularityOf({ native_id, product: { rating = 3, review_count = 0 }, in_stock }: SandboxOffer): number {
  const luck = diceFor(`sales/${native_id}`).between(0.6, 1);
  return rating * Math.log10(10 + review_count) * luck * (in_stock ? 1 : 0.5);
}
