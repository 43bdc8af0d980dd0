/** What an address of the client shows. */
export type Route = { page: 'chat'; session_id?: string } | { page: 'ops' };

export function routeOf(path: string): Route {
  if (path === '/ops') return { page: 'ops' };
  const session_id = /^\/s\/([^/]+)$/.exec(path)?.[1];
  return session_id === undefined ? { page: 'chat' } : { page: 'chat', session_id: decodeURIComponent(session_id) };
}

export function pathOf(route: Route): string {
  if (route.page === 'ops') return '/ops';
  return route.session_id === undefined ? '/' : `/s/${encodeURIComponent(route.session_id)}`;
}
