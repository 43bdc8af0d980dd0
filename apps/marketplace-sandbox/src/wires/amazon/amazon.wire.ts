import { json, Router, urlencoded } from 'express';
import { misbehave } from '../../faults/fault.middleware';
import { TokenDesk } from '../token-desk';
import type { WireParts } from '../wire';
import { type AmazonCredentials, COGNITO, LOGIN_WITH_AMAZON, mintToken, requireToken } from './amazon.auth';
import { failAsAmazon, validationException } from './amazon.errors';
import { getItems, requirePartnerTag, searchItems } from './amazon.operations';

const TOKEN_LIFETIME_S = 3600;

/** Both of Amazon's token endpoints, and `searchItems` and `getItems` of its Creators API. */
export function amazonWire(parts: WireParts<AmazonCredentials>): Router {
  const tokens = new TokenDesk(parts.now, TOKEN_LIFETIME_S);
  const wire = Router();
  wire.use(misbehave(parts.faults, 'amazon', failAsAmazon));
  wire.use(json(), urlencoded({ extended: false }));
  wire.post('/auth/o2/token', mintToken(LOGIN_WITH_AMAZON, tokens, parts.credentials));
  wire.post('/oauth2/token', mintToken(COGNITO, tokens, parts.credentials));
  wire.use('/catalog/v1', requireToken(tokens), requirePartnerTag(parts));
  wire.post('/catalog/v1/searchItems', searchItems(parts));
  wire.post('/catalog/v1/getItems', getItems(parts));
  wire.use((_request, response) => void response.status(400).json(validationException('UnknownOperation')));
  return wire;
}
