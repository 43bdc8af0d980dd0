import type { Request, RequestHandler } from 'express';
import { at, text } from '@talknshop/marketplaces';
import { POSTED_PATHS } from '../../postings/posting-links';
import { param } from '../wire';
import type { CatalogProduct } from './catalog-product';
import type { FacebookBooks } from './facebook-books';
import { invalidParameter, refuseGraph } from './graph.errors';

interface FindParts {
  books: FacebookBooks;
  public_url: (request: Request) => string;
}

/** The products there are, or the one with this key, with the fields that are asked for. */
export function findProducts({ books, public_url }: FindParts): RequestHandler {
  return (request, response) => {
    const filter = param(request, 'filter');
    const retailer_id = filter === undefined ? undefined : retailerIn(filter);
    if (filter !== undefined && retailer_id === undefined)
      return refuseGraph(response, 400, invalidParameter('filter'));
    const found = retailer_id === undefined ? books.all() : [books.product(retailer_id)];
    const fields = (param(request, 'fields') ?? 'id,name,retailer_id').split(',');
    const data = found
      .filter((product) => product !== undefined)
      .map((product) => {
        const facts = factsOf(product, public_url(request));
        return Object.fromEntries(['id', ...fields].map((field) => [field, facts[field]]));
      });
    response.json({ data });
  };
}

/** The one filter that is played: `{"retailer_id":{"eq":"…"}}`. */
function retailerIn(filter: string): string | undefined {
  try {
    return text(at(JSON.parse(filter), 'retailer_id', 'eq'));
  } catch {
    return undefined; // No JSON, no filter: the caller says so.
  }
}

function factsOf({ id, retailer_id, data }: CatalogProduct, public_url: string): Record<string, unknown> {
  const { title, id: _, ...others } = data;
  const url = public_url + POSTED_PATHS.facebook(id);
  return { visibility: 'published', ...others, id, retailer_id, name: title, url };
}
