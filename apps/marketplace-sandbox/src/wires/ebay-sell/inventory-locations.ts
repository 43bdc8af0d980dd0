import type { RequestHandler } from 'express';
import { at, text } from '@talknshop/marketplaces';
import { refuse } from '../ebay/ebay.errors';
import type { EbayBooks } from './ebay-books';
import { inventoryError } from './ebay-sell.errors';
import type { EbayAccount } from './publish-rules';

const LONGEST_KEY = 36;

/** Where the seller's goods are. */
export class InventoryLocations {
  constructor(
    private readonly books: EbayBooks,
    private readonly account: EbayAccount,
  ) {}

  readonly create: RequestHandler<{ key: string }> = ({ params: { key }, body }, response) => {
    if (this.account.hasLocation(key)) return refuse(response, 409, EXISTS);
    if (key.length > LONGEST_KEY) return refuse(response, 400, invalid('merchantLocationKey'));
    if (!isPlace(at(body, 'location', 'address'))) return refuse(response, 400, invalid('address'));
    this.books.locations.put(key, body);
    response.status(204).end();
  };

  readonly read: RequestHandler<{ key: string }> = ({ params: { key } }, response) => {
    if (!this.account.hasLocation(key)) return refuse(response, 404, NO_SUCH_LOCATION);
    const kept = this.books.locations.get(key) ?? { location: { address: { postalCode: '94103', country: 'US' } } };
    response.json({ merchantLocationStatus: 'ENABLED', ...kept, merchantLocationKey: key });
  };
}

const EXISTS = inventoryError(25803, 'merchantLocationKey already exists.');
const NO_SUCH_LOCATION = inventoryError(25804, 'Input error. merchantLocationKey not found.');

function invalid(field: string) {
  return inventoryError(25802, `Input error. Invalid ${field}.`, { field });
}

/** A postal code, or city and state, and the country. */
function isPlace(address: unknown): boolean {
  const has = (field: string): boolean => text(at(address, field)) !== undefined;
  return has('country') && (has('postalCode') || (has('city') && has('stateOrProvince')));
}
