import { json, type RequestHandler, Router } from 'express';
import type { Numbers } from '../../postings/numbers';
import { refuse } from '../ebay/ebay.errors';
import type { EbayBooks } from './ebay-books';
import { inventoryError, unreadable } from './ebay-sell.errors';
import { InventoryItems } from './inventory-items';
import { InventoryLocations } from './inventory-locations';
import { InventoryOffers } from './inventory-offers';
import { priceAndQuantity } from './price-and-quantity';
import type { EbayAccount } from './publish-rules';

export interface EbaySellParts {
  books: EbayBooks;
  numbers: Numbers;
  policies: EbayAccount['policies'];
  /** A `merchantLocationKey` that is there from the start. */
  location: string;
}

/** eBay's Sell Inventory API for a seller in the United States, who is known already. */
export function ebaySellRoutes({ books, numbers, policies, location }: EbaySellParts): Router {
  const account = { policies, hasLocation: (key: string) => key === location || books.locations.has(key) };
  const locations = new InventoryLocations(books, account);
  const items = new InventoryItems(books, account);
  const offers = new InventoryOffers(books, account, numbers);
  const routes = Router();
  routes.use(json(), requireObject);
  routes.post('/location/:key', locations.create);
  routes.get('/location/:key', locations.read);
  routes.put('/inventory_item/:sku', requireLanguage, items.replace);
  routes.get('/inventory_item/:sku', items.read);
  routes.delete('/inventory_item/:sku', items.remove);
  routes.post('/offer/get_listing_fees', offers.fees);
  routes.get('/offer', offers.list);
  routes.post('/offer', requireLanguage, offers.create);
  routes.get('/offer/:offer_id', offers.read);
  routes.put('/offer/:offer_id', requireLanguage, offers.replace);
  routes.delete('/offer/:offer_id', offers.remove);
  routes.post('/offer/:offer_id/publish', offers.publish);
  routes.post('/offer/:offer_id/withdraw', offers.withdraw);
  routes.post('/bulk_update_price_quantity', priceAndQuantity(books, account));
  return routes;
}

/** Where there is a body, it is a JSON object. */
const requireObject: RequestHandler = (request, response, next) => {
  const { body } = request as { body: unknown };
  if (body === undefined || (typeof body === 'object' && body !== null && !Array.isArray(body))) return next();
  refuse(response, 400, unreadable('body'));
};

const requireLanguage: RequestHandler = (request, response, next) => {
  if (request.get('content-language') === 'en-US') return next();
  const error = inventoryError(25709, 'Invalid value for header Content-Language.', { field: 'Content-Language' });
  refuse(response, 400, error);
};
