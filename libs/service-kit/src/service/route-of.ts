import type { Request } from 'express';

/**
 * The template of the route that a request took, such as `/api/v1/products/:product_id`: nothing of what the caller sent. What a router
 * takes without a template is all one under its name, and so are unknown addresses.
 */
export function routeOf(request: Request): string {
  const route: unknown = request.route?.path;
  if (typeof route === 'string') return `${request.baseUrl}${route}`.replace(/(?<=.)\/$/, '');
  if (request.baseUrl !== '') return `${request.baseUrl}/*`;
  return request.originalUrl.startsWith('/docs') ? '/docs' : 'unmatched';
}
