import type { RequestHandler } from 'express';
import { bearerOf, formOf, hasBasic } from '../basic-auth';
import type { TokenDesk } from '../token-desk';
import { ACCESS_DENIED, INVALID_TOKEN, oauthError, refuse } from './ebay.errors';

export interface EbayCredentials {
  client_id: string;
  client_secret: string;
  /** What the one seller there is has given the client. */
  refresh_token: string;
}

const SCOPE = 'https://api.ebay.com/oauth/api_scope';
const SELLER_SCOPES = [SCOPE, `${SCOPE}/sell.inventory`];

/** Tokens of the client itself, which read, and tokens of the seller, which also sell. */
export interface EbayTokens {
  application: TokenDesk;
  seller: TokenDesk;
}

/** `POST /identity/v1/oauth2/token`: an application token for those who know the secret, a seller's for those who were given theirs. */
export function mintToken(tokens: EbayTokens, credentials: EbayCredentials): RequestHandler {
  return (request, response) => {
    if (!hasBasic(request, `${credentials.client_id}:${credentials.client_secret}`))
      return void response.status(401).json(oauthError(401));
    const { grant_type, scope, refresh_token } = formOf(request);
    if (grant_type === 'refresh_token') {
      if (refresh_token !== credentials.refresh_token) return void response.status(400).json(INVALID_GRANT);
      if (!isSellerScope(scope)) return void response.status(400).json(INVALID_SCOPE);
      return void response.json(issued(tokens.seller, 'v^1.1#i^1#u#', 'User Access Token'));
    }
    if (grant_type !== 'client_credentials') return void response.status(400).json(UNSUPPORTED_GRANT);
    if (!scope?.split(' ').includes(SCOPE)) return void response.status(400).json(INVALID_SCOPE);
    response.json(issued(tokens.application, 'v^1.1#i^1#', 'Application Access Token'));
  };
}

function issued(tokens: TokenDesk, prefix: string, token_type: string): object {
  return { access_token: tokens.issue(prefix), expires_in: tokens.lifetime_s, token_type };
}

/** Absent, it is all that the seller agreed to. */
function isSellerScope(scope: string | undefined): boolean {
  return scope === undefined || scope.split(' ').every((asked) => SELLER_SCOPES.includes(asked));
}

/** Lets through who brings a living token. */
export function requireToken({ application, seller }: EbayTokens): RequestHandler {
  return (request, response, next) => {
    const token = bearerOf(request);
    if (application.stateOf(token) === 'valid' || seller.stateOf(token) === 'valid') return next();
    refuse(response, 401, INVALID_TOKEN);
  };
}

/** Lets through who brings a living token of the seller's. */
export function requireSeller({ application, seller }: EbayTokens): RequestHandler {
  return (request, response, next) => {
    const token = bearerOf(request);
    if (seller.stateOf(token) === 'valid') return next();
    if (application.stateOf(token) === 'valid') return refuse(response, 403, ACCESS_DENIED);
    refuse(response, 401, INVALID_TOKEN);
  };
}

const INVALID_GRANT = {
  error: 'invalid_grant',
  error_description: 'the provided authorization refresh token is invalid or was issued to another client',
};

const UNSUPPORTED_GRANT = {
  error: 'unsupported_grant_type',
  error_description: 'grant type in request is not supported by the authorization server',
};

const INVALID_SCOPE = {
  error: 'invalid_scope',
  error_description: 'The requested scope is invalid, unknown, malformed, or exceeds the scope granted to the client',
};
