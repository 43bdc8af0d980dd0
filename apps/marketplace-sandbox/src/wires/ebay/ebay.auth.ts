import type { Request, RequestHandler } from 'express';
import type { TokenDesk } from '../token-desk';
import { INVALID_TOKEN, oauthError, refuse } from './ebay.errors';

export interface EbayCredentials {
  client_id: string;
  client_secret: string;
}

const SCOPE = 'https://api.ebay.com/oauth/api_scope';

/** `POST /identity/v1/oauth2/token`: an application token for those who know the secret. */
export function mintToken(tokens: TokenDesk, credentials: EbayCredentials): RequestHandler {
  return (request, response) => {
    if (!isClient(request, credentials)) return void response.status(401).json(oauthError(401));
    const { grant_type, scope } = formOf(request);
    if (grant_type !== 'client_credentials') return void response.status(400).json(UNSUPPORTED_GRANT);
    if (!scope?.split(' ').includes(SCOPE)) return void response.status(400).json(INVALID_SCOPE);
    response.json({
      access_token: tokens.issue('v^1.1#i^1#'),
      expires_in: tokens.lifetime_s,
      token_type: 'Application Access Token',
    });
  };
}

/** Lets through who brings a living token. */
export function requireToken(tokens: TokenDesk): RequestHandler {
  return (request, response, next) => {
    const [scheme, token] = request.get('authorization')?.split(' ') ?? [];
    if (scheme === 'Bearer' && tokens.stateOf(token ?? '') === 'valid') return next();
    refuse(response, 401, INVALID_TOKEN);
  };
}

const UNSUPPORTED_GRANT = {
  error: 'unsupported_grant_type',
  error_description: 'grant type in request is not supported by the authorization server',
};

const INVALID_SCOPE = {
  error: 'invalid_scope',
  error_description: 'The requested scope is invalid, unknown, malformed, or exceeds the scope granted to the client',
};

function isClient(request: Request, { client_id, client_secret }: EbayCredentials): boolean {
  const expected = Buffer.from(`${client_id}:${client_secret}`).toString('base64');
  return request.get('authorization') === `Basic ${expected}`;
}

function formOf(request: Request): Record<string, string | undefined> {
  return request.is('urlencoded') ? (request.body ?? {}) : {};
}
