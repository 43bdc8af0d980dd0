import type { Request } from 'express';

/** The template of the route that a request took, such as `/api/v1/products/:product_id`; unknown addresses are all one. */
export function routeOf(request: Request): string {
  const route: unknown = request.route?.path;
  if (typeof route === 'string') return route;
  return request.originalUrl.startsWith('/docs') ? '/docs' : 'unmatched';
}
