import type { RequestHandler } from 'express';
import { bearerOf, formOf, hasBasic } from '../basic-auth';
import type { TokenDesk } from '../token-desk';
import type { BulkDocument } from './bulk-document';

export interface CraigslistAccount {
  username: string;
  password: string;
  account_id: string;
}

/** Whether a bulk document brings the credentials of the account. */
export function isAccount({ auth }: BulkDocument, { username, password, account_id }: CraigslistAccount): boolean {
  return auth.username === username && auth.password === password && auth.account_id === account_id;
}

/** `POST /bulkpost/oauth/access-token`: for the manage API only. */
export function mintToken(tokens: TokenDesk, { username, password, account_id }: CraigslistAccount): RequestHandler {
  return (request, response) => {
    if (!hasBasic(request, `${username};${account_id}:${password}`))
      return void response.status(401).json({ error: 'invalid_client' });
    const { grant_type, scope } = formOf(request);
    if (grant_type !== 'client_credentials') return void response.status(400).json({ error: 'unsupported_grant_type' });
    if (!scope?.split(' ').every((name) => SCOPES.includes(name)))
      return void response.status(400).json({ error: 'invalid_scope' });
    response.json({ access_token: tokens.issue('cl-'), token_type: 'Bearer', expires_in: tokens.lifetime_s, scope });
  };
}

const SCOPES = ['bulkpost.posting', 'bulkpost.account.stats'];

export function requireToken(tokens: TokenDesk): RequestHandler {
  return (request, response, next) => {
    if (tokens.stateOf(bearerOf(request)) === 'valid') return next();
    response.status(401).json({ error: 'invalid_token' });
  };
}
