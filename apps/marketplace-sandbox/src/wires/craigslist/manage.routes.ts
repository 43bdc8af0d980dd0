import { type RequestHandler, type Response, Router } from 'express';
import { at, text } from '@talknshop/marketplaces';
import { type CraigslistBooks, type CraigslistPost, priceIn } from './craigslist-books';

type ById = RequestHandler<{ id: string }>;

/** The manage API: what goes wrong stands in a 200. */
export function manageRoutes(books: CraigslistBooks): Router {
  const routes = Router();

  const read =
    (facts: (post: CraigslistPost) => object): ById =>
    (request, response) => {
      const post = books.get(request.params.id);
      if (post) say(response, facts(post));
      else refuse(response, 404, 'posting not found');
    };
  const change =
    (next: (post: CraigslistPost, body: unknown) => CraigslistPost | string): ById =>
    (request, response) => {
      const post = books.get(request.params.id);
      if (!post) return refuse(response, 404, 'posting not found');
      const changed = next(post, request.body);
      if (typeof changed === 'string') return refuse(response, 400, changed);
      books.put(changed);
      say(response, { message: 'OK' });
    };

  routes.get('/account/stats/all-postings', (_request, response) =>
    say(
      response,
      books
        .all()
        .map(({ posting_id, status, title }) => ({ postingId: posting_id, status, title }))
        .reverse(),
    ),
  );
  routes.get(
    '/postings/:id/status',
    read(({ status }) => ({ status })),
  );
  routes.get(
    '/postings/:id/body',
    read(({ body }) => ({ body })),
  );
  routes.get(
    '/postings/:id/price',
    read(({ price }) => ({ price: price ?? null })),
  );
  routes.get(
    '/postings/:id/images',
    read(({ pictures }) => ({ count: pictures })),
  );
  routes.put(
    '/postings/:id/price',
    change(
      whileActive((post, body) => {
        const price = priceIn(body);
        return price === undefined ? 'price must be a whole number of dollars' : { ...post, price };
      }),
    ),
  );
  routes.put(
    '/postings/:id/body',
    change(
      whileActive((post, body) => {
        const html = text(at(body, 'body'));
        return html === undefined ? 'body must be a text' : { ...post, body: html };
      }),
    ),
  );
  routes.put(
    '/postings/:id/undelete',
    change((post) =>
      post.status === 'deleted' && !post.is_sold ? { ...post, status: 'active' } : 'posting cannot be undeleted',
    ),
  );
  routes.delete(
    '/postings/:id',
    change((post) => (post.status === 'active' ? { ...post, status: 'deleted' } : `posting is ${post.status}`)),
  );
  routes.use((_request, response) => refuse(response, 404, 'no such resource'));
  return routes;
}

type Change = (post: CraigslistPost, body: unknown) => CraigslistPost | string;

function whileActive(change: Change): Change {
  return (post, body) => (post.status === 'active' ? change(post, body) : `posting is ${post.status}`);
}

function say(response: Response, data: object): void {
  response.json({ apiVersion: 1, data, errors: [], accountMessages: [] });
}

function refuse(response: Response, code: number, message: string): void {
  response.json({ apiVersion: 1, errors: [{ code, message }], accountMessages: [] });
}
