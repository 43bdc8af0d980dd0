import type { Response } from 'express';
import type { EbayError } from '../ebay/ebay.errors';

/** An error of the Inventory API; `parameters` are named in it. */
export function inventoryError(errorId: number, message: string, parameters: Record<string, string> = {}): EbayError {
  const named = Object.entries(parameters).map(([name, value]) => ({ name, value }));
  return {
    errorId,
    domain: 'API_INVENTORY',
    category: 'REQUEST',
    message,
    longMessage: message,
    ...(named.length > 0 && { parameters: named }),
  };
}

export function refuseAll(response: Response, status: number, errors: readonly EbayError[]): void {
  response.status(status).json({ errors });
}

export const NO_SUCH_OFFER = inventoryError(25713, 'This Offer is not available.');

/** What eBay says when JSON is no object, or a field has no value it knows. */
export function unreadable(field: string): EbayError {
  const longMessage = `Could not serialize field [${field}]`;
  return { errorId: 2004, domain: 'ACCESS', category: 'REQUEST', message: 'Invalid request', longMessage };
}
