import type { RequestHandler } from 'express';
import { at, isObject, list, text } from '@talknshop/marketplaces';
import { param } from '../wire';
import type { CatalogRow } from './catalog-batch';
import type { FacebookBooks } from './facebook-books';
import { invalidParameter, refuseGraph } from './graph.errors';

const MOST_ROWS = 5000;

/** What is wrong with the goods is said when the handle is asked about; what is no batch is refused at once. */
export function takeBatch(books: FacebookBooks): RequestHandler {
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

/** How a batch stands. */
export function checkBatch(books: FacebookBooks): RequestHandler {
  return (request, response) => {
    const batch = books.batch(param(request, 'handle') ?? '');
    if (!batch) return refuseGraph(response, 400, invalidParameter('handle'));
    const { handle, state, errors } = batch;
    const ids_of_invalid_requests = [...new Set(errors.map(({ id }) => id))];
    const counts = { errors_total_count: errors.length, warnings_total_count: 0 };
    response.json({ data: [{ handle, status: state, errors, warnings: [], ...counts, ids_of_invalid_requests }] });
  };
}
