import { type Request, type RequestHandler, Router } from 'express';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { misbehave } from '../../faults/fault.middleware';
import { offerLinks } from '../../pages/offer-links';
import { param, type WireParts } from '../wire';
import { requireSignature, type WalmartCredentials } from './walmart.auth';
import { failAsWalmart, refuse } from './walmart.errors';
import { walmartItem } from './walmart.item';
import { searchWalmart } from './walmart.search';

const INVALID_ITEM_ID = 4002;
const MAX_IDS = 20;

/** Search and look-up of Walmart's affiliate API, for signed requests. */
export function walmartWire(parts: WireParts<WalmartCredentials>): Router {
  const wire = Router();
  const api = Router();
  wire.use(misbehave(parts.faults, 'walmart', failAsWalmart));
  wire.use('/api-proxy/service/affil/product/v2', requireSignature(parts.credentials, parts.now), api);
  api.get('/search', searchWalmart(parts));
  api.get('/items', getItems(parts));
  api.get('/items/:item_id', getItem(parts));
  wire.use((_request, response) => refuse(response, 404, 404, 'No such resource'));
  return wire;
}

function getItems({ catalogue, public_url }: WireParts<WalmartCredentials>): RequestHandler {
  return (request, response) => {
    const ids = param(request, 'ids')?.split(',').filter(Boolean) ?? [];
    const upc = param(request, 'upc');
    if (ids.length > MAX_IDS) return refuse(response, 400, 4003, `At most ${MAX_IDS} ids at a time`);
    const offers = upc
      ? catalogue.offers().filter((offer) => offer.marketplace === 'walmart' && offer.product.gtin === upc)
      : ids.flatMap((id) => catalogue.byId('walmart', id) ?? []);
    if (offers.length === 0) return refuse(response, 400, INVALID_ITEM_ID, 'Invalid itemId');
    response.json({ items: offers.map((offer) => shown(offer, request, public_url)) });
  };
}

function getItem({ catalogue, public_url }: WireParts<WalmartCredentials>): RequestHandler {
  return (request, response) => {
    const offer = catalogue.byId('walmart', String(request.params['item_id']));
    if (offer) response.json(shown(offer, request, public_url));
    else refuse(response, 400, INVALID_ITEM_ID, 'Invalid itemId');
  };
}

/** Look-ups tell everything. */
function shown(offer: SandboxOffer, request: Request, public_url: (request: Request) => string): unknown {
  return walmartItem(offer, offerLinks(public_url(request)), 'full');
}
