import { json, type Request, type RequestHandler, Router, text, urlencoded } from 'express';
import type { FaultStep } from '../../faults/fault';
import { misbehave, type VendorFailure } from '../../faults/fault.middleware';
import { escapeHtml } from '../../pages/escape-html';
import { bearerOf, formOf, hasBasic } from '../basic-auth';
import { TokenDesk } from '../token-desk';
import type { PostingWireParts } from '../wire';
import { type BulkResult, bulkReply } from './bulk-reply';
import { type BulkDocument, keyOf, readBulkDocument, readItem } from './bulk-document';
import type { CraigslistBooks } from './craigslist-books';
import { manageRoutes } from './manage.routes';

export interface CraigslistAccount {
  username: string;
  password: string;
  account_id: string;
}

type CraigslistParts = PostingWireParts<CraigslistAccount, CraigslistBooks>;

const TOKEN_LIFETIME_S = 3600;

/** Craigslist's bulk posting interface, and the API that manages what was posted. */
export function craigslistWire(parts: CraigslistParts): Router {
  const tokens = new TokenDesk(parts.now, TOKEN_LIFETIME_S);
  const wire = Router();
  wire.use(misbehave(parts.faults, 'craigslist', failAsCraigslist, craigslistStep));
  wire.use('/bulk-rss', text({ type: ['text/xml', 'application/xml'], limit: '64mb' }));
  wire.post(
    '/bulk-rss/validate',
    bulk(parts, (item) => ({ status: 'VALID', explanation: 'Valid', preview: item })),
  );
  wire.post('/bulk-rss/post', bulk(parts));
  wire.post('/bulkpost/oauth/access-token', urlencoded({ extended: false }), mintToken(tokens, parts.credentials));
  wire.use('/bulkpost/v1', requireToken(tokens), json(), manageRoutes(parts.books));
  wire.use((_request, response) => void response.status(404).type('text').send('Not Found'));
  return wire;
}

export const failAsCraigslist: VendorFailure = (request, response, status) => {
  if (request.path.startsWith('/bulk-rss')) response.status(status).type('text').send('craigslist: error');
  else response.status(status).json({ apiVersion: 1, errors: [{ code: status, message: 'request failed' }] });
};

/** Validating is as near to a draft as craigslist comes. */
function craigslistStep({ method, path }: Request): FaultStep {
  if (path.endsWith('/access-token')) return 'token';
  if (path.startsWith('/bulk-rss')) return path.endsWith('/post') ? 'publish' : 'draft';
  if (method === 'GET') return 'read';
  return method === 'DELETE' ? 'withdraw' : 'revise';
}

type Checked = (preview: string) => Pick<BulkResult, 'status' | 'explanation' | 'preview'>;

/** Answers 200 with what became of each item; without `check`, items are posted. */
function bulk({ books, credentials, numbers, public_url }: CraigslistParts, check?: Checked): RequestHandler {
  return (request, response) => {
    const document = typeof request.body === 'string' ? readBulkDocument(request.body) : undefined;
    if (!document) return void response.status(415).type('text').send('Failed to parse RSS');
    if (!isAccount(document, credentials))
      return void response.status(403).type('text').send('Invalid username, password or account');
    const results = document.items.map((item): BulkResult => {
      const key = keyOf(item);
      const read = readItem(item);
      if ('mistakes' in read) return { key, status: 'NOT_VALID', explanation: read.mistakes.join('; ') };
      if (check) return { key, ...check(`<h2>${escapeHtml(read.title)}</h2>${read.body}`) };
      const { posting_id } = books.add(read);
      const manage_url = `${public_url(request)}/craigslist/posting/${posting_id}`;
      return { key, status: 'POSTED', explanation: 'Posted', posting_id, manage_url };
    });
    response.type('application/rss+xml').send(bulkReply(String(numbers.next()), results));
  };
}

function isAccount({ auth }: BulkDocument, { username, password, account_id }: CraigslistAccount): boolean {
  return auth.username === username && auth.password === password && auth.account_id === account_id;
}

function mintToken(tokens: TokenDesk, { username, password, account_id }: CraigslistAccount): RequestHandler {
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

function requireToken(tokens: TokenDesk): RequestHandler {
  return (request, response, next) => {
    if (tokens.stateOf(bearerOf(request)) === 'valid') return next();
    response.status(401).json({ error: 'invalid_token' });
  };
}
