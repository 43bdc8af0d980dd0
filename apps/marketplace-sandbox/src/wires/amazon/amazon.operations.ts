import type { Request, RequestHandler } from 'express';
import type { SandboxOffer } from '../../catalogue/catalogue';
import { offerLinks } from '../../pages/offer-links';
import type { WireParts } from '../wire';
import type { AmazonCredentials } from './amazon.auth';
import { refuseInvalid, validationException } from './amazon.errors';
import { amazonItem } from './amazon.item';
import { type GetItemsRequest, type SearchItemsRequest, wrongInGet, wrongInSearch } from './amazon.request';

type AmazonParts = WireParts<AmazonCredentials>;

export function searchItems(parts: AmazonParts): RequestHandler {
  return (request, response) => {
    const wrong = wrongInSearch(request.body);
    if (wrong.length > 0) return refuseInvalid(response, wrong);
    const asked: SearchItemsRequest = request.body;
    const found = findOffers(parts, asked);
    const { itemCount = 10, itemPage = 1 } = asked;
    const page = found.slice((itemPage - 1) * itemCount, itemPage * itemCount);
    if (page.length === 0) return void response.json({ errors: [NO_RESULTS] });
    response.json({
      searchResult: {
        totalResultCount: found.length,
        searchURL: `https://www.amazon.com/s?k=${encodeURIComponent(subjectOf(asked))}&tag=${asked.partnerTag}`,
        items: page.map((offer) => itemFor(parts, request, offer)),
      },
    });
  };
}

export function getItems(parts: AmazonParts): RequestHandler {
  return (request, response) => {
    const wrong = wrongInGet(request.body);
    if (wrong.length > 0) return refuseInvalid(response, wrong);
    const { itemIds }: GetItemsRequest = request.body;
    const offers = itemIds.map((id) => parts.catalogue.byId('amazon', id));
    const items = offers.flatMap((offer) => (offer ? [itemFor(parts, request, offer)] : []));
    const errors = itemIds.filter((_, place) => !offers[place]).map(notAccessible);
    response.json({
      ...(items.length > 0 && { itemsResult: { items } }),
      ...(errors.length > 0 && { errors }),
    });
  };
}

/** Bodies are JSON objects that carry the associate's own tag. */
export function requirePartnerTag({ credentials }: AmazonParts): RequestHandler {
  return ({ body }, response, next) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return void response.status(400).json(validationException('CannotParse'));
    if (body.partnerTag === credentials.partner_tag) return next();
    if (body.partnerTag === undefined)
      return refuseInvalid(response, [{ name: 'partnerTag', message: 'The partner tag is missing.' }]);
    response.status(400).json(validationException('InvalidPartnerTag'));
  };
}

const NO_RESULTS = { code: 'NoResults', message: 'No results found for your request.' };

function notAccessible(id: string): { code: string; message: string } {
  if (/^[A-Z0-9]{10}$/.test(id))
    return { code: 'ItemNotAccessible', message: `The ItemId ${id} is not accessible through the Creators API.` };
  return { code: 'InvalidParameterValue', message: `The ItemId ${id} provided in the request is invalid.` };
}

function itemFor({ public_url, credentials }: AmazonParts, request: Request, offer: SandboxOffer): unknown {
  const resources: string[] = request.body.resources ?? [];
  return amazonItem(offer, {
    links: offerLinks(public_url(request)),
    resources,
    partner_tag: credentials.partner_tag,
  });
}

function subjectOf({ brand, title, keywords }: SearchItemsRequest): string {
  return [brand, title, keywords].filter(Boolean).join(' ');
}

function findOffers({ catalogue }: AmazonParts, asked: SearchItemsRequest): SandboxOffer[] {
  const found = catalogue.search('amazon', subjectOf(asked), (offer) => meets(offer, asked));
  const order = ORDERS[asked.sortBy ?? ''];
  return order ? found.sort(order) : found;
}

function meets(offer: SandboxOffer, asked: SearchItemsRequest): boolean {
  const cents = Math.round(offer.price * 100);
  const saved = offer.list_price === undefined ? 0 : (1 - offer.price / offer.list_price) * 100;
  return (
    cents >= (asked.minPrice ?? 0) &&
    cents <= (asked.maxPrice ?? Infinity) &&
    (asked.condition !== 'New' || (offer.vendor_condition ?? 'New') === 'New') &&
    (asked.availability === 'IncludeOutOfStock' || offer.in_stock) &&
    (offer.rating ?? 0) >= (asked.minReviewsRating ?? 0) &&
    saved >= (asked.minSavingPercent ?? 0)
  );
}

const ORDERS: Record<string, (one: SandboxOffer, other: SandboxOffer) => number> = {
  'Price:LowToHigh': (one, other) => one.price - other.price,
  'Price:HighToLow': (one, other) => other.price - one.price,
  AvgCustomerReviews: (one, other) => (other.rating ?? 0) - (one.rating ?? 0),
  NewestArrivals: (one, other) => other.native_id.localeCompare(one.native_id),
};
