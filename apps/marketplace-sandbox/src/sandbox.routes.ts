import { type Request, Router } from 'express';
import { SANDBOX_CREDENTIALS, SANDBOX_SELLERS } from '@talknshop/marketplaces';
import type { Catalogue } from './catalogue/catalogue';
import { faultRoutes } from './faults/fault.routes';
import type { FaultSwitches } from './faults/fault-switches';
import type { Notifier } from './notices/notifier';
import { pageRoutes } from './pages/page.routes';
import type { Numbers } from './postings/numbers';
import { postingRoutes } from './postings/posting.routes';
import type { PostingStore } from './postings/posting-store';
import { priceRoutes } from './prices/price.routes';
import { amazonWire } from './wires/amazon/amazon.wire';
import { bestBuyWire } from './wires/bestbuy/best-buy.wire';
import { craigslistWire } from './wires/craigslist/craigslist.wire';
import type { EbaySigning } from './wires/ebay-sell/ebay-signing';
import { ebayWire } from './wires/ebay/ebay.wire';
import { etsyWire } from './wires/etsy/etsy.wire';
import { facebookWire } from './wires/facebook/facebook.wire';
import { openSelling } from './wires/selling';
import { walmartWire } from './wires/walmart/walmart.wire';

export interface SandboxParts {
  catalogue: Catalogue;
  faults: FaultSwitches;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** What this eBay signs its notifications with. */
  ebay_signing: EbaySigning;
  notifier: Notifier;
  numbers: Numbers;
  postings: PostingStore;
  walmart_public_key_pem: string;
  /** Where links lead; by default where the caller found us. */
  public_url?: string;
}

/** The whole sandbox: four marketplaces each under its name, their pages and pictures, `/faults` and `/prices`. */
export function sandboxRoutes({
  walmart_public_key_pem,
  public_url,
  ebay_signing,
  notifier,
  numbers,
  postings,
  ...parts
}: SandboxParts): Router {
  const wire = { ...parts, public_url: public_url === undefined ? originOf : () => public_url };
  const { amazon, walmart, bestbuy } = SANDBOX_CREDENTIALS;
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set('x-talknshop-sandbox', 'simulated');
    next();
  });
  const selling = openSelling(postings, numbers, parts.now);
  routes.use(postingRoutes({ ...wire, desks: selling.desks, notifier }));
  routes.use(pageRoutes(parts.catalogue));
  routes.use('/faults', faultRoutes(parts.faults));
  routes.use('/prices', priceRoutes(parts.catalogue));
  const seller = { ...wire, numbers };
  const { ebay, craigslist, facebook, etsy } = SANDBOX_SELLERS;
  routes.use('/ebay', ebayWire({ ...wire, ...selling.ebay, signing: ebay_signing, credentials: ebay }));
  routes.use('/craigslist', craigslistWire({ ...seller, credentials: craigslist, books: selling.craigslist }));
  routes.use('/facebook', facebookWire({ ...seller, credentials: facebook, books: selling.facebook }));
  routes.use('/etsy', etsyWire({ ...seller, credentials: etsy, books: selling.etsy }));
  routes.use('/amazon', amazonWire({ ...wire, credentials: amazon }));
  routes.use('/walmart', walmartWire({ ...wire, credentials: { ...walmart, public_key_pem: walmart_public_key_pem } }));
  routes.use('/bestbuy', bestBuyWire({ ...wire, credentials: bestbuy }));
  return routes;
}

function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host')}`;
}
