import type { Request, RequestHandler } from 'express';
import type { TokenDesk } from '../token-desk';
import { oauthError, unauthorized, validationException } from './amazon.errors';

export interface AmazonCredentials {
  client_id: string;
  client_secret: string;
  partner_tag: string;
}

/** How credentials of one age get and show their tokens. */
export interface TokenStyle {
  prefix: string;
  scope: string;
  content_type: 'json' | 'urlencoded';
  /** Of a refused client. */
  refusal_status: number;
}

/** Version 3.x: Login with Amazon. */
export const LOGIN_WITH_AMAZON: TokenStyle = {
  prefix: 'Atc|',
  scope: 'creatorsapi::default',
  content_type: 'json',
  refusal_status: 401,
};

/** Version 2.x: Cognito. */
export const COGNITO: TokenStyle = {
  prefix: 'eyJ',
  scope: 'creatorsapi/default',
  content_type: 'urlencoded',
  refusal_status: 400,
};

export function mintToken(style: TokenStyle, tokens: TokenDesk, credentials: AmazonCredentials): RequestHandler {
  return (request, response) => {
    const given = request.is(style.content_type) ? (request.body ?? {}) : {};
    if (given.client_id !== credentials.client_id || given.client_secret !== credentials.client_secret)
      return void response.status(style.refusal_status).json(oauthError(401));
    if (given.grant_type !== 'client_credentials')
      return void response.status(400).json({ ...oauthError(400), error: 'unsupported_grant_type' });
    if (given.scope !== style.scope)
      return void response.status(400).json({ ...oauthError(400), error: 'invalid_scope' });
    response.json({ access_token: tokens.issue(style.prefix), expires_in: tokens.lifetime_s, token_type: 'bearer' });
  };
}

/** Lets through who brings a living token (older ones together with their version) and names the marketplace. */
export function requireToken(tokens: TokenDesk): RequestHandler {
  return (request, response, next) => {
    const reason = refusalOf(request, tokens);
    if (reason) return void response.status(401).json(unauthorized(reason));
    if (request.get('x-marketplace') === 'www.amazon.com') return next();
    const field = { name: 'x-marketplace', message: 'The sandbox sells on www.amazon.com only.' };
    response.status(400).json(validationException('FieldValidationFailed', [field]));
  };
}

const AUTHORIZATION = /^Bearer ([^\s,]+)(?:, Version (2\.[123]))?$/;

function refusalOf(request: Request, tokens: TokenDesk): Parameters<typeof unauthorized>[0] | undefined {
  const header = request.get('authorization');
  if (header === undefined) return 'MissingCredential';
  const [, token = '', version] = AUTHORIZATION.exec(header) ?? [];
  const state = tokens.stateOf(token);
  if (state === 'expired') return 'TokenExpired';
  const isOlder = token.startsWith(COGNITO.prefix);
  return state === 'valid' && isOlder === (version !== undefined) ? undefined : 'InvalidToken';
}
