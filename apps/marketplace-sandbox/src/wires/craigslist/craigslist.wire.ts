import { json, type Request, Router, text, urlencoded } from 'express';
import type { FaultStep } from '../../faults/fault';
import { misbehave, type VendorFailure } from '../../faults/fault.middleware';
import { TokenDesk } from '../token-desk';
import { bulk, type CraigslistParts } from './bulk';
import { mintToken, requireToken } from './craigslist.auth';
import { manageRoutes } from './manage.routes';

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

const failAsCraigslist: VendorFailure = (request, response, status) => {
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
