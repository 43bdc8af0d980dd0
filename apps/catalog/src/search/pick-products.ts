import type { Facet, ProductResult, RequirementSpec } from '@talknshop/contracts';
import type { FoundProduct } from '@talknshop/marketplaces';
import type { Ranked, ScoreParts } from '../ranking/rank-products';
import { scoreParts, toProductResult } from '../ranking/to-product-result';
import { arrangeProducts, type Arrangement } from './arrange-products';
import type { Answered } from './ask-all';
import type { AppliedFacets } from './facets/applied-facets';
import type { FacetCard } from './facets/facet-card';
import { facetsOf, hasFacets } from './facets/facets-of';
import type { Mark } from './paging/cursor';
import { pageOf } from './paging/page-of';

export interface Wish {
  spec: RequirementSpec;
  /** How many products are shown at a time. */
  limit: number;
  facets: AppliedFacets;
  /** What was shown on earlier pages. */
  shown: ReadonlySet<Mark>;
}

export interface Picked {
  products: ProductResult[];
  /** How many cards there are in all. */
  total: number;
  left_out: Record<string, number>;
  /** By product: what each factor added to its score. */
  score_parts: Record<string, ScoreParts>;
  facets: Facet[];
  /** Everything shown so far, when there is more. */
  shown?: ReadonlySet<Mark>;
}

/** One card per product of all that break no limit and have the facets: the next `limit` of them, in the order asked for. */
export function pickProducts(answered: readonly Answered[], { spec, limit, facets, shown }: Wish): Picked {
  const found = answered.flatMap(({ products }) => products);
  const arrangement = arrangeProducts(found, spec);
  const { context, offers, left_out } = arrangement;
  const cards = shownCards(arrangement, found);
  const narrowed = facets.size === 0 ? cards : cards.filter((card) => hasFacets(card, facets));
  const page = pageOf(narrowed, { limit, before: shown, idsOf: ({ listings }) => listings.map(idOf) });
  const picked = page.cards.map(({ ranked }) => ranked);
  return {
    products: picked.map((each) => toProductResult(each, context, offers.get(each.candidate.product) ?? [])),
    total: narrowed.length,
    left_out,
    score_parts: Object.fromEntries(picked.map((each) => [each.candidate.product.product_id, scoreParts(each)])),
    facets: facetsOf(cards, facets),
    ...(page.shown && { shown: page.shown }),
  };
}

interface ShownCard extends FacetCard {
  ranked: Ranked;
}

function shownCards({ ranked, offers }: Arrangement, found: readonly FoundProduct[]): ShownCard[] {
  const listings = new Map(found.map((listing) => [listing.product_id, listing]));
  return ranked.map((each) => {
    const { product } = each.candidate;
    const others = (offers.get(product) ?? []).flatMap(({ product_id }) => listings.get(product_id) ?? []);
    return { ranked: each, product, listings: [product, ...others] };
  });
}

function idOf({ product_id }: FoundProduct): string {
  return product_id;
}
