import type { RequestHandler } from 'express';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { offerLinks } from '../../pages/offer-links';
import type { WireParts } from '../wire';
import type { WalmartCredentials } from './walmart.auth';
import { refuse } from './walmart.errors';
import { walmartItem } from './walmart.item';
import { readQuery, sortOffers } from './walmart.query';

const INVALID_PARAMETER = 4003;
/** However many match, nobody gets to see more. */
const MAX_RESULTS = 1000;

/** `GET search`: what is for sale online; a page without hits has no `items`. */
export function searchWalmart({ catalogue, public_url }: WireParts<WalmartCredentials>): RequestHandler {
  return (request, response) => {
    const asked = readQuery(request);
    if ('wrong' in asked) return refuse(response, 400, INVALID_PARAMETER, `Invalid ${asked.wrong}`);
    const found = catalogue.search('walmart', asked.query, (offer) => offer.in_stock && asked.meets(offer));
    sortOffers(found, asked);
    const { start, num_items, group } = asked;
    const page = found.slice(0, MAX_RESULTS).slice(start - 1, start - 1 + num_items);
    const links = offerLinks(public_url(request));
    response.json({
      query: asked.query,
      sort: asked.sort,
      responseGroup: group,
      totalResults: found.length,
      start,
      numItems: page.length,
      ...(page.length > 0 && { items: page.map((offer) => walmartItem(offer, links, group)) }),
      facets: asked.has_facets ? [brandFacet(found)] : [],
    });
  };
}

function brandFacet(offers: readonly SandboxOffer[]): Record<string, unknown> {
  const counts = new Map<string, number>();
  for (const { product } of offers) counts.set(product.brand, (counts.get(product.brand) ?? 0) + 1);
  const facetValues = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count);
  return { name: 'brand', displayName: 'Brand', facetValues };
}
