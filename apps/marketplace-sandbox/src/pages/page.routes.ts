import { Router } from 'express';
import type { Catalogue } from '../catalogue/catalogue';
import { SANDBOX_MARKETPLACES } from '../catalogue/offer/sandbox-offer';
import { offerLinks, PAGE_PATHS } from './offer-links';
import { offerPage } from './offer-page';
import { pagePolicy } from './page-frame';
import { productPicture } from './product-picture';

const PAGE_POLICY = pagePolicy();

/** A page for every offer, where its vendor would have it, and `/images/{key}.svg` for every product. */
export function pageRoutes(catalogue: Catalogue): Router {
  const routes = Router();
  const products = new Map(catalogue.products().map((product) => [product.key, product]));
  const links = offerLinks('');
  for (const marketplace of SANDBOX_MARKETPLACES) {
    routes.get(PAGE_PATHS[marketplace](':id'), (request, response) => {
      const { id } = request.params as { id: string };
      const offer = catalogue.byId(marketplace, marketplace === 'ebay' ? `v1|${id}|0` : id);
      response.set('content-security-policy', PAGE_POLICY);
      if (offer) response.type('html').send(offerPage(offer, links.picture(offer)));
      else response.status(404).type('text').send('There is no such simulated listing.');
    });
  }
  routes.get('/images/:key.svg', (request, response) => {
    const product = products.get(request.params.key);
    response.set({ 'content-security-policy': "default-src 'none'", 'cross-origin-resource-policy': 'cross-origin' });
    if (product) response.type('svg').set('cache-control', 'public, max-age=86400').send(productPicture(product));
    else response.status(404).type('text').send('There is no such picture.');
  });
  return routes;
}
