import type { Response } from 'express';
import type { VendorFailure } from '../../faults/fault.middleware';

export interface WrongField {
  name: string;
  message: string;
}

/** A request the API cannot work with. */
export function refuseInvalid(response: Response, fields: readonly WrongField[]): void {
  response.status(400).json(validationException('FieldValidationFailed', fields));
}

export function validationException(
  reason: 'UnknownOperation' | 'CannotParse' | 'FieldValidationFailed' | 'InvalidPartnerTag' | 'Other',
  fieldList: readonly WrongField[] = [],
): Record<string, unknown> {
  const message = 'The input fails to satisfy the constraints specified by the service.';
  return { type: 'ValidationException', message, reason, ...(fieldList.length > 0 && { fieldList }) };
}

export function unauthorized(reason: 'TokenExpired' | 'InvalidToken' | 'MissingCredential'): Record<string, unknown> {
  return { type: 'UnauthorizedException', message: 'The request could not be authenticated.', reason };
}

/** Failures on demand; the token endpoints speak OAuth. */
export const failAsAmazon: VendorFailure = (request, response, status) => {
  const isToken = request.path.endsWith('/token');
  response.status(status).json(isToken ? oauthError(status) : failure(status));
};

export function oauthError(status: number): { error: string; error_description: string } {
  if (status === 401) return { error: 'invalid_client', error_description: 'Client authentication failed' };
  if (status >= 500) return { error: 'server_error', error_description: 'The server had an unexpected error' };
  return { error: 'invalid_request', error_description: 'The request is missing a parameter or malformed' };
}

function failure(status: number): Record<string, unknown> {
  if (status === 401) return unauthorized('TokenExpired');
  if (status >= 500) return { type: 'InternalServerException', message: 'The service failed unexpectedly.' };
  return FAILURES[status] ?? validationException('Other');
}

const FAILURES: Record<number, Record<string, unknown>> = {
  403: {
    type: 'AccessDeniedException',
    message: 'You do not have sufficient access to perform this action.',
    reason: 'AssociateNotEligible',
  },
  404: { type: 'ResourceNotFoundException', message: 'The resource does not exist.' },
  429: {
    type: 'ThrottleException',
    message: 'The request was denied due to request throttling.',
    serviceCode: 'creatorsapi',
    quotaCode: 'RequestsPerSecond',
  },
};
