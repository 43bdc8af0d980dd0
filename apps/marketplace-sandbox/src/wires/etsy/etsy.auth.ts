import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { bearerOf, formOf } from '../basic-auth';
import type { TokenDesk } from '../token-desk';

export interface EtsyAccess {
  keystring: string;
  shared_secret: string;
  refresh_token: string;
  shop_id: string;
}

export function refuseEtsy(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}

/** `POST /v3/public/oauth/token`: a token begins with the number of the user, and each brings another refresh token. */
export function mintToken(tokens: TokenDesk, { keystring, refresh_token: consent }: EtsyAccess): RequestHandler {
  const refreshing = new RefreshTokens(consent);
  return (request, response) => {
    const form = formOf(request);
    if (form['grant_type'] !== 'refresh_token')
      return void response.status(400).json({ error: 'unsupported_grant_type', error_description: 'unknown grant' });
    if (form['client_id'] !== keystring)
      return void response.status(401).json({ error: 'invalid_client', error_description: 'unknown client_id' });
    const refresh_token = refreshing.use(form['refresh_token'] ?? '');
    if (refresh_token === undefined)
      return void response.status(400).json({ error: 'invalid_grant', error_description: 'refresh_token is invalid' });
    const access_token = tokens.issue('12345678.');
    response.json({ access_token, token_type: 'Bearer', expires_in: tokens.lifetime_s, refresh_token });
  };
}

/** The owner's consent is good for ever here. What is given after it is spent once what came for it is used, so that a lost answer is no end. */
class RefreshTokens {
  private living = new Set<string>();

  constructor(private readonly consent: string) {}

  /** The next one; `undefined` for one that is spent, or never was. */
  use(token: string): string | undefined {
    if (token !== this.consent && !this.living.has(token)) return undefined;
    const next = randomUUID();
    this.living = new Set([token, next]);
    return next;
  }
}

/** Lets through who brings the key of the app and a living token of its user. */
export function requireAccess(tokens: TokenDesk, { keystring, shared_secret }: EtsyAccess): RequestHandler {
  return (request, response, next) => {
    if (request.get('x-api-key') !== `${keystring}:${shared_secret}`)
      return refuseEtsy(response, 403, 'Invalid API key: should be in the format keystring:shared_secret');
    const state = tokens.stateOf(bearerOf(request));
    if (state === 'valid') return next();
    response.status(401).json({ error: 'invalid_token', error_description: `access token is ${state}` });
  };
}
