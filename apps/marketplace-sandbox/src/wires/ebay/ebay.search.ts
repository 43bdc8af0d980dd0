import type { Request, RequestHandler } from 'express';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { offerLinks } from '../../pages/offer-links';
import { param } from '../wire';
import { browseError, type EbayError, refuse } from './ebay.errors';
import { readFilter } from './ebay.filter';
import { categoryId, itemSummary } from './ebay.item';
import { type EbayWindow, readKeywords, readWindow, sortOffers } from './ebay.query';
import type { EbayParts } from './ebay.wire';

/** `GET item_summary/search`: what is wrong with filters and order is only warned about, what is wrong with pages is refused. */
export function searchEbay({ public_url, ...goods }: EbayParts): RequestHandler {
  return (request, response) => {
    if (!SUBJECTS.some((name) => param(request, name)?.trim())) return refuse(response, 400, NOTHING_ASKED);
    const window = readWindow(request);
    if ('errorId' in window) return refuse(response, 400, window);
    const filter = readFilter(param(request, 'filter'));
    const found = findOffers(goods, request).filter((offer) => offer.in_stock && filter.meets(offer));
    const warnings = [...filter.warnings, ...sortOffers(request, found)];
    const links = offerLinks(public_url(request));
    const { limit, offset } = window;
    const items = found.slice(offset, offset + limit).map((offer) => itemSummary(offer, links));
    response.json({
      ...pageOf(request, window, found.length),
      ...(items.length > 0 && { itemSummaries: items }),
      ...(warnings.length > 0 && { warnings }),
    });
  };
}

const SUBJECTS = ['q', 'category_ids', 'epid', 'gtin'];

const NOTHING_ASKED: EbayError = browseError(
  12001,
  "The call must have a valid 'q', 'category_ids', 'epid' or 'gtin' query parameter.",
);

function findOffers({ catalogue, posted }: Pick<EbayParts, 'catalogue' | 'posted'>, request: Request): SandboxOffer[] {
  const [q, gtin, category] = ['q', 'gtin', 'category_ids'].map((name) => param(request, name)?.trim());
  const isWanted = ({ product }: SandboxOffer): boolean =>
    !category || product.category_path.some((_, depth, path) => categoryId(path.slice(0, depth + 1)) === category);
  if (q) {
    const found = readKeywords(q).flatMap((words) => [
      ...posted.search(words, isWanted),
      ...catalogue.search('ebay', words, isWanted),
    ]);
    return [...new Set(found)];
  }
  if (param(request, 'epid')) return [];
  return catalogue
    .offers()
    .filter((offer) => offer.marketplace === 'ebay' && (!gtin || offer.product.gtin === gtin) && isWanted(offer));
}

function pageOf(request: Request, { limit, offset }: EbayWindow, total: number): Record<string, unknown> {
  const at = (start: number): string => {
    const query = new URLSearchParams(request.originalUrl.split('?')[1]);
    query.set('limit', String(limit));
    query.set('offset', String(start));
    return `https://api.ebay.com/buy/browse/v1/item_summary/search?${query}`;
  };
  return {
    href: at(offset),
    total,
    ...(offset + limit < total && { next: at(offset + limit) }),
    ...(offset > 0 && { prev: at(offset - limit) }),
    limit,
    offset,
  };
}
