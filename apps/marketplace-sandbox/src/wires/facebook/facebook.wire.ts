import { json, type Request, type RequestHandler, Router } from 'express';
import { at, isObject, list, text } from '@talknshop/marketplaces';
import type { FaultStep } from '../../faults/fault';
import { misbehave } from '../../faults/fault.middleware';
import { POSTED_PATHS } from '../../postings/posting-links';
import { bearerOf } from '../basic-auth';
import { param, type PostingWireParts } from '../wire';
import type { CatalogProduct, CatalogRow, FacebookBooks } from './facebook-books';
import { failAsGraph, INVALID_TOKEN, invalidParameter, NO_SUCH_OBJECT, refuseGraph } from './graph.errors';

export interface FacebookAccess {
  catalog_id: string;
  access_token: string;
}

type FacebookParts = PostingWireParts<FacebookAccess, FacebookBooks>;

const MOST_ROWS = 5000;

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

/** What is wrong with the goods is said when the handle is asked about; what is no batch is refused at once. */
function takeBatch(books: FacebookBooks): RequestHandler {
  return ({ body }, response) => {
    const rows = list(at(body, 'requests'));
    if (at(body, 'item_type') !== 'PRODUCT_ITEM') return refuseGraph(response, 400, invalidParameter('item_type'));
    if (rows.length === 0 || rows.length > MOST_ROWS || !rows.every(isRow))
      return refuseGraph(response, 400, invalidParameter('requests'));
    const nameless = rows.some(({ data }) => text(data['id']) === undefined);
    if (nameless) return void response.json({ handles: [], validation_status: [NAMELESS] });
    response.json({ handles: [books.take(rows, at(body, 'allow_upsert') !== false)], validation_status: [] });
  };
}

const NAMELESS = { retailer_id: null, errors: [{ message: 'A required field is missing: id.' }], warnings: [] };

function isRow(row: unknown): row is CatalogRow {
  return METHODS.some((method) => method === at(row, 'method')) && isObject(at(row, 'data'));
}

const METHODS = ['CREATE', 'UPDATE', 'DELETE'];

function checkBatch(books: FacebookBooks): RequestHandler {
  return (request, response) => {
    const batch = books.batch(param(request, 'handle') ?? '');
    if (!batch) return refuseGraph(response, 400, invalidParameter('handle'));
    const { handle, state, errors } = batch;
    const ids_of_invalid_requests = [...new Set(errors.map(({ id }) => id))];
    const counts = { errors_total_count: errors.length, warnings_total_count: 0 };
    response.json({ data: [{ handle, status: state, errors, warnings: [], ...counts, ids_of_invalid_requests }] });
  };
}

function findProducts({ books, public_url }: FacebookParts): RequestHandler {
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
