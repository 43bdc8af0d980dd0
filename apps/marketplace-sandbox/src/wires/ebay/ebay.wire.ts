import { type RequestHandler, Router, urlencoded } from 'express';
import { misbehave } from '../../faults/fault.middleware';
import { offerLinks } from '../../pages/offer-links';
import { TokenDesk } from '../token-desk';
import type { WireParts } from '../wire';
import { type EbayCredentials, mintToken, requireSeller, requireToken } from './ebay.auth';
import { ebayStep } from '../ebay-sell/ebay-step';
import type { EbaySigning } from '../ebay-sell/ebay-signing';
import { ebayTaxonomyRoutes } from '../ebay-sell/ebay-taxonomy.wire';
import type { PostedOffers } from '../ebay-sell/posted-offers';
import { browseError, failAsEbay, refuse } from './ebay.errors';
import { wholeItem } from './ebay.item';
import { searchEbay } from './ebay.search';

const TOKEN_LIFETIME_S = 7200;

export interface EbayParts extends WireParts<EbayCredentials> {
  /** What sellers posted, which buyers find. */
  posted: PostedOffers;
  /** Its Sell Inventory API. */
  sell: Router;
  /** What its notifications are signed with. */
  signing: EbaySigning;
}

/** eBay's token endpoint, the reading half of its Browse API, its Sell Inventory API and what that needs of Taxonomy, for `EBAY_US`. */
export function ebayWire(parts: EbayParts): Router {
  const tokens = {
    application: new TokenDesk(parts.now, TOKEN_LIFETIME_S),
    seller: new TokenDesk(parts.now, TOKEN_LIFETIME_S),
  };
  const wire = Router();
  wire.use(misbehave(parts.faults, 'ebay', failAsEbay, ebayStep));
  wire.post('/identity/v1/oauth2/token', urlencoded({ extended: false }), mintToken(tokens, parts.credentials));
  wire.use('/buy', requireToken(tokens), requireUnitedStates);
  wire.get('/buy/browse/v1/item_summary/search', searchEbay(parts));
  wire.get('/buy/browse/v1/item/:item_id', getItem(parts));
  wire.use('/commerce/taxonomy/v1', requireToken(tokens), ebayTaxonomyRoutes());
  wire.get('/commerce/notification/v1/public_key/:kid', requireToken(tokens), parts.signing.publicKey);
  wire.use('/sell/inventory/v1', requireSeller(tokens), parts.sell);
  wire.use((_request, response) => refuse(response, 404, NO_SUCH_RESOURCE));
  return wire;
}

const NO_SUCH_RESOURCE = {
  errorId: 2002,
  domain: 'ACCESS',
  category: 'REQUEST',
  message: 'Resource not found',
  longMessage: 'The sandbox does not play this part of eBay.',
} as const;

/** A site that does not exist counts as the United States; one that does is not played here. */
const requireUnitedStates: RequestHandler = (request, response, next) => {
  const marketplaceId = request.get('x-ebay-c-marketplace-id') ?? 'EBAY_US';
  if (marketplaceId === 'EBAY_US' || !OTHER_SITES.test(marketplaceId)) return next();
  const message = `Currently, the ${marketplaceId} marketplace is not supported. The supported Marketplaces are: EBAY_US .`;
  refuse(response, 409, { ...browseError(12019, message, { marketplaceId }), category: 'BUSINESS' });
};

const OTHER_SITES = /^EBAY_(AT|AU|BE|CA|CH|DE|ES|FR|GB|HK|IE|IT|MY|NL|PH|PL|SG|TH|TW|VN)$/;

const ITEM_ID = /^v1\|\d+\|\d+$/;

function getItem({ catalogue, posted, public_url }: EbayParts): RequestHandler {
  return (request, response) => {
    const item_id = String(request.params['item_id']);
    if (!ITEM_ID.test(item_id)) return refuse(response, 400, INVALID_ITEM_ID);
    const offer = catalogue.byId('ebay', item_id) ?? posted.byId(item_id);
    if (!offer) return refuse(response, 404, browseError(11001, 'The specified item ID was not found.'));
    response.json(wholeItem(offer, offerLinks(public_url(request))));
  };
}

const INVALID_ITEM_ID = browseError(
  11012,
  'The specified item IDs are invalid, or the format of the specified values are invalid.',
);
