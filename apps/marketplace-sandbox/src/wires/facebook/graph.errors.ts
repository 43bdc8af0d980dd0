import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { VendorFailure } from '../../faults/fault.middleware';

/** Meta's error: `code` says more than the status. */
export interface GraphError {
  message: string;
  type: 'OAuthException' | 'GraphMethodException';
  code: number;
  error_subcode?: number;
  is_transient?: boolean;
}

export function refuseGraph(response: Response, status: number, error: GraphError): void {
  response.status(status).json({ error: { ...error, fbtrace_id: randomUUID() } });
}

export const INVALID_TOKEN: GraphError = {
  message: 'Error validating access token: The session is invalid.',
  type: 'OAuthException',
  code: 190,
};

export const NO_SUCH_OBJECT: GraphError = {
  message:
    'Unsupported request. Object does not exist, cannot be loaded due to missing permissions, or does not support this operation.',
  type: 'GraphMethodException',
  code: 100,
  error_subcode: 33,
};

export function invalidParameter(name: string): GraphError {
  return { message: `(#100) Invalid parameter: ${name}`, type: 'OAuthException', code: 100 };
}

export const failAsGraph: VendorFailure = (_request, response, status) => {
  refuseGraph(response, status, FAILURES[status] ?? failureOf(status));
};

const FAILURES: Record<number, GraphError> = {
  401: INVALID_TOKEN,
  403: { message: '(#200) Missing permissions', type: 'OAuthException', code: 200 },
  429: { message: '(#4) Application request limit reached', type: 'OAuthException', code: 4, is_transient: true },
};

function failureOf(status: number): GraphError {
  if (status < 500) return invalidParameter('requests');
  const message = 'An unexpected error has occurred. Please retry your request later.';
  return { message, type: 'OAuthException', code: 2, is_transient: true };
}
