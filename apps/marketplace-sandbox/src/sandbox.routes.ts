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
import { CraigslistBooks } from './wires/craigslist/craigslist-books';
import { craigslistWire } from './wires/craigslist/craigslist.wire';
import { EbayBooks } from './wires/ebay-sell/ebay-books';
import { EbayDesk } from './wires/ebay-sell/ebay-desk';
import { ebaySellRoutes } from './wires/ebay-sell/ebay-sell.wire';
import { PostedOffers } from './wires/ebay-sell/posted-offers';
import { ebayWire } from './wires/ebay/ebay.wire';
import { EtsyBooks } from './wires/etsy/etsy-books';
import { etsyWire } from './wires/etsy/etsy.wire';
import { FacebookBooks } from './wires/facebook/facebook-books';
import { facebookWire } from './wires/facebook/facebook.wire';
import { walmartWire } from './wires/walmart/walmart.wire';

export interface SandboxParts {
  catalogue: Catalogue;
  faults: FaultSwitches;
  /** Milliseconds since the epoch. */
  now: () => number;
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
  notifier,
  numbers,
  postings,
  ...parts
}: SandboxParts): Router {
  const wire = { ...parts, public_url: public_url === undefined ? originOf : () => public_url };
  const { amazon, walmart, bestbuy } = SANDBOX_CREDENTIALS;
  const { policies, location } = SANDBOX_SELLERS.ebay;
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set('x-talknshop-sandbox', 'simulated');
    next();
  });
  const ebay_books = new EbayBooks(postings);
  const ebay_desk = new EbayDesk(ebay_books);
  const craigslist_books = new CraigslistBooks(postings, numbers);
  const etsy_books = new EtsyBooks(postings, numbers);
  const facebook_books = new FacebookBooks(postings, numbers, parts.now);
  routes.use(postingRoutes({ ...wire, desks: [ebay_desk, craigslist_books, facebook_books, etsy_books], notifier }));
  routes.use(pageRoutes(parts.catalogue));
  routes.use('/faults', faultRoutes(parts.faults));
  routes.use('/prices', priceRoutes(parts.catalogue));
  routes.use(
    '/ebay',
    ebayWire({
      ...wire,
      credentials: SANDBOX_SELLERS.ebay,
      sell: ebaySellRoutes({ books: ebay_books, numbers, policies, location: location.key }),
      posted: new PostedOffers(ebay_books, ebay_desk),
    }),
  );
  const selling = { ...wire, numbers };
  routes.use(
    '/craigslist',
    craigslistWire({ ...selling, credentials: SANDBOX_SELLERS.craigslist, books: craigslist_books }),
  );
  routes.use('/facebook', facebookWire({ ...selling, credentials: SANDBOX_SELLERS.facebook, books: facebook_books }));
  routes.use('/etsy', etsyWire({ ...selling, credentials: SANDBOX_SELLERS.etsy, books: etsy_books }));
  routes.use('/amazon', amazonWire({ ...wire, credentials: amazon }));
  routes.use('/walmart', walmartWire({ ...wire, credentials: { ...walmart, public_key_pem: walmart_public_key_pem } }));
  routes.use('/bestbuy', bestBuyWire({ ...wire, credentials: bestbuy }));
  return routes;
}

function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host')}`;
}
