import { json, type Request, Router } from 'express';
import { ProblemError } from '@talknshop/service-kit';
import { readFault } from './fault';
import type { FaultSwitches } from './fault-switches';
import { PLAYED_MARKETPLACES, type PlayedMarketplace } from './played-marketplaces';

/** `GET|PUT|DELETE /faults` for all marketplaces at once, and `/faults/{marketplace}` for one. */
export function faultRoutes(switches: FaultSwitches): Router {
  const routes = Router();
  routes.use(json());
  routes.get('/', (_request, response) => void response.json(switches.all()));
  routes.put('/', (request, response) => {
    const fault = readFault(request.body);
    for (const marketplace of PLAYED_MARKETPLACES) switches.set(marketplace, fault);
    response.json(switches.all());
  });
  routes.delete('/', (_request, response) => {
    switches.clear();
    response.sendStatus(204);
  });
  routes.get('/:marketplace', (request, response) => void response.json(switches.of(marketplaceOf(request)) ?? {}));
  routes.put('/:marketplace', (request, response) => {
    const marketplace = marketplaceOf(request);
    switches.set(marketplace, readFault(request.body));
    response.json(switches.of(marketplace));
  });
  routes.delete('/:marketplace', (request, response) => {
    switches.clear(marketplaceOf(request));
    response.sendStatus(204);
  });
  return routes;
}

function marketplaceOf(request: Request): PlayedMarketplace {
  const marketplace = PLAYED_MARKETPLACES.find((name) => name === request.params['marketplace']);
  if (marketplace) return marketplace;
  throw new ProblemError(404, 'not_found', `no such marketplace; there are ${PLAYED_MARKETPLACES.join(', ')}`);
}
