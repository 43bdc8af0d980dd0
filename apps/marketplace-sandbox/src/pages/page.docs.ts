import { SANDBOX_MARKETPLACES } from '../catalogue/offer/sandbox-offer';
import { PAGE_PATHS } from './offer-links';

/** The pages and pictures, for OpenAPI. */
export const PAGE_DOCS = {
  ...Object.fromEntries(
    SANDBOX_MARKETPLACES.map((marketplace) => [
      PAGE_PATHS[marketplace]('{id}'),
      show('id', `The page of a simulated listing on ${marketplace}`, 'text/html', 'There is no such listing.'),
    ]),
  ),
  '/images/{key}.svg': show('key', 'The drawing of a product', 'image/svg+xml', 'There is no such product.'),
};

function show(name: string, summary: string, type: string, missing: string) {
  const content = { [type]: { schema: { type: 'string' } } };
  return {
    parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
    get: {
      tags: ['pages'],
      summary,
      responses: { 200: { description: summary, content }, 404: { description: missing } },
    },
  };
}
