import { POSTED_MARKETPLACES } from './posted-listing';
import { POSTED_PATHS } from './posting-links';

const LISTING = {
  type: 'object',
  description: 'Something a seller posted, as buyers see it.',
  properties: {
    marketplace: { type: 'string', enum: [...POSTED_MARKETPLACES] },
    sku: { type: 'string', description: "The seller's own key." },
    id: {
      type: 'string',
      description: "The marketplace's number of the listing; of the draft, where that has another.",
    },
    state: { type: 'string', enum: ['draft', 'live', 'sold', 'ended'] },
    link: { type: 'string', description: 'Its page; drafts have none yet.' },
    title: { type: 'string' },
    description: { type: 'string', description: 'As text.' },
    price: { type: 'number', description: 'US dollars.' },
    condition: { type: 'string', description: "The vendor's word." },
    quantity: { type: 'integer', description: 'What is left.' },
    sold: { type: 'integer' },
    pictures: { type: 'integer' },
    picture_urls: { type: 'array', items: { type: 'string' } },
  },
};

const MARKETPLACE = { type: 'string', enum: [...POSTED_MARKETPLACES] };

/** The sandbox's own routes about what sellers posted, for OpenAPI. */
export const POSTING_DOCS = {
  '/postings': {
    get: {
      tags: ['postings'],
      summary: 'All that sellers posted, drafts and what is over too',
      parameters: [
        { name: 'sku', in: 'query', schema: { type: 'string' } },
        { name: 'marketplace', in: 'query', schema: MARKETPLACE },
        { name: 'state', in: 'query', schema: LISTING.properties.state },
      ],
      responses: { 200: described('The listings.', { type: 'array', items: LISTING }) },
    },
  },
  '/sell/{marketplace}/{id}': change('Sells one piece of a live listing, and notifies the seller'),
  '/end/{marketplace}/{id}': change('Takes a live listing down as the marketplace would, and notifies the seller'),
  ...Object.fromEntries(
    POSTED_MARKETPLACES.filter((marketplace) => marketplace !== 'ebay').map((marketplace) => [
      POSTED_PATHS[marketplace]('{id}'),
      {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          tags: ['pages'],
          summary: `The page of a simulated listing on ${marketplace}`,
          responses: {
            200: { description: 'The page.', content: { 'text/html': { schema: { type: 'string' } } } },
            404: { description: 'There is no such listing.' },
          },
        },
      },
    ]),
  ),
};

function change(summary: string) {
  return {
    parameters: [
      { name: 'marketplace', in: 'path', required: true, schema: MARKETPLACE },
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    post: {
      tags: ['postings'],
      summary,
      responses: {
        200: described('The listing after that.', LISTING),
        404: { description: 'There is no such listing.' },
        409: { description: 'It is not live.' },
      },
    },
  };
}

function described(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } };
}
