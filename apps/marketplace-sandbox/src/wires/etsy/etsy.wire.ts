import { json, raw, type Request, Router, urlencoded } from 'express';
import { at } from '@talknshop/marketplaces';
import type { FaultStep } from '../../faults/fault';
import { misbehave, type VendorFailure } from '../../faults/fault.middleware';
import { TokenDesk } from '../token-desk';
import type { PostingWireParts } from '../wire';
import type { EtsyBooks } from './etsy-books';
import { readReceipt } from './etsy-receipts';
import { type EtsyAccess, mintToken, refuseEtsy, requireAccess } from './etsy.auth';
import type { EtsyProfiles } from './listing-form';
import { ListingCalls } from './listing-calls';
import { ListingImages } from './listing-images';

type EtsyParts = PostingWireParts<EtsyAccess & EtsyProfiles, EtsyBooks>;

const TOKEN_LIFETIME_S = 3600;

/** Etsy's Open API v3 for one shop: forms for listings, JSON for their inventory, multipart for pictures. */
export function etsyWire(parts: EtsyParts): Router {
  const { books, credentials, faults, now, public_url } = parts;
  const tokens = new TokenDesk(now, TOKEN_LIFETIME_S);
  const { shipping_profile_id, readiness_state_id } = credentials;
  const listings = new ListingCalls(books, { shipping_profile_id, readiness_state_id }, public_url);
  const images = new ListingImages(books);
  const shop = `/v3/application/shops/${credentials.shop_id}/listings`;
  const wire = Router();
  wire.use(urlencoded({ extended: false, limit: '1mb' }), misbehave(faults, 'etsy', failAsEtsy, etsyStep));
  wire.post('/v3/public/oauth/token', mintToken(tokens, credentials));
  wire.use('/v3/application', requireAccess(tokens, credentials));
  wire.post(shop, listings.create);
  wire.get(shop, listings.list);
  wire.patch(`${shop}/:id`, listings.change);
  wire.post(`${shop}/:id/images`, raw({ type: 'multipart/form-data', limit: '20mb' }), images.add);
  wire.get(`/v3/application/shops/${credentials.shop_id}/receipts/:id`, readReceipt(books));
  wire.get('/v3/application/listings/:id', listings.read);
  wire.delete('/v3/application/listings/:id', listings.remove);
  wire.get('/v3/application/listings/:id/images', images.list);
  wire.put('/v3/application/listings/:id/inventory', json(), listings.replaceInventory);
  wire.use((_request, response) => refuseEtsy(response, 404, 'Resource not found'));
  return wire;
}

const failAsEtsy: VendorFailure = (_request, response, status) => {
  refuseEtsy(response, status, ERRORS[status] ?? (status < 500 ? 'Bad request' : 'Server error'));
};

const ERRORS: Record<number, string> = {
  401: 'Unauthorized',
  403: 'insufficient_scope',
  404: 'Resource not found',
  409: 'The listing is in conflict with its state',
  429: 'You have exceeded your quota',
};

function etsyStep({ method, path, body }: Request): FaultStep {
  if (path.endsWith('/oauth/token')) return 'token';
  if (method === 'GET') return 'read';
  if (method === 'DELETE' || at(body, 'state') === 'inactive') return 'withdraw';
  if (method === 'POST') return 'draft';
  return at(body, 'state') === 'active' ? 'publish' : 'revise';
}
