import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = OpenAPIObject['paths'][string]['get'];

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head'] as const;

/** The document with what every operation may answer besides: a problem. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = METHODS.filter((method) => item[method]).map((method) => [method, withProblem(item[method])]);
    return [path, { ...item, ...Object.fromEntries(operations) }];
  });
  const schemas = { ...document.components?.schemas, Problem: PROBLEM };
  return { ...document, paths: Object.fromEntries(paths), components: { ...document.components, schemas } };
}

function withProblem(operation: Operation): Operation {
  return operation && { ...operation, responses: { ...operation.responses, default: A_PROBLEM } };
}

const A_PROBLEM = {
  description: 'Why it was not done.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457, with a stable code to decide by and the trace to ask about.',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'trace_id'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string', description: 'A JSONPath.' }, message: { type: 'string' } },
      },
    },
    trace_id: { type: 'string' },
  },
};
