import type { Response } from 'express';
import type { VendorFailure } from '../../faults/fault.middleware';
import { sendError } from './best-buy.format';

/** The gateway's shape: before a request reaches the API itself. */
export function refuseAtGate(response: Response, status: number, errorMessage: string): void {
  response.status(status).json({ errorCode: String(status), errorMessage, help: 'https://developer.bestbuy.com' });
}

/** The API's own shape, in the format asked for. */
export function refuseQuery(response: Response, format: string, message: string): void {
  sendError(response, format, { code: 400, status: '400 Bad Request', message, examples: EXAMPLES });
}

/** Failures on demand: a used up quota is a 403 here. */
export const failAsBestBuy: VendorFailure = (_request, response, status) =>
  refuseAtGate(response, status, MESSAGES[status] ?? (status < 500 ? 'Bad request' : 'Internal server error'));

const MESSAGES: Record<number, string> = {
  401: 'The provided API key is invalid',
  403: 'The per second limit has been exceeded',
  429: 'The per second limit has been exceeded',
};

const EXAMPLES = [
  '/v1/products/8880044.xml?apiKey=<YourApiKey> : Get product information for sku 8880044; display as XML',
  '/v1/products?apiKey=<YourApiKey> : Get all products; show the first 10, sorted by name, formatted as xml',
  '/v1/products(manufacturer=canon&salePrice<299.99)?apiKey=<YourApiKey> : Get Canon products for less than $299.99',
  '/v1/products(sku in(9909482,1221963))?apiKey=<YourApiKey> : Get products whose sku is in the list',
];
