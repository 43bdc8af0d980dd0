import type { RequestHandler } from 'express';
import { at, list, text } from '@talknshop/marketplaces';
import { type EbayError, refuse } from '../ebay/ebay.errors';
import type { EbayBooks, EbayItem } from './ebay-books';
import { inventoryError, NO_SUCH_OFFER } from './ebay-sell.errors';
import { type EbayAccount, publishMistakes } from './publish-rules';

const MOST_ROWS = 25;

/** `POST /bulk_update_price_quantity`: price and stock of one sku and its offers. Each row has a status of its own; 207 when not all went well. */
export function priceAndQuantity(books: EbayBooks, account: EbayAccount): RequestHandler {
  return ({ body }, response) => {
    const requests = list(at(body, 'requests'));
    const rows = requests.flatMap((row) => list(at(row, 'offers')));
    if (requests.length !== 1 || rows.length > MOST_ROWS) return refuse(response, 400, TOO_MANY);
    const [request] = requests;
    const sku = text(at(request, 'sku')) ?? '';
    const item = restocked(books, sku, at(request, 'shipToLocationAvailability'));
    const responses = item
      ? rows.map((row) => reviseOffer(books, account, item, row))
      : [said({ sku }, [inventoryError(25702, `${sku} could not be found or is not available in the system.`)])];
    if (item && responses.length === 0) responses.push(said({ sku }, []));
    if (item && responses.every(({ statusCode }) => statusCode === 200)) books.items.put(sku, item);
    response.status(responses.every(({ statusCode }) => statusCode === 200) ? 200 : 207).json({ responses });
  };
}

const TOO_MANY = inventoryError(25709, 'Invalid value for requests: one sku, and at most 25 offers.');

function restocked(books: EbayBooks, sku: string, availability: unknown): EbayItem | undefined {
  const item = books.items.get(sku);
  if (!item || availability === undefined) return item;
  return { ...item, terms: { ...item.terms, availability: { shipToLocationAvailability: availability } } };
}

function reviseOffer(books: EbayBooks, account: EbayAccount, item: EbayItem, row: unknown): RowResponse {
  const offer = books.offers.get(text(at(row, 'offerId')) ?? '');
  if (offer?.sku !== item.sku) return said({ offerId: at(row, 'offerId') }, [NO_SUCH_OFFER]);
  const [price, availableQuantity] = [at(row, 'price'), at(row, 'availableQuantity')];
  const terms = {
    ...offer.terms,
    ...(price !== undefined && { pricingSummary: { ...(at(offer.terms, 'pricingSummary') ?? {}), price } }),
    ...(availableQuantity !== undefined && { availableQuantity }),
  };
  const mistakes = offer.status === 'PUBLISHED' ? publishMistakes({ terms }, item, account) : [];
  if (mistakes.length === 0) books.put({ ...offer, terms });
  return said({ offerId: offer.offer_id, sku: item.sku }, mistakes);
}

interface RowResponse {
  statusCode: number;
  errors: EbayError[];
  warnings: EbayError[];
}

function said(about: object, errors: EbayError[]): RowResponse {
  return { ...about, statusCode: errors.length === 0 ? 200 : 400, errors, warnings: [] };
}
