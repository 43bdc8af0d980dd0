import type { Request, Response } from 'express';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { offerLinks } from '../../pages/offer-links';
import type { WireParts } from '../wire';
import { type Attributes, LINK_ATTRIBUTES } from './best-buy.attributes';
import { refuseQuery } from './best-buy.errors';
import { sendPage } from './best-buy.format';
import { GrammarError, parseQuery, type Query } from './best-buy.grammar';
import { matching, type Shelf } from './best-buy.matching';
import { type BestBuyParams, formatOf, readParams, shown } from './best-buy.params';
import { sorted } from './best-buy.shelf';

export interface BestBuyCredentials {
  api_key: string;
}

/** `products` and `products(QUERY)`. `query` is what stands in the brackets, decoded. */
export function searchBestBuy(
  { public_url }: Pick<WireParts<BestBuyCredentials>, 'public_url'>,
  shelf: Shelf<SandboxOffer>,
): (request: Request, response: Response, query: string | undefined) => void {
  const known = attributeNames(shelf);
  return (request, response, text) => {
    const params = readParams(request, known);
    if ('wrong' in params) return refuseQuery(response, formatOf(request), params.wrong);
    const query = readQuery(text, known);
    if (query && 'wrong' in query) return refuseQuery(response, params.format, complaint(request, query.wrong));
    const found = sorted(matching(query, shelf), params.sort, shelf.attributesOf);
    const links = public_url(request);
    const { start, ...head } = pageHead(request, params, found.length);
    const page = found.slice(start, start + params.page_size);
    const products = page.map((offer) => shown(withLinks(offer, shelf.attributesOf(offer), links), params.show));
    sendPage(response, params.format, { ...head, to: start + products.length, products });
  };
}

/** A product's attributes with links that lead to the sandbox. */
export function withLinks(offer: SandboxOffer, attributes: Attributes, public_url: string): Attributes {
  const links = offerLinks(public_url);
  const picture = links.picture(offer);
  return {
    ...attributes,
    url: links.page(offer),
    image: picture,
    thumbnailImage: picture,
    largeFrontImage: picture,
  };
}

/** Names are case-sensitive, and an unknown one is a mistake. */
function attributeNames(shelf: Shelf<SandboxOffer>): ReadonlySet<string> {
  const names = shelf.products.slice(0, 1).flatMap((offer) => Object.keys(shelf.attributesOf(offer)));
  return new Set([...names, ...LINK_ATTRIBUTES]);
}

type Complaint = { wrong: number | 'wildcard' };

function readQuery(text: string | undefined, known: ReadonlySet<string>): Query | Complaint | undefined {
  if (text === undefined) return undefined;
  try {
    const query = parseQuery(text);
    return complaintAbout(query, text, known) ?? query;
  } catch (error) {
    if (error instanceof GrammarError) return { wrong: error.at };
    throw error;
  }
}

function complaintAbout(query: Query, text: string, known: ReadonlySet<string>): Complaint | undefined {
  if (query.kind !== 'term')
    return query.parts.map((part) => complaintAbout(part, text, known)).find((complaint) => complaint !== undefined);
  const [root = ''] = query.attribute.split('.');
  if (root !== 'search' && !known.has(root)) return { wrong: text.indexOf(query.attribute) };
  return query.values.some((value) => /^\*./.test(value)) ? { wrong: 'wildcard' } : undefined;
}

function complaint(request: Request, wrong: Complaint['wrong']): string {
  if (wrong === 'wildcard')
    return "Multi-character strings that begin with the wildcard character aren't currently supported";
  return `Couldn't understand '${canonicalUrl(request)}': Failed at character ${'/v1/products('.length + wrong + 1}.`;
}

function pageHead(request: Request, { page, page_size, cursor }: BestBuyParams, total: number) {
  const start = cursor === undefined ? (page - 1) * page_size : placeOf(cursor);
  const next = start + page_size < total ? markOf(start + page_size) : cursor;
  return {
    start,
    from: total === 0 ? 0 : start + 1,
    total,
    currentPage: Math.floor(start / page_size) + 1,
    totalPages: Math.ceil(total / page_size),
    queryTime: '0.001',
    totalTime: '0.002',
    partial: false,
    canonicalUrl: canonicalUrl(request),
    ...(cursor !== undefined && { nextCursorMark: next }),
  };
}

/** The last mark comes back as it was sent: that is how the end of the walk is known. */
function markOf(start: number): string {
  return Buffer.from(`at:${start}`).toString('base64');
}

function placeOf(cursor: string): number {
  const [, start] = /^at:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  return Number(start ?? 0);
}

function canonicalUrl(request: Request): string {
  const [path = '', query = ''] = request.url.split('?');
  return `${path}?${query.replace(/apiKey=[^&]*/, 'apiKey=XXX')}`;
}
