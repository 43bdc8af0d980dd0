import { json, Router } from 'express';
import { ProblemError } from '@talknshop/service-kit';
import type { Catalogue } from '../catalogue/catalogue';
import { SANDBOX_MARKETPLACES, type SandboxOffer } from '../catalogue/offer/sandbox-offer';

const HIGHEST = 1_000_000;

/** `GET|PUT /prices/{marketplace}/{native_id}`: what an offer costs, and from now on, so that one can see a price fall. */
export function priceRoutes(catalogue: Catalogue): Router {
  const routes = Router();
  routes.use(json());
  routes.get('/:marketplace/:native_id', ({ params }, response) => {
    response.json(priceOf(offerAt(catalogue, params)));
  });
  routes.put('/:marketplace/:native_id', ({ params, body }, response) => {
    const offer = offerAt(catalogue, params);
    offer.price = readPrice(body);
    response.json(priceOf(offer));
  });
  return routes;
}

function offerAt(catalogue: Catalogue, { marketplace, native_id }: Record<string, string>): SandboxOffer {
  const known = SANDBOX_MARKETPLACES.find((name) => name === marketplace);
  const offer = known && catalogue.byId(known, native_id ?? '');
  if (offer) return offer;
  throw new ProblemError(
    404,
    'not_found',
    'no such offer; expected /prices/{marketplace}/{native_id} of one that is on sale',
  );
}

function readPrice(body: unknown): number {
  const price = (body as { price?: unknown } | undefined)?.price;
  if (typeof price === 'number' && price > 0 && price <= HIGHEST) return Math.round(price * 100) / 100;
  throw new ProblemError(400, 'invalid_request', `expected {"price": a number above 0 and up to ${HIGHEST}}`);
}

function priceOf({ price, currency }: SandboxOffer): { price: number; currency: string } {
  return { price, currency };
}
