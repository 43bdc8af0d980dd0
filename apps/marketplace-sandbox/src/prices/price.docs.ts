import { SANDBOX_MARKETPLACES } from '../catalogue/offer/sandbox-offer';

const PRICE: object = {
  type: 'object',
  required: ['price'],
  properties: {
    price: { type: 'number', exclusiveMinimum: 0, maximum: 1_000_000, description: 'In US dollars.' },
    currency: { type: 'string', enum: ['USD'], readOnly: true },
  },
};

const ANSWER = { 200: { description: 'The price from now on.', content: { 'application/json': { schema: PRICE } } } };

/** What `/prices` offers, for OpenAPI. */
export const PRICE_PATHS = {
  '/prices/{marketplace}/{native_id}': {
    parameters: [
      { name: 'marketplace', in: 'path', required: true, schema: { type: 'string', enum: [...SANDBOX_MARKETPLACES] } },
      { name: 'native_id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    get: { tags: ['prices'], summary: 'The price of an offer', responses: ANSWER },
    put: {
      tags: ['prices'],
      summary: 'Changes the price of an offer',
      requestBody: { required: true, content: { 'application/json': { schema: PRICE } } },
      responses: ANSWER,
    },
  },
};
