import type { Response } from 'express';
import type { VendorFailure } from '../../faults/fault.middleware';

export function refuse(response: Response, status: number, code: number, message: string): void {
  response.status(status).json({ errors: [{ code, message }] });
}

export const failAsWalmart: VendorFailure = (_request, response, status) =>
  refuse(response, status, status, MESSAGES[status] ?? (status < 500 ? 'Bad request' : 'Internal error'));

const MESSAGES: Record<number, string> = {
  401: 'Could not authenticate in-request, auth signature verification failed',
  403: 'Account inactive or over the allowed queries',
  429: 'Too many requests',
  503: 'Service unavailable',
};
