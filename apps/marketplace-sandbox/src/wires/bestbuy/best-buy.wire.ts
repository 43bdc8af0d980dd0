import { type Request, type RequestHandler, type Response, Router } from 'express';
import { misbehave } from '../../faults/fault.middleware';
import { param, type WireParts } from '../wire';
import { failAsBestBuy, refuseAtGate, refuseQuery } from './best-buy.errors';
import { sendError, sendProduct } from './best-buy.format';
import { formatOf, shown } from './best-buy.params';
import { type BestBuyCredentials, searchBestBuy, withLinks } from './best-buy.search';
import { bestBuyShelf } from './best-buy.shelf';

/** Best Buy's Products API: `/v1/products(QUERY)` and `/v1/products/{sku}.json|xml`. */
export function bestBuyWire(parts: WireParts<BestBuyCredentials>): Router {
  const shelf = bestBuyShelf(parts.catalogue);
  const search = searchBestBuy(parts, shelf);
  const wire = Router();
  wire.use(misbehave(parts.faults, 'bestbuy', failAsBestBuy));
  wire.use(requireKey(parts.credentials));
  wire.get(/^\/v1\/products/, (request, response) => {
    const path = decoded(request.path);
    const [isSearch, query] = SEARCH.exec(path ?? '') ?? [];
    const [isProduct, sku = '', format = 'json'] = PRODUCT.exec(path ?? '') ?? [];
    if (isSearch !== undefined) search(request, response, query);
    else if (isProduct !== undefined) sendOne(request, response, sku, format);
    else refuseQuery(response, formatOf(request), `Couldn't understand '${request.path}'`);
  });
  wire.use((request, response) => sendNotFound(response, formatOf(request)));
  return wire;

  function sendOne(request: Request, response: Response, sku: string, format: string): void {
    const offer = parts.catalogue.byId('bestbuy', sku);
    if (!offer) return sendNotFound(response, format);
    const product = withLinks(offer, shelf.attributesOf(offer), parts.public_url(request));
    sendProduct(response, format, shown(product, param(request, 'show')?.split(',')));
  }
}

const SEARCH = /^\/v1\/products(?:\((.*)\))?$/s;
const PRODUCT = /^\/v1\/products\/(\d+)\.(json|xml)$/;

/** A wrong key gets the very status of a used up quota. */
function requireKey({ api_key }: BestBuyCredentials): RequestHandler {
  return (request, response, next) => {
    if (param(request, 'apiKey') === api_key) next();
    else refuseAtGate(response, 403, 'The provided API key is invalid');
  };
}

function sendNotFound(response: Response, format: string): void {
  const message = 'The requested item cannot be found';
  sendError(response, format, { code: 404, status: '404 Not Found', message, examples: [] });
}

/** Brackets and operators may come encoded or not. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
