import { randomUUID } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import { ProblemError } from '@talknshop/service-kit';
import { type Notice, noticeAbout } from '../notices/notice';
import type { Notifier } from '../notices/notifier';
import { POSTED_PAGE_POLICY, postedPage } from '../pages/posted-page';
import { param } from '../wires/wire';
import type { PostedListing, PostingDesk } from './posted-listing';
import { POSTED_PATHS } from './posting-links';

export interface PostingRouteParts {
  desks: readonly PostingDesk[];
  notifier: Pick<Notifier, 'send'>;
  /** Milliseconds since the epoch. */
  now: () => number;
  public_url: (request: Request) => string;
  newId?: () => string;
}

/** `GET /postings`, `POST /sell/{marketplace}/{id}`, `POST /end/{marketplace}/{id}`, and the pages of what sellers posted. */
export function postingRoutes({ desks, notifier, now, public_url, newId = randomUUID }: PostingRouteParts): Router {
  const routes = Router();

  routes.get('/postings', (request, response) => {
    const [sku, marketplace, state] = ['sku', 'marketplace', 'state'].map((name) => param(request, name));
    const wanted = desks
      .filter((desk) => marketplace === undefined || desk.marketplace === marketplace)
      .flatMap((desk) => desk.listings(sku))
      .filter((listing) => state === undefined || listing.state === state);
    response.json(wanted.map((listing) => withLink(listing, request)));
  });

  routes.post('/sell/:marketplace/:id', (request, response) => change(request, response, 'sold'));
  routes.post('/end/:marketplace/:id', (request, response) => change(request, response, 'ended'));

  for (const desk of desks) {
    routes.get(POSTED_PATHS[desk.marketplace](':id'), (request, response, next) => {
      const listing = desk.find(String(request.params['id']));
      if (!listing || listing.state === 'draft') return next();
      response.set('content-security-policy', POSTED_PAGE_POLICY).type('html').send(postedPage(listing));
    });
  }
  return routes;

  function change(request: Request, response: Response, type: Notice['type']): void {
    const desk = desks.find(({ marketplace }) => marketplace === request.params['marketplace']);
    const id = String(request.params['id']);
    const before = desk?.find(id);
    if (!desk || !before) throw new ProblemError(404, 'not_found', 'there is no such listing');
    const listing = type === 'sold' ? desk.sell(id) : desk.end(id);
    if (!listing) throw new ProblemError(409, 'not_live', `the listing is not live: it is ${before.state}`);
    const event = { event_id: newId(), at: new Date(now()).toISOString() };
    notifier.send({ marketplace: desk.marketplace, notice: noticeAbout(listing, type, event), sold: listing.sold });
    if (request.accepts(['json', 'html']) === 'html') response.redirect(303, POSTED_PATHS[desk.marketplace](id));
    else response.json(withLink(listing, request));
  }

  function withLink(listing: PostedListing, request: Request): PostedListing & { link: string } {
    return { ...listing, link: public_url(request) + POSTED_PATHS[listing.marketplace](listing.id) };
  }
}
