import { FAULT_STEPS } from './fault';
import { PLAYED_MARKETPLACES } from './played-marketplaces';

const FAULT = {
  type: 'object',
  description: 'What a marketplace does instead of answering as it should.',
  additionalProperties: false,
  properties: {
    latency_ms: { type: 'integer', minimum: 0, maximum: 600_000, description: 'Before the answer, or the failure.' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: "An error of the vendor's own shape." },
    retry_after_s: { type: 'integer', minimum: 0, maximum: 86_400, description: 'Retry-After beside the status.' },
    malformed: { type: 'boolean', enum: [true], description: 'A 200 whose body breaks off.' },
    hang: { type: 'boolean', enum: [true], description: 'No answer until the caller leaves.' },
    lost_reply: { type: 'boolean', enum: [true], description: 'The work is done, and the connection is cut.' },
    fail_at: { type: 'string', enum: [...FAULT_STEPS], description: 'Only requests of this step.' },
    nth: { type: 'integer', minimum: 1, description: 'Only this one of them, counted from now on.' },
    rate: { type: 'number', minimum: 0, maximum: 1, description: 'The share of requests; all of them without it.' },
  },
};

const FAULTS = {
  type: 'object',
  description: 'The faults that are on, by marketplace.',
  properties: Object.fromEntries(PLAYED_MARKETPLACES.map((marketplace) => [marketplace, FAULT])),
};

/** What `/faults` offers, for OpenAPI. */
export const FAULT_PATHS = {
  '/faults': operations('of every marketplace', FAULTS),
  '/faults/{marketplace}': {
    ...operations('of one marketplace', FAULT),
    parameters: [
      { name: 'marketplace', in: 'path', required: true, schema: { type: 'string', enum: [...PLAYED_MARKETPLACES] } },
    ],
  },
};

function operations(whose: string, schema: object) {
  const answer = { 200: { description: 'The faults that are on.', content: { 'application/json': { schema } } } };
  const tags = ['faults'];
  return {
    get: { tags, summary: `The faults ${whose}`, responses: answer },
    put: {
      tags,
      summary: `Sets the fault ${whose}`,
      requestBody: { required: true, content: { 'application/json': { schema: FAULT } } },
      responses: answer,
    },
    delete: { tags, summary: `Ends the faults ${whose}`, responses: { 204: { description: 'None is on.' } } },
  };
}
