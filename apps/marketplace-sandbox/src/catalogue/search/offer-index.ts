import type { SandboxOffer } from '../offer/sandbox-offer';
import { diceFor } from '../product/dice';
import type { SandboxProduct } from '../product/sandbox-product';
import { nounOf, productTerms, TITLE_TELLS } from './product-terms';
import { SYNONYMS } from './synonyms';
import { indexTerms, queryTerms } from './terms';

/** A keyword index over one marketplace's offers: built once, then read only. */
export class OfferIndex {
  /** Most popular first, so that a place also tells how popular an offer is. */
  private readonly offers: readonly SandboxOffer[];
  private readonly postings = new Map<string, Posting>();

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
      for (const [at, place] of places.offers.entries()) {
        matched[place] = matched[place]! + weight;
        scores[place] = scores[place]! + weight * places.telling[at]!;
      }
    }
    return [...matched.keys()]
      .filter((place) => matched[place]! > 0 && matched[place]! >= wanted)
      .sort((one, other) => scores[other]! - scores[one]! || one - other)
      .map((place) => this.offers[place]!);
  }

  private add(offer: SandboxOffer, place: number): void {
    for (const [term, telling] of productTerms(offer.product)) this.post(place, term, telling);
    for (const term of indexTerms(offer.title)) this.post(place, term, TITLE_TELLS);
  }

  /** Places only ever grow, so a term that an offer has already is the last of its posting. */
  private post(place: number, term: string, telling: number): void {
    const posting = this.postings.get(term);
    if (!posting) return void this.postings.set(term, { offers: [place], telling: [telling] });
    const last = posting.offers.length - 1;
    if (posting.offers[last] === place) posting.telling[last] = Math.max(posting.telling[last]!, telling);
    else posting.telling[posting.offers.push(place) - 1] = telling;
  }

  /** What a thing is counts for most; a word that nobody uses may not keep the others from being found. */
  private weightOf(term: string): number {
    if (this.telling_words.has(term) || SYNONYMS.get(term)?.some((word) => this.telling_words.has(word))) return 4;
    return this.postings.has(term) ? 1 : 0.5;
  }

  /** Where a term or a synonym of it is; what is called by another name comes later. */
  private placesOf(term: string): Posting {
    const own = this.postings.get(term) ?? NOWHERE;
    const others = (SYNONYMS.get(term) ?? []).flatMap((synonym) => this.postings.get(synonym) ?? []);
    if (others.length === 0) return own;
    const best = new Map(own.offers.map((place, at) => [place, own.telling[at]!]));
    for (const { offers, telling } of others) {
      offers.forEach((place, at) => best.set(place, Math.max(best.get(place) ?? 0, telling[at]! * SYNONYM_SHARE)));
    }
    return { offers: [...best.keys()], telling: [...best.values()] };
  }
}

/** Where a term is, place by place, and how telling it is there. */
interface Posting {
  offers: number[];
  telling: number[];
}

const NOWHERE: Posting = { offers: [], telling: [] };

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
