import { json, type Request, type RequestHandler, Router } from 'express';
import { at } from '@talknshop/marketplaces';
import type { FaultStep } from '../../faults/fault';
import { misbehave } from '../../faults/fault.middleware';
import { bearerOf } from '../basic-auth';
import { param, type PostingWireParts } from '../wire';
import { checkBatch, takeBatch } from './batches';
import type { FacebookBooks } from './facebook-books';
import { findProducts } from './find-products';
import { failAsGraph, INVALID_TOKEN, NO_SUCH_OBJECT, refuseGraph } from './graph.errors';

export interface FacebookAccess {
  catalog_id: string;
  access_token: string;
}

type FacebookParts = PostingWireParts<FacebookAccess, FacebookBooks>;

/** Meta's commerce catalog: batches of items, what became of them, and the products there are. */
export function facebookWire(parts: FacebookParts): Router {
  const { books, credentials, faults } = parts;
  const wire = Router();
  wire.use(json({ limit: '28mb' }), misbehave(faults, 'facebook', failAsGraph, facebookStep));
  wire.use('/:version', requireAccess(credentials));
  wire.post('/:version/:catalog/items_batch', takeBatch(books));
  wire.get('/:version/:catalog/check_batch_request_status', checkBatch(books));
  wire.get('/:version/:catalog/products', findProducts(parts));
  wire.use((_request, response) => refuseGraph(response, 400, NO_SUCH_OBJECT));
  return wire;
}

/** A batch is as far as its first row goes. */
function facebookStep({ method, body }: Request): FaultStep {
  if (method === 'GET') return 'read';
  const row = at(body, 'requests', 0);
  if (at(row, 'method') === 'DELETE') return 'withdraw';
  return at(row, 'data', 'visibility') === 'staging' ? 'draft' : 'publish';
}

function requireAccess({ catalog_id, access_token }: FacebookAccess): RequestHandler {
  return (request, response, next) => {
    if ((bearerOf(request) || param(request, 'access_token')) !== access_token)
      return refuseGraph(response, 401, INVALID_TOKEN);
    const isVersion = /^v\d+\.\d+$/.test(String(request.params['version']));
    if (!isVersion || request.path.split('/')[1] !== catalog_id) return refuseGraph(response, 400, NO_SUCH_OBJECT);
    next();
  };
}
