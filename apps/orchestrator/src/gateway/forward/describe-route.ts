import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { JWT } from '../rest/describe-security';
import type { ForwardedRoute } from './forwarded-route';

/** A forwarded route as OpenAPI shows it. */
export function describeRoute(route: ForwardedRoute): MethodDecorator[] {
  const { service, path, summary, status, answer, query = {} } = route;
  const parameters = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return [
    ApiTags(service),
    ApiBearerAuth(JWT),
    ApiOperation({ operationId: operationId(route), summary }),
    ...parameters.map((name) => ApiParam({ name, schema: TEXT })),
    ApiQuery({ name: 'user_id', required: false, schema: TEXT }),
    ...Object.entries(query).map(([name, description]) =>
      ApiQuery({ name, description, schema: TEXT, required: false }),
    ),
    ...describeBody(route),
    ApiResponse(TOO_MANY),
    ApiResponse({ status, description: '', ...(answer && { schema: { $ref: `#/components/schemas/${answer}` } }) }),
  ];
}

const TEXT = { type: 'string' } as const;

const TOO_MANY = {
  status: 429,
  description: 'Too many requests within a minute of one user, or of one address where nobody says who calls.',
  headers: { 'Retry-After': { description: 'In seconds.', schema: { type: 'integer' } } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
} as const;

function describeBody({ body, caller, repeatable, namesSession }: ForwardedRoute): MethodDecorator[] {
  const description = [caller === 'body' && WHO, namesSession && WHERE].filter(Boolean).join(' ');
  const schema = body ? { $ref: `#/components/schemas/${body}` } : { type: 'object' };
  return [
    ...(body || caller === 'body' ? [ApiBody({ description, schema })] : []),
    ...(repeatable === 'with_key' ? [ApiHeader({ name: 'Idempotency-Key', required: false, description: KEY })] : []),
  ];
}

const WHO = '`user_id` may be left out: it is who calls.';

const WHERE = '`session_id` is one of their own, or left out.';

const KEY = 'the same request under it is done once';

function operationId({ method, path }: ForwardedRoute): string {
  return `${method.toLowerCase()}_${path.replaceAll(/[^a-z]+/g, '_')}`;
}
