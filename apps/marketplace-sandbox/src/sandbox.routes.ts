import { type Request, Router } from 'express';
import { SANDBOX_CREDENTIALS } from '@talknshop/marketplaces';
import type { Catalogue } from './catalogue/catalogue';
import { faultRoutes } from './faults/fault.routes';
import type { FaultSwitches } from './faults/fault-switches';
import { pageRoutes } from './pages/page.routes';
import { priceRoutes } from './prices/price.routes';
import { amazonWire } from './wires/amazon/amazon.wire';
import { bestBuyWire } from './wires/bestbuy/best-buy.wire';
import { ebayWire } from './wires/ebay/ebay.wire';
import { walmartWire } from './wires/walmart/walmart.wire';

export interface SandboxParts {
  catalogue: Catalogue;
  faults: FaultSwitches;
  /** Milliseconds since the epoch. */
  now: () => number;
  walmart_public_key_pem: string;
  /** Where links lead; by default where the caller found us. */
  public_url?: string;
}

/** The whole sandbox: four marketplaces each under its name, their pages and pictures, `/faults` and `/prices`. */
export function sandboxRoutes({ walmart_public_key_pem, public_url, ...parts }: SandboxParts): Router {
  const wire = { ...parts, public_url: public_url === undefined ? originOf : () => public_url };
  const { ebay, amazon, walmart, bestbuy } = SANDBOX_CREDENTIALS;
  const routes = Router();
  routes.use((_request, response, next) => {
    response.set('x-talknshop-sandbox', 'simulated');
    next();
  });
  routes.use(pageRoutes(parts.catalogue));
  routes.use('/faults', faultRoutes(parts.faults));
  routes.use('/prices', priceRoutes(parts.catalogue));
  routes.use('/ebay', ebayWire({ ...wire, credentials: ebay }));
  routes.use('/amazon', amazonWire({ ...wire, credentials: amazon }));
  routes.use('/walmart', walmartWire({ ...wire, credentials: { ...walmart, public_key_pem: walmart_public_key_pem } }));
  routes.use('/bestbuy', bestBuyWire({ ...wire, credentials: bestbuy }));
  return routes;
}

function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host')}`;
}
