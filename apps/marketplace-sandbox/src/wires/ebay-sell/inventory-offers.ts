import type { RequestHandler, Response } from 'express';
import { at, list, text } from '@talknshop/marketplaces';
import type { Numbers } from '../../postings/numbers';
import { refuse } from '../ebay/ebay.errors';
import { param } from '../wire';
import type { EbayBooks, EbayOffer } from './ebay-books';
import { inventoryError, NO_SUCH_OFFER, refuseAll } from './ebay-sell.errors';
import { type EbayAccount, publishMistakes } from './publish-rules';

type ByOffer = RequestHandler<{ offer_id: string }>;

/** What the seller offers: an unpublished offer is a draft, a published one is a listing. */
export class InventoryOffers {
  constructor(
    private readonly books: EbayBooks,
    private readonly account: EbayAccount,
    private readonly numbers: Numbers,
  ) {}

  /** Needs sku, site and format, no more: what else is missing is said when it is published. */
  readonly create: RequestHandler = ({ body }, response) => {
    const terms = (body ?? {}) as Record<string, unknown>;
    const sku = text(terms['sku']) ?? '';
    if (!this.books.items.has(sku)) return refuse(response, 400, noSuchSku(sku));
    if (terms['marketplaceId'] !== 'EBAY_US') return refuse(response, 400, invalid(25706, 'marketplaceId'));
    if (terms['format'] !== 'FIXED_PRICE') return refuse(response, 400, invalid(25709, 'format'));
    const existing = this.books.offersOf(sku)[0];
    if (existing) return refuse(response, 400, duplicate(existing));
    const offer_id = this.numbers.digits(11, '9');
    this.books.put({ offer_id, sku, terms, status: 'UNPUBLISHED' });
    response.status(201).json({ offerId: offer_id });
  };

  readonly list: RequestHandler = (request, response) => {
    const [sku, format] = [param(request, 'sku'), param(request, 'format') ?? 'FIXED_PRICE'];
    const site = param(request, 'marketplace_id') ?? 'EBAY_US';
    if (!sku) return refuse(response, 400, invalid(25707, 'sku'));
    const offers = site === 'EBAY_US' && format === 'FIXED_PRICE' ? this.books.offersOf(sku) : [];
    if (offers.length === 0) return refuse(response, 404, NO_SUCH_OFFER);
    const { length } = offers;
    response.json({ href: request.originalUrl, total: length, size: length, limit: 100, offers: offers.map(shown) });
  };

  readonly read: ByOffer = ({ params: { offer_id } }, response) => {
    const offer = this.known(offer_id, response);
    if (offer) response.json(shown(offer));
  };

  /** Replaces all terms; what is public changes at once, if it still may be public. */
  readonly replace: ByOffer = ({ params: { offer_id }, body }, response) => {
    const offer = this.known(offer_id, response);
    if (!offer) return;
    const terms = (body ?? {}) as Record<string, unknown>;
    const mistakes = offer.status === 'PUBLISHED' ? this.mistakesIn({ ...offer, terms }) : [];
    if (mistakes.length > 0) return refuseAll(response, 400, mistakes);
    this.books.put({ ...offer, terms });
    response.json({ offerId: offer_id });
  };

  readonly remove: ByOffer = ({ params: { offer_id } }, response) => {
    if (!this.known(offer_id, response)) return;
    this.books.offers.delete(offer_id);
    response.status(204).end();
  };

  /** A new listing, unless it has one that is live. */
  readonly publish: ByOffer = ({ params: { offer_id } }, response) => {
    const offer = this.known(offer_id, response);
    if (!offer) return;
    if (offer.status === 'PUBLISHED') return void response.json({ listingId: offer.listing?.listingId });
    const mistakes = this.mistakesIn(offer);
    if (mistakes.length > 0) return refuseAll(response, 400, mistakes);
    const listingId = this.numbers.digits(12, '2');
    const listing = { listingId, listingStatus: 'ACTIVE', soldQuantity: 0 } as const;
    this.books.put({ ...offer, status: 'PUBLISHED', listing });
    response.json({ listingId });
  };

  readonly withdraw: ByOffer = ({ params: { offer_id } }, response) => {
    const offer = this.known(offer_id, response);
    if (!offer) return;
    const { listing } = offer;
    if (!listing || offer.status !== 'PUBLISHED') return refuse(response, 404, NO_SUCH_OFFER);
    this.books.put({ ...offer, status: 'UNPUBLISHED', listing: { ...listing, listingStatus: 'ENDED' } });
    response.json({ listingId: listing.listingId });
  };

  /** Private sellers pay nothing up front here. */
  readonly fees: RequestHandler = ({ body }, response) => {
    const offers = list(at(body, 'offers')).map((row) => this.books.offers.get(text(at(row, 'offerId')) ?? ''));
    if (offers.length === 0 || offers.some((offer) => offer?.status !== 'UNPUBLISHED'))
      return refuse(response, 400, NO_SUCH_OFFER);
    const none = { value: '0.0', currency: 'USD' };
    const fees = [{ feeType: 'InsertionFee', amount: none, promotionalDiscount: none }];
    response.json({ feeSummaries: [{ marketplaceId: 'EBAY_US', fees, warnings: [] }] });
  };

  private known(offer_id: string, response: Response): EbayOffer | undefined {
    const offer = this.books.offers.get(offer_id);
    if (!offer) refuse(response, 404, NO_SUCH_OFFER);
    return offer;
  }

  private mistakesIn(offer: EbayOffer) {
    const item = this.books.items.get(offer.sku);
    return item ? publishMistakes(offer, item, this.account) : [noSuchSku(offer.sku)];
  }
}

function shown({ offer_id, sku, terms, status, listing }: EbayOffer): object {
  return { ...terms, offerId: offer_id, sku, status, ...(listing && { listing }) };
}

function noSuchSku(sku: string) {
  return inventoryError(25702, `${sku} could not be found or is not available in the system.`, { sku });
}

function invalid(error_id: number, field: string) {
  return inventoryError(error_id, `Invalid value for ${field}.`, { field });
}

function duplicate({ offer_id }: EbayOffer) {
  return inventoryError(25002, 'A user error has occurred. Offer entity already exists.', { offerId: offer_id });
}
