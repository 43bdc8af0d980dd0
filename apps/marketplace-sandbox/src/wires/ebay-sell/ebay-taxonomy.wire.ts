import { type RequestHandler, Router } from 'express';
import { browseError, refuse } from '../ebay/ebay.errors';
import { param } from '../wire';
import { aspectsReply } from './required-aspects';

const TREE_ID = '0';

/** What sellers need of eBay's Taxonomy API: the tree of `EBAY_US`, and what its categories require. Any number is a category. */
export function ebayTaxonomyRoutes(): Router {
  const routes = Router();
  routes.get('/get_default_category_tree_id', (request, response) => {
    if (param(request, 'marketplace_id') !== 'EBAY_US') return refuse(response, 400, invalid(62001, 'marketplace ID'));
    response.json({ categoryTreeId: TREE_ID, categoryTreeVersion: '130' });
  });
  routes.get('/category_tree/:tree_id/get_item_aspects_for_category', aspectsOfCategory);
  return routes;
}

const aspectsOfCategory: RequestHandler<{ tree_id: string }> = (request, response) => {
  const category = param(request, 'category_id') ?? '';
  if (request.params.tree_id !== TREE_ID) return refuse(response, 404, invalid(62004, 'category tree ID'));
  if (!/^\d+$/.test(category)) return refuse(response, 400, invalid(62005, 'category ID'));
  response.json(aspectsReply(category));
};

function invalid(error_id: number, what: string) {
  return { ...browseError(error_id, `The ${what} is invalid or not provided.`), domain: 'API_TAXONOMY' };
}
