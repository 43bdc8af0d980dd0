import type { Response } from 'express';
import type { VendorFailure } from '../../faults/fault.middleware';

/** One item of eBay's `errors` and `warnings`, which are shaped alike. */
export interface EbayError {
  errorId: number;
  domain: string;
  category: 'REQUEST' | 'APPLICATION' | 'BUSINESS';
  message: string;
  longMessage: string;
  parameters?: { name: string; value: string }[];
}

export function browseError(errorId: number, message: string, parameters: Record<string, string> = {}): EbayError {
  const named = Object.entries(parameters).map(([name, value]) => ({ name, value }));
  return {
    errorId,
    domain: 'API_BROWSE',
    category: 'REQUEST',
    message,
    longMessage: message,
    ...(named.length > 0 && { parameters: named }),
  };
}

export function refuse(response: Response, status: number, error: EbayError): void {
  response.status(status).json({ errors: [error] });
}

export const INVALID_TOKEN: EbayError = {
  errorId: 1001,
  domain: 'OAuth',
  category: 'REQUEST',
  message: 'Invalid access token',
  longMessage: 'Invalid access token. Check the value of the Authorization HTTP request header.',
};

export const ACCESS_DENIED: EbayError = {
  errorId: 1100,
  domain: 'OAuth',
  category: 'REQUEST',
  message: 'Access denied',
  longMessage: 'Insufficient permissions to fulfill the request.',
};

/** Failures on demand; the token endpoint speaks OAuth instead of the envelope. */
export const failAsEbay: VendorFailure = (request, response, status) => {
  if (request.path.endsWith('/oauth2/token')) response.status(status).json(oauthError(status));
  else refuse(response, status, FAILURES[status] ?? internalError(status));
};

export function oauthError(status: number): { error: string; error_description: string } {
  if (status === 401) return { error: 'invalid_client', error_description: 'client authentication failed' };
  if (status >= 500) return { error: 'server_error', error_description: 'An internal error happened' };
  return { error: 'invalid_request', error_description: 'request is missing a required parameter or malformed' };
}

const FAILURES: Record<number, EbayError> = {
  401: INVALID_TOKEN,
  403: ACCESS_DENIED,
  429: {
    errorId: 2001,
    domain: 'ACCESS',
    category: 'REQUEST',
    message: 'Too many requests.',
    longMessage: 'The request limit has been reached for the resource.',
  },
};

function internalError(status: number): EbayError {
  if (status < 500) return browseError(12000, 'The request could not be processed.');
  const message = 'There was a problem with an eBay internal system or process. Contact eBay developer support.';
  return { ...browseError(12000, message), category: 'APPLICATION' };
}
